"use client";

import { kindOf } from "@convenio/domain/kinds/all";
import type { Draft } from "@convenio/domain/proposal/draft";
import type { Refusal } from "@convenio/domain/refusal";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPCClient } from "../../client/trpc.ts";
import { auditEditorText } from "../../text/audit-editor.ts";
import { citingText } from "../../text/citing.ts";
import { editorText } from "../../text/editor.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { personFirst } from "../entry/person-text.ts";
import { spokenIn, titleOf } from "../entry/title-of.ts";
import { sourceTitle } from "./claim-text.ts";
import type { DraftPage } from "./draft-page.ts";
import { useEditor } from "./editor-tools.tsx";

type Props = { page: DraftPage; draft: Draft; recovered: boolean };

/** What this is a draft of, and what its author should know before going on. */
export function EditorHead({ page, draft, recovered }: Props) {
  const { lang, names } = useEditor();
  const t = text(editorText, lang);
  const router = useRouter();
  const client = useTRPCClient();
  const [failed, setFailed] = useState<{ refusal: Refusal | null } | null>(null);
  const first = draft.subjects[0];
  if (!first) return null;
  const entry = names.entries[first.id];
  const audit = first.content.type === "audit" ? first.content : null;
  const kind = audit
    ? text(auditEditorText, lang)("audit")
    : first.content.type === "entry"
      ? kindOf(first.content.kind)?.words.one[lang]
      : text(citingText, lang)("source");
  const title =
    first.content.type === "entry"
      ? titleOf(entry, lang)?.text
      : audit
        ? (spokenIn(audit.titles, lang)?.text ?? text(auditEditorText, lang)("untitled"))
        : sourceTitle(first.id, lang, names);
  const published =
    first.content.type === "source" ? `/${lang}/sources/${first.id}` : `/${lang}/e/${entry?.slug}`;
  const asked = page.reviews.filter(({ verdict, standing }) => verdict === "request-changes" && standing);

  async function carryOver() {
    try {
      await client.proposals.carryOver.mutate({ id: page.id });
      router.refresh();
    } catch (error) {
      setFailed({ refusal: refusalOf(error) });
    }
  }

  return (
    <header className="ed-head">
      <p className="kicker">
        {[
          kind,
          audit && first.base === 0
            ? text(auditEditorText, lang)("draftNew")
            : t(first.base === 0 ? "kickerNew" : "kickerChange"),
        ]
          .filter(Boolean)
          .join(" · ")}{" "}
        {first.base > 0 && (
          <>
            {t("kickerRevision", { number: first.base })}{" "}
            {!audit && (
              <>
                · <a href={published}>{t("published")}</a>
              </>
            )}
          </>
        )}
        {page.current && (
          <>
            {" "}
            · <a href={`/${lang}/proposals/${page.id}`}>{t("asSubmitted")}</a>
          </>
        )}
      </p>
      {/* The title field shows it already. */}
      <h1 className={first.content.type === "source" ? undefined : "vh"}>{title ?? t("untitled")}</h1>
      {recovered && <p className="notice calm">{t("recovered")}</p>}
      {asked.map((review) => (
        <div key={review.id} className="notice">
          <p>
            <b>{t("requested", { name: personFirst(review.person, lang, names) })}</b>
          </p>
          <p className="said">{review.text}</p>
        </div>
      ))}
      {page.moved.length > 0 && page.actions.carryOver === null && (
        <div className="notice">
          <p>{t("moved")}</p>
          {failed && (
            <p className="error" role="alert">
              {failed.refusal ? refusalSentence(failed.refusal, lang) : t("goneWrong")}
            </p>
          )}
          <button type="button" className="btn small" onClick={carryOver}>
            {t("carryOver")}
          </button>
        </div>
      )}
      {page.parallel.length > 0 && (
        <p className="notice calm">{t("otherProposals", { count: page.parallel.length })}</p>
      )}
    </header>
  );
}
