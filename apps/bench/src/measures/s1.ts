import type { Measure } from "../report/measure.ts";
import { warmPages } from "./warm-pages.ts";

export const s1: Measure = {
  id: "S1",
  what: "Warm entry pages in rotation, against a bare Node server sending the same bytes and headers",
  run: (bench) => warmPages(bench, "identity"),
};
