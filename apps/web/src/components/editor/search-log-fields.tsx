"use client";

import type { Search } from "@convenio/domain/evidence/search";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import { auditEditorText } from "../../text/audit-editor.ts";
import { text } from "../../text/text.ts";
import { useEditor } from "./editor-tools.tsx";
import { Field } from "./field.tsx";
import { newId } from "./new-id.ts";
import { useProblemAt } from "./problems-context.tsx";
import { SearchSaidIn } from "./search-said-in.tsx";

type Props = {
  id: string;
  subject: string;
  /** The cell that holds the searches. */
  path: string;
  searches: readonly Search[];
  onChange: (searches: Search[]) => void;
};

/** The searches that somebody made: where, for what, when, and what came of it; a new one is the author's own. */
export function SearchLogFields({ id, subject, path, searches, onChange }: Props) {
  const { lang, focus } = useEditor();
  const t = text(auditEditorText, lang);
  const error = useProblemAt(subject, path);
  const me = useQuery(useTRPC().people.me.queryOptions());
  const person = me.data?.signedIn ? me.data.id : null;
  const set = (search: string, change: Partial<Search>) =>
    onChange(searches.map((one) => (one.id === search ? { ...one, ...change } : one)));

  function add() {
    if (person === null) return;
    const search = newId();
    const on = new Date().toISOString().slice(0, 10);
    onChange([...searches, { id: search, where: "", what: "", on, by: person, note: "" }]);
    focus(`${search}-where`);
  }

  const lines = [
    { field: "where", max: 200 },
    { field: "what", max: 300 },
    { field: "on", max: 10 },
    { field: "note", max: 600 },
  ] as const;
  return (
    <fieldset className={error ? "field wrong" : "field"} id={id} tabIndex={-1}>
      <legend>{t("searches")}</legend>
      <p className="hint">{t("searchesHint")}</p>
      {error && <p className="error">{error}</p>}
      {searches.map((search) => (
        <div key={search.id} className="search-fields">
          {lines.map(({ field, max }) => (
            <Field key={field} id={`${search.id}-${field}`} label={t(field)}>
              {(control) => (
                <input
                  {...control}
                  type={field === "on" ? "date" : "text"}
                  maxLength={max}
                  autoComplete="off"
                  value={search[field]}
                  onChange={(event) => set(search.id, { [field]: event.target.value })}
                />
              )}
            </Field>
          ))}
          <SearchSaidIn search={search} onChange={(saidIn) => set(search.id, { saidIn })} />
          <button
            type="button"
            className="btn small"
            onClick={() => onChange(searches.filter((other) => other !== search))}
          >
            {t("removeSearch")}
          </button>
        </div>
      ))}
      <p className="actions">
        <button type="button" className="btn small" aria-disabled={person === null} onClick={add}>
          {t("addSearch")}
        </button>
      </p>
    </fieldset>
  );
}
