import type { EntryContent } from "@convenio/domain/entry/content";
import { languages } from "@convenio/domain/text/languages";
import type { EntryFile } from "./record-file.ts";

/** What became of one subject: loaded now, there already, or edited by people since and so left as it is. */
export type Outcome = {
  key: string;
  kind: string;
  outcome: "loaded" | "unchanged" | "edited";
  claims?: number;
  citations?: number;
  quotes?: number;
  /** In how many languages it has a body of prose. */
  proseLanguages?: number;
  /** Of an audit, with how many of them have which verdict. */
  statements?: number;
  verdicts?: Readonly<Record<string, number>>;
};

export type LoadReport = {
  outcomes: Outcome[];
  leftOut: ({ entry: string } & EntryFile["leftOut"][number])[];
};

const reasons = {
  "no-source": "no source says it",
  "not-opened": "its source was not opened",
  "other-claim": "another claim of the record says it",
  "no-predicate": "no kind has a field for it yet",
} as const satisfies Record<EntryFile["leftOut"][number]["why"], string>;

/** What the report says of one entry. */
export function entryReport(file: EntryFile, content: EntryContent, outcome: Outcome["outcome"]): Outcome {
  const citations = content.claims.flatMap((claim) => claim.citations);
  return {
    key: file.key,
    kind: file.kind,
    outcome,
    claims: content.claims.length,
    citations: citations.length,
    quotes: citations.filter(({ quote }) => quote !== null).length,
    proseLanguages: languages.filter((lang) => (content.prose[lang]?.body.length ?? 0) > 0).length,
  };
}

/** The report as lines of plain text: what was loaded, what was there, what was left out and why. */
export function reportLines({ outcomes, leftOut }: LoadReport): string[] {
  const sum = (field: "claims" | "citations" | "quotes") =>
    outcomes.reduce((total, outcome) => total + (outcome[field] ?? 0), 0);
  const count = (outcome: Outcome["outcome"]) => outcomes.filter((one) => one.outcome === outcome).length;
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const ofKind = kinds.map((kind) => `${outcomes.filter((one) => one.kind === kind).length} ${kind}`);
  const told = outcomes.filter(({ proseLanguages }) => proseLanguages === languages.length).length;
  const lines = [
    `Record: ${ofKind.join(", ")}; ${sum("claims")} claims, ${sum("citations")} citations, ${sum("quotes")} with a quotation; ${told} entries told in ${languages.length} languages.`,
    `Loaded ${count("loaded")}, unchanged ${count("unchanged")}, edited by people since ${count("edited")}.`,
    ...outcomes.flatMap(auditLine),
    `Left out: ${leftOut.length}.`,
  ];
  for (const [why, words] of Object.entries(reasons)) {
    const left = leftOut.filter((item) => item.why === why);
    if (left.length > 0) lines.push(`  ${left.length} because ${words}:`);
    for (const { entry, what } of left) lines.push(`    ${entry}: ${what}`);
  }
  return lines;
}

function auditLine({ key, statements, verdicts = {} }: Outcome): string[] {
  if (statements === undefined) return [];
  const counted = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  return [`Audit ${key}: ${statements} statements, ${counted.join(", ")}.`];
}
