import { verdictIds } from "@convenio/domain/audit/verdicts";
import { languages } from "@convenio/domain/text/languages";
import { z } from "zod";
import { fileSearch, key } from "./record-file.ts";

const written = z.string().min(1);
const inAll = z.strictObject({ en: written, es: written, pt: written });

/** One statement of an audited text: its words in the text's own language and translated, its verdict, and what that rests on. */
const statement = z.strictObject({
  key,
  /** The heading it stands under. */
  part: inAll,
  text: inAll,
  verdict: z.enum(verdictIds),
  reason: inAll,
  /** `<entry key>/<claim key>`, for one of a spread claim `<entry key>/<claim key>/<target key>`. */
  claims: z.array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+){1,2}$/)),
  sources: z.array(key),
  searches: z.array(fileSearch),
});
export type FileStatement = z.infer<typeof statement>;

/** An audit of the starter record. Keys are for ever: ids are made from them. */
export const auditFile = z.strictObject({
  key,
  slug: key,
  language: z.enum(languages),
  /** The audited text, by the key of its source. */
  source: key,
  titles: inAll,
  summaries: inAll,
  method: inAll,
  statements: z.array(statement).min(1),
});
export type AuditFile = z.infer<typeof auditFile>;
