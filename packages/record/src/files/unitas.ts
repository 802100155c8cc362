import unitasSeries from "../../data/entries/unitas.json" with { type: "json" };
import unitas2019Atlantic from "../../data/entries/unitas-2019-atlantic.json" with { type: "json" };
import unitas2019Pacific from "../../data/entries/unitas-2019-pacific.json" with { type: "json" };
import unitas2023 from "../../data/entries/unitas-2023.json" with { type: "json" };
import unitas2024 from "../../data/entries/unitas-2024.json" with { type: "json" };
import unitas2025 from "../../data/entries/unitas-2025.json" with { type: "json" };

/** The exercise series UNITAS and its editions. */
export const unitas: unknown[] = [
  unitas2019Atlantic,
  unitas2019Pacific,
  unitas2023,
  unitas2024,
  unitas2025,
  unitasSeries,
];
