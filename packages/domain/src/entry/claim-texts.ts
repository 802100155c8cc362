import { digest } from "../revision/canonical.ts";
import type { Claim } from "./content.ts";

type Asserted = Pick<Claim, "value" | "qualifiers">;

type Text = { readonly text: string; readonly lang: string };

/** What a claim asserts in words: its value when that is a text (else null), and its qualifiers that are texts, by id. */
export function assertedTexts({ value, qualifiers }: Asserted): {
  value: Text | null;
  qualifiers: Record<string, Text>;
} {
  const texts: Record<string, Text> = {};
  for (const [id, qualifier] of Object.entries(qualifiers))
    if (qualifier.type === "text" && qualifier.text !== "") texts[id] = read(qualifier);
  return { value: value?.type === "text" && value.text !== "" ? read(value) : null, qualifiers: texts };
}

/** The language in which a claim asserts what it says in words (that of the value first); null: it says nothing in words. */
export function assertedLanguage(claim: Asserted): string | null {
  const { value, qualifiers } = assertedTexts(claim);
  return (value ?? Object.values(qualifiers)[0])?.lang ?? null;
}

/** sha256, hex, of what a claim asserts in words. A translation made from another hash is stale. */
export function assertedHash(claim: Asserted): string {
  return digest(assertedTexts(claim));
}

function read({ text, lang }: Text): Text {
  return { text, lang };
}
