import { digest } from "../revision/canonical.ts";
import type { Prose } from "./content.ts";

/** sha256, hex, of the text of one language that a translation is made from: title, summary and body, not aliases or ids. */
export function proseHash({ title, summary, body }: Pick<Prose, "title" | "summary" | "body">): string {
  return digest({ title, summary, body: body.map(({ markdown }) => markdown) });
}
