"use client";

import { roles } from "@convenio/domain/people/roles";
import type { PersonRow } from "@convenio/domain/reading/people-page";
import type { Language } from "@convenio/domain/text/languages";
import { type FormEvent, useRef, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { adminText } from "../../text/admin.ts";
import { peopleText } from "../../text/people.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { text } from "../../text/text.ts";
import { Field } from "../editor/field.tsx";
import { FailureNote } from "../review/failure-note.tsx";
import { useAction } from "../review/run-action.ts";

/** Another role, and block or unblock with a reason. What was typed stays when it is refused. */
export function PersonChanges({ lang, person }: { lang: Language; person: PersonRow }) {
  const [done, setDone] = useState("");
  return (
    <div className="person-changes">
      <RoleForm lang={lang} person={person} onDone={setDone} />
      <BlockForm key={String(person.blocked)} lang={lang} person={person} onDone={setDone} />
      <p role="status" className="muted">
        {done}
      </p>
    </div>
  );
}

type FormProps = { lang: Language; person: PersonRow; onDone: (words: string) => void };

function RoleForm({ lang, person, onDone }: FormProps) {
  const t = text(adminText, lang);
  const people = text(peopleText, lang);
  const api = useTRPCClient();
  const { working, failure, run } = useAction();
  const [role, setRole] = useState(person.role);

  function give(event: FormEvent) {
    event.preventDefault();
    onDone("");
    void run(
      () => api.admin.setRole.mutate({ id: person.id, role }),
      () => onDone(t("given", { name: person.name, role: people(`roles.${role}`) })),
    );
  }

  return (
    <form onSubmit={give}>
      <Field id={`role-${person.id}`} label={t("newRole")} hint={people(`signIn.${role}`)}>
        {(control) => (
          <select
            {...control}
            value={role}
            onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? role)}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {people(`roles.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FailureNote failure={failure} lang={lang} />
      <button type="submit" className="btn small" aria-disabled={working}>
        {t("give")}
      </button>
    </form>
  );
}

function BlockForm({ lang, person, onDone }: FormProps) {
  const t = text(adminText, lang);
  const api = useTRPCClient();
  const { working, failure, run } = useAction();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const blocked = !person.blocked;
  const missing = failure !== null && failure !== "unreachable" && failure.code === "reason-missing";

  async function change(event: FormEvent) {
    event.preventDefault();
    onDone("");
    const changed = await run(
      () => api.admin.block.mutate({ id: person.id, blocked, reason }),
      () => onDone(t(blocked ? "isBlocked" : "isFree", { name: person.name })),
    );
    if (!changed) field.current?.focus();
  }

  return (
    <form onSubmit={change}>
      <Field
        id={`reason-${person.id}`}
        label={t(blocked ? "blockReason" : "unblockReason")}
        hint={t(blocked ? "blockHint" : "unblockHint")}
        error={missing ? refusalSentence(failure, lang) : null}
      >
        {(control) => (
          <textarea
            {...control}
            ref={field}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <FailureNote failure={missing ? null : failure} lang={lang} />
      <button type="submit" className={blocked ? "btn small danger" : "btn small"} aria-disabled={working}>
        {t(blocked ? "block" : "unblock")}
      </button>
    </form>
  );
}
