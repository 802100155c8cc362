import countriesData from "../data/countries.json" with { type: "json" };
import panamax from "../data/entries/panamax.json" with { type: "json" };
import panamax2003 from "../data/entries/panamax-2003.json" with { type: "json" };
import panamax2004 from "../data/entries/panamax-2004.json" with { type: "json" };
import panamax2005 from "../data/entries/panamax-2005.json" with { type: "json" };
import panamax2006 from "../data/entries/panamax-2006.json" with { type: "json" };
import panamax2007 from "../data/entries/panamax-2007.json" with { type: "json" };
import panamax2008 from "../data/entries/panamax-2008.json" with { type: "json" };
import panamax2009 from "../data/entries/panamax-2009.json" with { type: "json" };
import panamax2010 from "../data/entries/panamax-2010.json" with { type: "json" };
import panamax2011 from "../data/entries/panamax-2011.json" with { type: "json" };
import panamax2012 from "../data/entries/panamax-2012.json" with { type: "json" };
import panamax2022 from "../data/entries/panamax-2022.json" with { type: "json" };
import panamax2024 from "../data/entries/panamax-2024.json" with { type: "json" };
import unitas from "../data/entries/unitas.json" with { type: "json" };
import unitas2019Atlantic from "../data/entries/unitas-2019-atlantic.json" with { type: "json" };
import unitas2019Pacific from "../data/entries/unitas-2019-pacific.json" with { type: "json" };
import unitas2023 from "../data/entries/unitas-2023.json" with { type: "json" };
import unitas2024 from "../data/entries/unitas-2024.json" with { type: "json" };
import unitas2025 from "../data/entries/unitas-2025.json" with { type: "json" };
import sourcesData from "../data/sources.json" with { type: "json" };
import { countryEntry } from "./country-entry.ts";
import { inOrder } from "./in-order.ts";
import { countryFile, type EntryFile, entryFile, type FileSource, sourceFile } from "./record-file.ts";

const files = [
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
  panamax,
  unitas2019Atlantic,
  unitas2019Pacific,
  unitas2023,
  unitas2024,
  unitas2025,
  unitas,
];

/** The starter record as its files write it; targets stand before what points to them. */
export function recordFiles(): { sources: FileSource[]; entries: EntryFile[] } {
  const countries = countryFile.parse(countriesData).map(countryEntry);
  return {
    sources: sourceFile.parse(sourcesData),
    entries: inOrder([...countries, ...files.map((file) => entryFile.parse(file))]),
  };
}
