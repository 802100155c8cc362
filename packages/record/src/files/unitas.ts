import unitasSeries from "../../data/entries/unitas.json" with { type: "json" };
import unitas19811986 from "../../data/entries/unitas-1981-1986.json" with { type: "json" };
import unitas19871990 from "../../data/entries/unitas-1987-1990.json" with { type: "json" };
import unitas19901994 from "../../data/entries/unitas-1990-1994.json" with { type: "json" };
import unitas19952001 from "../../data/entries/unitas-1995-2001.json" with { type: "json" };
import unitas20022008 from "../../data/entries/unitas-2002-2008.json" with { type: "json" };
import unitas2019Atlantic from "../../data/entries/unitas-2019-atlantic.json" with { type: "json" };
import unitas2019Pacific from "../../data/entries/unitas-2019-pacific.json" with { type: "json" };
import unitas2023 from "../../data/entries/unitas-2023.json" with { type: "json" };
import unitas2024 from "../../data/entries/unitas-2024.json" with { type: "json" };
import unitas2025 from "../../data/entries/unitas-2025.json" with { type: "json" };
import unitasGold2009 from "../../data/entries/unitas-gold-2009.json" with { type: "json" };

/** The exercise series UNITAS and its editions. */
export const unitas: unknown[] = [
  unitasSeries,
  unitas19811986,
  unitas19871990,
  unitas19901994,
  unitas19952001,
  unitas20022008,
  unitas2019Atlantic,
  unitas2019Pacific,
  unitas2023,
  unitas2024,
  unitas2025,
  unitasGold2009,
];
