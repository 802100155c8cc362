"use client";

import { type SourceContent, sourceKindIds, sourceKinds } from "@convenio/domain/evidence/source";
import { citingText } from "../../text/citing.ts";
import { text } from "../../text/text.ts";
import { valueFieldsText } from "../../text/value-fields.ts";
import { DateInput } from "./date-input.tsx";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { fieldId } from "./problem-fields.ts";
import { useProblemAt } from "./problems-context.tsx";
import { SourceMore } from "./source-more.tsx";
import { SourceText } from "./source-text.tsx";
import { SourceUrl } from "./source-url.tsx";

type Props = {
  subject: string;
  content: SourceContent;
  /** Ids in the dialog begin with this; absent: they are those that problems link to. */
  prefix?: string;
};

/** A bibliographic record: what it always needs first, the rest folded. */
export function SourceFields({ subject, content, prefix }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(citingText, lang);
  const { csl } = content;
  const at = (path: string) => (prefix ? `${prefix}-${path.replace("csl.", "")}` : fieldId(subject, path));
  const set = (change: Partial<SourceContent>) =>
    dispatch({ type: "source", subject, content: { ...content, ...change } });
  const put = (change: Partial<SourceContent["csl"]>) => set({ csl: { ...csl, ...change } });
  const issued = useProblemAt(subject, "csl.issued");
  const field = { subject, at };

  return (
    <>
      <SourceText
        {...field}
        path="csl.title"
        label={t("title")}
        max={500}
        value={csl.title}
        onChange={(title) => put({ title })}
      />
      <SourceUrl {...field} value={csl.url} onChange={(url) => put({ url })} />
      <div className="row">
        <SourceText
          {...field}
          path="csl.publisher"
          label={t("publisher")}
          max={200}
          value={csl.publisher}
          onChange={(publisher) => put({ publisher })}
        />
        <Field id={at("kind")} label={t("kind")}>
          {(control) => (
            <select
              {...control}
              value={content.kind}
              onChange={(event) =>
                set({ kind: sourceKindIds.find((one) => one === event.target.value) ?? "other" })
              }
            >
              {sourceKindIds.map((kind) => (
                <option key={kind} value={kind}>
                  {sourceKinds[kind][lang]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="row top">
        <DateInput
          id={at("csl.issued")}
          label={t("issued")}
          low
          hint={text(valueFieldsText, lang)("example", { example: "2019-06-24" })}
          error={issued}
          lang={lang}
          value={csl.issued}
          onChange={(date) => put({ issued: date })}
        />
        <Field id={at("language")} label={t("sourceLanguage")}>
          {(control) => (
            <LanguageSelect
              {...control}
              lang={lang}
              open
              value={content.language}
              onChange={(tag) => set({ language: tag })}
            />
          )}
        </Field>
      </div>
      <SourceMore subject={subject} content={content} at={at} set={set} put={put} folded={Boolean(prefix)} />
    </>
  );
}
