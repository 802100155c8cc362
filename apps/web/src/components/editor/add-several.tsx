"use client";

import type { EntryContent } from "@convenio/domain/entry/content";
import type { QualifierValue } from "@convenio/domain/entry/value";
import type { Citation } from "@convenio/domain/evidence/citation";
import type { Kind, Predicate } from "@convenio/domain/kinds/kind";
import { vocabularies } from "@convenio/domain/kinds/vocabularies";
import { useState } from "react";
import { editorText } from "../../text/editor.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { blankQualifier } from "./draft-new-claim.ts";
import { listedIn, severalClaims, shared } from "./draft-several.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { newId } from "./new-id.ts";
import { fieldId } from "./problem-fields.ts";
import { SeveralNames } from "./several-names.tsx";
import { SeveralPassage } from "./several-passage.tsx";
import { TermSelect } from "./term-select.tsx";
import { useResolvedNames } from "./use-resolved-names.ts";

type Props = {
  id: string;
  subject: string;
  kind: Kind;
  /** The field proposed first. */
  predicate: Predicate;
  content: EntryContent;
  onClose: () => void;
};

/** A pasted list of names, one role and one passage: one claim and one citation for each, or the citation alone where it is claimed already. */
export function AddSeveral({ id, subject, kind, predicate: proposed, content, onClose }: Props) {
  const { lang, dispatch, learn, focus } = useEditor();
  const t = text(severalText, lang);
  const fields = kind.predicates.filter(({ many, value }) => many && value.type === "entry");
  const [predicate, setPredicate] = useState(proposed);
  const [typed, setTyped] = useState("");
  const [empty, setEmpty] = useState(false);
  const [terms, setTerms] = useState<Record<string, QualifierValue>>({});
  const [passage, setPassage] = useState<Citation | null>(null);
  const kinds = predicate.value.type === "entry" ? predicate.value.kinds : [];
  const { names, reading, failed, read, choose, clear } = useResolvedNames(kinds);

  const roles = (predicate.qualifiers ?? []).filter(({ value }) => value.type === "term");
  const qualifiers = Object.fromEntries(
    roles.flatMap((spec) => {
      const value = terms[spec.id] ?? blankQualifier(spec, lang);
      return value.type === "term" && value.term === "" ? [] : [[spec.id, value]];
    }),
  );
  const listed = listedIn(content, predicate.id, qualifiers);
  const meant = [...new Set((names ?? []).flatMap(({ entry }) => (entry ? [entry] : [])))];
  const chosen = meant.filter((entry) => !listed.present.has(entry));
  // The passage bears out those listed already, too, as far as nothing does yet.
  const bare = passage ? meant.flatMap((entry) => listed.uncited.get(entry) ?? []) : [];
  const counts = { count: chosen.length, listed: bare.length };

  async function readList() {
    const found = await read(typed);
    setEmpty(found === null);
    focus(found === null ? `${id}-names` : `${id}-read`);
  }

  function add() {
    learn({ entries: (names ?? []).flatMap(({ candidates }) => candidates) });
    const claims = severalClaims({ predicate, entries: chosen, qualifiers, passage }, lang, newId);
    dispatch({ type: "add-claims", subject, claims });
    for (const claim of bare) {
      if (passage) dispatch({ type: "citation", subject, claim, citation: shared(passage, newId()) });
    }
    onClose();
    const first = claims[0]?.id ?? bare[0];
    if (first) focus(fieldId(subject, `claim:${first}`));
  }

  return (
    <fieldset className="panel ed-several">
      <legend className="vh">{t("title")}</legend>
      <div className="row">
        {fields.length > 1 && (
          <Field id={`${id}-field`} label={t("field")}>
            {(control) => (
              <select
                {...control}
                value={predicate.id}
                onChange={(event) => {
                  setPredicate(fields.find((one) => one.id === event.target.value) ?? proposed);
                  clear();
                }}
              >
                {fields.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.words[lang]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {roles.map((spec) => {
          const value = terms[spec.id] ?? blankQualifier(spec, lang);
          return (
            <Field key={spec.id} id={`${id}-${spec.id}`} label={spec.words[lang]}>
              {(control) => (
                <TermSelect
                  {...control}
                  lang={lang}
                  terms={spec.value.type === "term" ? vocabularies[spec.value.vocabulary] : {}}
                  value={value.type === "term" ? value.term : ""}
                  onChange={(term) => setTerms({ ...terms, [spec.id]: { type: "term", term } })}
                />
              )}
            </Field>
          );
        })}
      </div>
      <Field
        id={`${id}-names`}
        label={t("list")}
        hint={t("listHint")}
        error={failed ? text(editorText, lang)("goneWrong") : empty ? t("readNothing") : null}
      >
        {(control) => (
          <textarea {...control} rows={4} value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
      </Field>
      <p className="actions">
        <button type="button" className="btn small" id={`${id}-read`} disabled={reading} onClick={readList}>
          {reading ? t("reading") : t("read")}
        </button>
      </p>
      {names && <SeveralNames id={id} names={names} kinds={kinds} listed={listed} onChoose={choose} />}
      <SeveralPassage passage={passage} onChange={setPassage} />
      <p className="actions">
        <button
          type="button"
          className="btn primary"
          disabled={chosen.length + bare.length === 0}
          onClick={add}
        >
          {bare.length === 0
            ? t("addAll", counts)
            : t(chosen.length === 0 ? "citeListed" : "addAndCite", counts)}
        </button>
        <button type="button" className="btn quiet" onClick={onClose}>
          {t("close")}
        </button>
      </p>
    </fieldset>
  );
}
