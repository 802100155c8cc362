"use client";

import { displayName } from "@convenio/domain/people/display-name";
import type { Language } from "@convenio/domain/text/languages";
import { type FormEvent, useRef, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { nameInHeader } from "../../enhance/person.ts";
import { accountText } from "../../text/account.ts";
import { text } from "../../text/text.ts";
import { Field } from "../editor/field.tsx";
import { FailureNote } from "../review/failure-note.tsx";
import { useAction } from "../review/run-action.ts";

type Props = { lang: Language; name: string };

/** The name under which a person's acts stand. What was typed stays when it is refused. */
export function NameForm({ lang, name }: Props) {
  const t = text(accountText, lang);
  const api = useTRPCClient();
  const { working, failure, run } = useAction();
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function save(event: FormEvent) {
    event.preventDefault();
    setSaved(null);
    const read = displayName.safeParse(typed);
    setWrong(!read.success);
    if (!read.success) return input.current?.focus();
    await run(
      () => api.people.rename.mutate({ name: read.data }),
      ({ name: kept }) => {
        setTyped(kept);
        setSaved(kept);
        nameInHeader(kept);
      },
    );
  }

  return (
    <form onSubmit={save} noValidate>
      <Field
        id="display-name"
        label={t("nameLabel")}
        hint={t("nameHint")}
        error={wrong ? t("nameWrong") : null}
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="text"
            autoComplete="nickname"
            maxLength={160}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <FailureNote failure={failure} lang={lang} />
      <p className="actions">
        <button type="submit" className="btn" aria-disabled={working}>
          {t("saveName")}
        </button>
        <span role="status" className="muted">
          {saved !== null && t("saved", { name: saved })}
        </span>
      </p>
    </form>
  );
}
