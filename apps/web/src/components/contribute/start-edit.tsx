import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { Language } from "@convenio/domain/text/languages";
import { contributeText } from "../../text/contribute.ts";
import { text } from "../../text/text.ts";
import { OpenProposal } from "./open-proposal.tsx";

type Props = {
  lang: Language;
  about: SubjectRef;
  title: string;
  /** The published page. */
  href: string;
  /** The reader's own open proposals on it, last saved first. */
  open: readonly string[];
};

/** Explains an edit and begins it, or leads to the one under way. */
export function StartEdit({ lang, about, title, href, open }: Props) {
  const t = text(contributeText, lang);
  const [mine] = open;
  return (
    <>
      <p className="kicker">
        <a href={href}>{t("back")}</a>
      </p>
      <h1>{t("editTitle", { title })}</h1>
      <p className="lede small-lede">{t("editLede")}</p>
      {mine && <p className="notice calm">{t("openDraft")}</p>}
      <p className="actions">
        {mine && (
          <a className="btn primary" href={`/${lang}/proposals/${mine}?edit`}>
            {t("goOn")}
          </a>
        )}
        <OpenProposal lang={lang} about={about} primary={!mine}>
          {t(mine ? "startAnother" : "startEdit")}
        </OpenProposal>
      </p>
    </>
  );
}
