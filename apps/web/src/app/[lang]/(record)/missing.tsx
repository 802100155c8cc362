import type { Language } from "@convenio/domain/text/languages";
import type { Metadata } from "next";
import { MissingPage } from "../../../components/site/missing-page.tsx";
import { publicPage } from "../../../server/public-page.ts";
import { missingText } from "../../../text/missing.ts";
import { text } from "../../../text/text.ts";

/** Answers 404 with a document. */
export async function missing(lang: Language) {
  await publicPage({ tags: ["missing"], status: 404 });
  return <MissingPage lang={lang} />;
}

export function missingMetadata(lang: Language): Metadata {
  return { title: text(missingText, lang)("title"), robots: { index: false } };
}
