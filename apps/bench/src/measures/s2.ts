import type { Measure } from "../report/measure.ts";
import { warmPages } from "./warm-pages.ts";

export const s2: Measure = {
  id: "S2",
  what: "The same with Brotli",
  run: (bench) => warmPages(bench, "br"),
};
