"use client";

import type { Citation } from "@convenio/domain/evidence/citation";
import { reference } from "@convenio/domain/evidence/reference";
import { emptySource } from "@convenio/domain/evidence/source";
import type { SourceName } from "@convenio/domain/reading/names";
import { useState } from "react";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { DialogPart } from "./dialog-part.tsx";
import { passagesOf } from "./draft-citations.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { newId } from "./new-id.ts";
import { PassagePicks } from "./passage-picks.tsx";
import { sourceAddress } from "./source-address.ts";
import { SourceFields } from "./source-fields.tsx";
import { useFoundSources } from "./use-editor-api.ts";

type Props = {
  citation: Citation;
  error: string | null;
  onChange: (citation: Citation) => void;
};

/** Which source: one of the register, one of this proposal, a passage already entered, or a new one. */
export function SourceChooser({ citation, error, onChange }: Props) {
  const { lang, names, draft, dispatch, learn, focus } = useEditor();
  const t = text(citingText, lang);
  const [q, setQ] = useState("");
  const { found, searching } = useFoundSources(q);
  const chosen = citation.source === null ? undefined : names.sources[citation.source];
  const subjects = draft().subjects.filter(({ content }) => content.type === "source");
  const own = subjects.flatMap(({ id }) => names.sources[id] ?? []);
  const wanted = q.trim().toLowerCase();
  const here = own.filter(({ content: { csl } }) =>
    `${csl.title} ${csl.publisher} ${csl.url}`.toLowerCase().includes(wanted),
  );
  const offered = [...here, ...found.filter(({ id }) => !here.some((one) => one.id === id))];
  const passages = passagesOf(draft());
  const nothing = wanted !== "" && !searching && offered.length === 0;

  function use(source: SourceName) {
    learn({ sources: [source] });
    // A machine-written source can only ever be context.
    const stance = source.content.kind === "ai-generated" ? "context" : citation.stance;
    onChange({ ...citation, source: source.id, stance });
    focus("cite-locator-type");
  }

  function typeIn() {
    const id = newId();
    const typed = sourceAddress(q);
    const title = typed.url || typed.doi ? "" : q.trim();
    dispatch({
      type: "add-subject",
      subject: { id, base: 0, content: { ...emptySource, csl: { ...emptySource.csl, ...typed, title } } },
    });
    onChange({ ...citation, source: id });
    focus("cite-source-title");
  }

  if (chosen) {
    const said = reference(chosen.content, lang);
    const subject = subjects.find(({ id }) => id === chosen.id);
    return (
      <DialogPart title={t("source")}>
        {subject && subject.base === 0 && subject.content.type === "source" ? (
          <SourceFields subject={subject.id} content={subject.content} prefix="cite-source" />
        ) : (
          <p>
            <b lang={chosen.content.language || undefined}>{said.title}</b>{" "}
            <span className="muted">{said.rest}</span>
          </p>
        )}
        <button
          type="button"
          className="btn small"
          onClick={() => {
            onChange({ ...citation, source: null });
            focus("cite-source");
          }}
        >
          {t("change")}
        </button>
      </DialogPart>
    );
  }

  return (
    <DialogPart title={t("source")}>
      <Field id="cite-source" label={t("find")} hint={t("findHint")} error={error}>
        {(control) => (
          <span className="with-button">
            <input
              {...control}
              type="search"
              autoComplete="off"
              value={q}
              onChange={(event) => setQ(event.target.value)}
              onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            />
            {/* Above what is found, so that it stays where it is while answers come in. */}
            <button type="button" className="btn small" onClick={typeIn}>
              {sourceAddress(q).url ? t("typeInUrl") : t("typeIn")}
            </button>
          </span>
        )}
      </Field>
      {offered.length > 0 && (
        <ul className="picks" aria-label={t("results")}>
          {offered.slice(0, 8).map((source) => {
            const said = reference(source.content, lang);
            return (
              <li key={source.id}>
                <button type="button" onClick={() => use(source)}>
                  <span lang={source.content.language || undefined}>{said.title || t("untitledSource")}</span>{" "}
                  <span className="note">
                    {[said.rest, t(source.revision === null ? "here" : "register")]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p className={nothing ? "muted" : "vh"} role="status">
        {nothing ? t("none") : ""}
      </p>
      {wanted === "" && passages.length > 0 && (
        <>
          <p className="label">{t("orSame")}</p>
          <PassagePicks
            passages={passages}
            onPick={(passage) => {
              onChange({ ...passage, id: citation.id, resolution: null });
              focus("cite-stance");
            }}
          />
        </>
      )}
    </DialogPart>
  );
}
