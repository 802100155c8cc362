import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";

/**
 * What `<s>` in a sentence of src/text becomes: words that a person wrote, which carry no language of their own
 * and are taken for the language of their entry. `of` unknown, or the page's own: nothing is marked.
 */
export function saidIn(of: Language | undefined, lang: Language): { s: (chunks: ReactNode) => ReactNode } {
  return { s: (chunks) => (of === undefined || of === lang ? chunks : <span lang={of}>{chunks}</span>) };
}
