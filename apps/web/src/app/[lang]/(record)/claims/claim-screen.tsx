import type { ClaimPage } from "@convenio/domain/reading/other-pages";
import { claimTags } from "@convenio/domain/reading/page-tags";
import type { Language } from "@convenio/domain/text/languages";
import type { Metadata } from "next";
import { ClaimArticle } from "../../../../components/entry/claim-article.tsx";
import { claimText } from "../../../../components/entry/claim-item.tsx";
import { untilOverdue } from "../../../../components/entry/until.ts";
import { entryText } from "../../../../components/entry/value-text.ts";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { claimWords } from "../../../../text/claim.ts";
import { text } from "../../../../text/text.ts";
import { missing, missingMetadata } from "../missing.tsx";

/** Head of a claim's page, at its current version or at another; `path` is its own address. */
export function claimMetadata(page: ClaimPage | null, lang: Language, path: string): Metadata {
  if (page === null) return missingMetadata(lang);
  const { claim, entry, names } = page;
  const subject = claimText(claim, entry.kind, lang, names);
  const title = text(claimWords, lang)("title", { subject, title: entryText(entry.id, lang, names) });
  return pageMetadata(lang, path, { title });
}

/** A claim's page as a document. */
export async function claimScreen(page: ClaimPage | null, lang: Language, path: string) {
  if (page === null) return missing(lang);
  const { claim, competing } = page;
  await publicPage({ tags: claimTags(page), until: untilOverdue([claim, ...competing]) });
  return (
    <PageFrame lang={lang} path={path} section="entries" className="plain">
      <ClaimArticle page={page} lang={lang} />
    </PageFrame>
  );
}
