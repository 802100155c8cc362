"use client";

import type { Language } from "@convenio/domain/text/languages";
import { type FormEvent, useRef, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { accountText } from "../../text/account.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { Field } from "../editor/field.tsx";
import { FailureNote } from "../review/failure-note.tsx";
import { useAction } from "../review/run-action.ts";

type Props = { lang: Language; email: string; draftsAlone: number; staying: number };

/** What deleting the account does, and the typing that confirms it. */
export function DeleteForm({ lang, email, draftsAlone, staying }: Props) {
  const t = text(accountText, lang);
  const api = useTRPCClient();
  const { working, failure, run } = useAction();
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const differs = failure !== null && failure !== "unreachable" && failure.code === "confirmation-differs";

  async function remove(event: FormEvent) {
    event.preventDefault();
    const done = await run(
      () => api.people.deleteAccount.mutate({ confirm: typed }),
      () => window.location.assign(`/${lang}/account?deleted=1`),
    );
    if (!done) input.current?.focus();
  }

  return (
    <form onSubmit={remove} noValidate>
      <p>{t("deletionLede")}</p>
      <ul>
        <li>{t("stays")}</li>
        <li>{t("drafts", { count: draftsAlone })}</li>
        <li>{t("submitted", { count: staying })}</li>
        <li>{t("letters")}</li>
      </ul>
      <Field
        id="confirm-address"
        label={t("confirm")}
        hint={t("confirmHint", { email })}
        error={differs ? refusalSentence(failure, lang) : null}
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="text"
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <FailureNote failure={differs ? null : failure} lang={lang} />
      <p className="actions">
        <button type="submit" className="btn danger" aria-disabled={working}>
          {t("remove")}
        </button>
      </p>
    </form>
  );
}
