import { may } from "@convenio/domain/people/may";
import type { Metadata } from "next";
import { NewAuditForm } from "../../../../../components/audit/new-audit-form.tsx";
import { SignInNeeded } from "../../../../../components/people/sign-in-needed.tsx";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { actor } from "../../../../../server/auth.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { auditEditorText } from "../../../../../text/audit-editor.ts";
import { text } from "../../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(auditEditorText, languageOf(lang))("newTitle"), robots: { index: false } };
}

/** Begins an audit of a text; the draft is made by the button, never by opening this page. */
export default async function NewAuditPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(auditEditorText, lang);
  const reader = await actor();
  const frame = { lang, path: "/audits/new", section: "audits" as const, className: "page contribute" };
  if (reader.type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}/audits/new`} />
      </PageFrame>
    );
  }
  return (
    <PageFrame {...frame}>
      <h1>{t("newTitle")}</h1>
      {may(reader, "audit.start").ok ? (
        <>
          <p className="lede small-lede">{t("newLede")}</p>
          <NewAuditForm lang={lang} />
        </>
      ) : (
        <p className="notice calm">{t("notYours")}</p>
      )}
    </PageFrame>
  );
}
