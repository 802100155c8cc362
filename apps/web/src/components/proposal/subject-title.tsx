import type { SubjectRef } from "@convenio/domain/entry/subject";
import { reference } from "@convenio/domain/evidence/reference";
import { kindOf } from "@convenio/domain/kinds/all";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { EntryLink } from "../entry/entry-link.tsx";

type Props = { subject: SubjectRef; isNew: boolean; names: Names; lang: Language };

/** Which entry or source a list of operations is about. */
export function SubjectTitle({ subject, isNew, names, lang }: Props) {
  const t = text(operationsText, lang);
  if (subject.type === "entry") {
    const kind = kindOf(names.entries[subject.id]?.kind ?? "");
    return (
      <h3 className="subject-title">
        <EntryLink id={subject.id} lang={lang} names={names} />{" "}
        <span className="muted">{isNew ? t("newEntry") : kind?.words.one[lang]}</span>
      </h3>
    );
  }
  const source = names.sources[subject.id];
  const title = source ? reference(source.content, lang).title : "";
  return (
    <h3 className="subject-title">
      {source?.revision ? <a href={`/${lang}/sources/${subject.id}`}>{title}</a> : title}{" "}
      <span className="muted">{t(isNew ? "newSource" : "source")}</span>
    </h3>
  );
}
