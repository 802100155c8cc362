"use client";

import { type EntryContent, emptyEntry } from "@convenio/domain/entry/content";
import { emptySource } from "@convenio/domain/evidence/source";
import { kinds } from "@convenio/domain/kinds/all";
import type { DraftSubject, SubjectContent } from "@convenio/domain/proposal/draft";
import { citingText } from "../../text/citing.ts";
import { editorText } from "../../text/editor.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { titleOf } from "../entry/title-of.ts";
import { newClaim } from "./draft-new-claim.ts";
import { referencesTo } from "./draft-subjects.ts";
import { useEditor } from "./editor-tools.tsx";
import { newId } from "./new-id.ts";
import { fieldId } from "./problem-fields.ts";
import { SourceSubject } from "./source-subject.tsx";
import { SubjectEditor } from "./subject-editor.tsx";

type Props = {
  subjects: readonly DraftSubject[];
  bases: Readonly<Record<string, SubjectContent | null>>;
  /** What the proposal is about. */
  about: DraftSubject | null;
};

/** The other subjects of the proposal: new entries in full, sources one line each; and buttons to begin more. */
export function FurtherSubjects({ subjects, bases, about }: Props) {
  const { lang, names, dispatch, draft, focus } = useEditor();
  const t = text(severalText, lang);
  const e = text(editorText, lang);
  const entries = subjects.filter(({ content }) => content.type === "entry");
  const sources = subjects.filter(({ content }) => content.type === "source");

  function begin(kind: string) {
    const id = newId();
    const content = begun(kind, about);
    dispatch({
      type: "add-subject",
      subject: { id, base: 0, content: { ...content, language: lang, prose: emptyEntry(kind, lang).prose } },
    });
    focus(fieldId(id, `title:${lang}`));
  }

  function beginSource() {
    const id = newId();
    dispatch({ type: "add-subject", subject: { id, base: 0, content: emptySource } });
    focus(fieldId(id, "csl.title"));
  }

  return (
    <>
      {entries.map((subject) => {
        const name = titleOf(names.entries[subject.id], lang)?.text ?? e("untitled");
        return (
          <section key={subject.id} id={`s-${subject.id}`} className="ed-part ed-further">
            <h2>
              {name} {subject.base === 0 && <span className="tag new">{e("isNew")}</span>}
            </h2>
            <SubjectEditor subject={subject} base={bases[subject.id] ?? null} level={3} />
            <p className="actions">
              <button
                type="button"
                className="btn small danger"
                onClick={() => {
                  dispatch({ type: "remove-subject", subject: subject.id, what: name });
                  focus("more-subjects");
                }}
              >
                {t("removeSubject", { name })}
              </button>{" "}
              <span className="muted small">
                {t("referred", { count: referencesTo(draft(), subject.id) })}
              </span>
            </p>
          </section>
        );
      })}
      <section className="ed-part">
        <h2 id="more-subjects" tabIndex={-1}>
          {t("sourcesHere")}
        </h2>
        <p className="hint">{t("sourcesHint")}</p>
        {sources.map((subject) => (
          <SourceSubject key={subject.id} subject={subject} cited={referencesTo(draft(), subject.id)} />
        ))}
        <p className="actions">
          <button type="button" className="btn small" onClick={beginSource}>
            {text(citingText, lang)("newSource")}
          </button>
        </p>
        {about?.content.type === "entry" && (
          <>
            <p className="label">{t("newEntry")}</p>
            <p className="actions">
              {kinds.map((kind) => (
                <button key={kind.id} type="button" className="btn small" onClick={() => begin(kind.id)}>
                  {t("addKind", { kind: kind.words.one[lang] })}
                </button>
              ))}
            </p>
          </>
        )}
      </section>
    </>
  );
}

/** A new entry that already points to what the proposal is about, where its kind requires such a reference. */
function begun(kind: string, about: DraftSubject | null): EntryContent {
  const entry = emptyEntry(kind, "en");
  if (about?.content.type !== "entry") return entry;
  const aboutKind = about.content.kind;
  const claims = (kinds.find(({ id }) => id === kind)?.predicates ?? []).flatMap((predicate) => {
    const points =
      predicate.required && predicate.value.type === "entry" && predicate.value.kinds.includes(aboutKind);
    const value = { type: "entry" as const, id: about.id };
    return points ? [{ ...newClaim(predicate, newId(), "en"), value }] : [];
  });
  return { ...entry, claims };
}
