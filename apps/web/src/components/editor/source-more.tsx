"use client";

import { cslTypes, type SourceContent, sourceStatuses } from "@convenio/domain/evidence/source";
import { useState } from "react";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { cslTypeKey } from "../evidence/csl-type-key.ts";
import { DateInput } from "./date-input.tsx";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { useProblemAt, useProblems } from "./problems-context.tsx";
import { SourceLines } from "./source-lines.tsx";
import { SourceText } from "./source-text.tsx";

const shownFirst = ["csl.title", "csl.url", "csl.publisher", "csl.issued", "kind"];

type Props = {
  subject: string;
  content: SourceContent;
  at: (path: string) => string;
  set: (change: Partial<SourceContent>) => void;
  put: (change: Partial<SourceContent["csl"]>) => void;
  /** Whether it begins folded though something is in it. */
  folded: boolean;
};

/** What a bibliographic record can say beside the essentials, folded; open while something in it is wrong. */
export function SourceMore({ subject, content, at, set, put, folded }: Props) {
  const { lang } = useEditor();
  const t = text(citingText, lang);
  const { csl } = content;
  const wrongBelow = useProblems(
    (problem) => problem.subject === subject && !shownFirst.includes(problem.path),
  ).length;
  const accessed = useProblemAt(subject, "csl.accessed");
  const [more, setMore] = useState(!folded && (csl.author.length > 0 || content.note !== ""));
  const field = { subject, at };
  return (
    <details
      className="ed-more"
      open={more || wrongBelow > 0}
      onToggle={(event) => setMore(event.currentTarget.open)}
    >
      <summary>{t("more")}</summary>
      <SourceLines
        id={at("csl.author")}
        label={t("author")}
        hint={t("authorHint")}
        value={csl.author}
        onChange={(author) => put({ author })}
      />
      <div className="row top">
        <Field id={at("csl.type")} label={t("type")}>
          {(control) => (
            <select
              {...control}
              value={csl.type}
              onChange={(event) =>
                put({ type: cslTypes.find((one) => one === event.target.value) ?? "document" })
              }
            >
              {cslTypes.map((type) => (
                <option key={type} value={type}>
                  {t(cslTypeKey[type])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DateInput
          id={at("csl.accessed")}
          label={t("accessed")}
          low
          hint=""
          error={accessed}
          lang={lang}
          value={csl.accessed}
          onChange={(date) => put({ accessed: date })}
        />
      </div>
      <SourceText
        {...field}
        path="csl.container"
        label={t("container")}
        hint={t("containerHint")}
        max={300}
        value={csl.container}
        onChange={(container) => put({ container })}
      />
      <div className="row">
        <SourceText
          {...field}
          path="csl.doi"
          label={t("doi")}
          max={200}
          value={csl.doi}
          onChange={(doi) => put({ doi })}
        />
        <SourceText
          {...field}
          path="csl.isbn"
          label={t("isbn")}
          max={40}
          value={csl.isbn}
          onChange={(isbn) => put({ isbn })}
        />
        <SourceText
          {...field}
          path="csl.number"
          label={t("number")}
          max={120}
          value={csl.number}
          onChange={(number) => put({ number })}
        />
      </div>
      <SourceText
        {...field}
        path="origin"
        label={t("origin")}
        hint={t("originHint")}
        max={200}
        value={content.origin}
        onChange={(origin) => set({ origin })}
      />
      <Field id={at("status")} label={t("status")}>
        {(control) => (
          <select
            {...control}
            value={content.status}
            onChange={(event) =>
              set({ status: sourceStatuses.find((one) => one === event.target.value) ?? "ok" })
            }
          >
            {sourceStatuses.map((status) => (
              <option key={status} value={status}>
                {t(status)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SourceText
        {...field}
        path="note"
        label={t("note")}
        hint={t("noteHint")}
        max={600}
        value={content.note}
        onChange={(note) => set({ note })}
      />
    </details>
  );
}
