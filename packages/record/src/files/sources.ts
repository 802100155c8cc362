import academic from "../../data/sources/academic.json" with { type: "json" };
import court from "../../data/sources/court.json" with { type: "json" };
import dataset from "../../data/sources/dataset.json" with { type: "json" };
import encyclopedia from "../../data/sources/encyclopedia.json" with { type: "json" };
import government1C from "../../data/sources/government-1-c.json" with { type: "json" };
import governmentD from "../../data/sources/government-d.json" with { type: "json" };
import governmentER from "../../data/sources/government-e-r.json" with { type: "json" };
import governmentSW from "../../data/sources/government-s-w.json" with { type: "json" };
import international from "../../data/sources/international.json" with { type: "json" };
import machineWritten from "../../data/sources/machine-written.json" with { type: "json" };
import news1A from "../../data/sources/news-1-a.json" with { type: "json" };
import newsBD from "../../data/sources/news-b-d.json" with { type: "json" };
import newsEH from "../../data/sources/news-e-h.json" with { type: "json" };
import newsIM from "../../data/sources/news-i-m.json" with { type: "json" };
import newsNP from "../../data/sources/news-n-p.json" with { type: "json" };
import newsR from "../../data/sources/news-r.json" with { type: "json" };
import newsST from "../../data/sources/news-s-t.json" with { type: "json" };
import newsUZ from "../../data/sources/news-u-z.json" with { type: "json" };
import ngo from "../../data/sources/ngo.json" with { type: "json" };
import other from "../../data/sources/other.json" with { type: "json" };
import standard from "../../data/sources/standard.json" with { type: "json" };
import treaty from "../../data/sources/treaty.json" with { type: "json" };

/** The sources of the starter record, by their kind; large kinds are cut by the first letter of the key. */
export const sources: unknown[] = [
  academic,
  court,
  dataset,
  encyclopedia,
  government1C,
  governmentD,
  governmentER,
  governmentSW,
  international,
  machineWritten,
  news1A,
  newsBD,
  newsEH,
  newsIM,
  newsNP,
  newsR,
  newsST,
  newsUZ,
  ngo,
  other,
  standard,
  treaty,
];
