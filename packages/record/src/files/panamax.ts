import panamaxSeries from "../../data/entries/panamax.json" with { type: "json" };
import panamax2003 from "../../data/entries/panamax-2003.json" with { type: "json" };
import panamax2004 from "../../data/entries/panamax-2004.json" with { type: "json" };
import panamax2005 from "../../data/entries/panamax-2005.json" with { type: "json" };
import panamax2006 from "../../data/entries/panamax-2006.json" with { type: "json" };
import panamax2007 from "../../data/entries/panamax-2007.json" with { type: "json" };
import panamax2008 from "../../data/entries/panamax-2008.json" with { type: "json" };
import panamax2009 from "../../data/entries/panamax-2009.json" with { type: "json" };
import panamax2010 from "../../data/entries/panamax-2010.json" with { type: "json" };
import panamax2011 from "../../data/entries/panamax-2011.json" with { type: "json" };
import panamax2012 from "../../data/entries/panamax-2012.json" with { type: "json" };
import panamax2022 from "../../data/entries/panamax-2022.json" with { type: "json" };
import panamax2024 from "../../data/entries/panamax-2024.json" with { type: "json" };

/** The exercise series PANAMAX and its editions. */
export const panamax: unknown[] = [
  panamax2003,
  panamax2004,
  panamax2005,
  panamax2006,
  panamax2007,
  panamax2008,
  panamax2009,
  panamax2010,
  panamax2011,
  panamax2012,
  panamax2022,
  panamax2024,
  panamaxSeries,
];
