"use client";

import { approvalBounds, type JudgedRisk, judgedRisks } from "@convenio/domain/proposal/policy";
import type { PolicySettings } from "@convenio/domain/reading/policy-settings";
import type { Language } from "@convenio/domain/text/languages";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { adminText } from "../../text/admin.ts";
import { policyText } from "../../text/policy.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { reviewText } from "../../text/review.ts";
import { text } from "../../text/text.ts";
import { Field } from "../editor/field.tsx";
import { FailureNote } from "../review/failure-note.tsx";
import { useAction } from "../review/run-action.ts";

type Props = PolicySettings & { lang: Language };

const { least, most } = approvalBounds;
const counts = Array.from({ length: most - least + 1 }, (_, at) => least + at);

/** How many approvals each class of risk shall need. What was chosen stays when it is refused. */
export function PolicyForm({ lang, inForce, reviewers }: Props) {
  const t = text(adminText, lang);
  const p = text(policyText, lang);
  const api = useTRPCClient();
  const { working, failure, run } = useAction();
  const [done, setDone] = useState("");
  const { low, normal, high, structural } = inForce.approvals;
  const [approvals, setApprovals] = useState<Record<JudgedRisk, number>>({ low, normal, high, structural });
  const needed = Math.max(...judgedRisks.map((risk) => approvals[risk]));
  const wrong = failure !== null && failure !== "unreachable" && "risk" in failure ? failure : null;

  const router = useRouter();
  const moved = failure !== null && failure !== "unreachable" && failure.code === "policy-moved";
  useEffect(() => {
    if (wrong !== null) document.getElementById(`approvals-${wrong.risk}`)?.focus();
  }, [wrong]);
  // The page then shows what is in force beside what was chosen.
  useEffect(() => {
    if (moved) router.refresh();
  }, [moved, router]);

  function change(event: FormEvent) {
    event.preventDefault();
    setDone("");
    void run(
      () => api.admin.setPolicy.mutate({ version: inForce.version, approvals }),
      ({ version }) => setDone(t(version === inForce.version ? "sameAsBefore" : "putInto", { version })),
    );
  }

  return (
    <form onSubmit={change} className="policy-form">
      {judgedRisks.map((risk) => (
        <Field
          key={risk}
          id={`approvals-${risk}`}
          label={t("approvalsFor", { risk: text(reviewText, lang)(`risks.${risk}`).toLowerCase() })}
          hint={p(`cover.${risk}`)}
          error={wrong?.risk === risk ? refusalSentence(wrong, lang) : null}
        >
          {(control) => (
            <select
              {...control}
              value={approvals[risk]}
              onChange={(event) => setApprovals({ ...approvals, [risk]: Number(event.target.value) })}
            >
              {counts.map((count) => (
                <option key={count} value={count}>
                  {t("asks", { count, now: count === inForce.approvals[risk] ? "yes" : "no" })}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      {needed > reviewers && <p className="notice">{t("tooFew", { needed })}</p>}
      <FailureNote failure={wrong === null ? failure : null} lang={lang} />
      <button type="submit" className="btn primary" aria-disabled={working}>
        {t("putInForce", { version: inForce.version + 1 })}
      </button>
      <p role="status" className="muted">
        {done}
      </p>
    </form>
  );
}
