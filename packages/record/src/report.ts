import type { EntryFile } from "./record-file.ts";

/** What became of one subject: loaded now, there already, or edited by people since and so left as it is. */
export type Outcome = {
  key: string;
  kind: string;
  outcome: "loaded" | "unchanged" | "edited";
  claims?: number;
  citations?: number;
  quotes?: number;
};

export type LoadReport = {
  outcomes: Outcome[];
  leftOut: ({ entry: string } & EntryFile["leftOut"][number])[];
};

const reasons = {
  "no-source": "no source says it",
  "no-kind-yet": "its kind of entry does not exist yet",
  "not-opened": "its source was not opened",
} as const;

/** The report as lines of plain text: what was loaded, what was there, what was left out and why. */
export function reportLines(report: LoadReport): string[] {
  const sum = (field: "claims" | "citations" | "quotes") =>
    report.outcomes.reduce((total, outcome) => total + (outcome[field] ?? 0), 0);
  const count = (outcome: Outcome["outcome"]) => report.outcomes.filter((o) => o.outcome === outcome).length;
  const kinds = [...new Set(report.outcomes.map(({ kind }) => kind))];
  const ofKind = kinds.map((kind) => `${report.outcomes.filter((o) => o.kind === kind).length} ${kind}`);
  const lines = [
    `Record: ${ofKind.join(", ")}; ${sum("claims")} claims, ${sum("citations")} citations, ${sum("quotes")} with a quotation.`,
    `Loaded ${count("loaded")}, unchanged ${count("unchanged")}, edited by people since ${count("edited")}.`,
    `Left out: ${report.leftOut.length}.`,
  ];
  for (const [why, words] of Object.entries(reasons)) {
    const left = report.leftOut.filter((item) => item.why === why);
    if (left.length > 0) lines.push(`  ${left.length} because ${words}:`);
    for (const { entry, what } of left) lines.push(`    ${entry}: ${what}`);
  }
  return lines;
}
