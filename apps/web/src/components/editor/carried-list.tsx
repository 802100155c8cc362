"use client";

import type { Draft } from "@convenio/domain/proposal/draft";
import type { CarriedOperation } from "@convenio/domain/reading/proposal-page";
import type { Refusal } from "@convenio/domain/refusal";
import { cellOf } from "@convenio/domain/revision/cell";
import { useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPCClient } from "../../client/trpc.ts";
import { editorText } from "../../text/editor.ts";
import { refusalSentence } from "../../text/refusals.ts";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { CellSides } from "./cell-sides.tsx";
import { enterAgain } from "./draft-carried.ts";
import { useEditor } from "./editor-tools.tsx";

type Props = { proposal: string; carried: readonly CarriedOperation[]; draft: Draft };

/** Changes that could not be carried over: base, published and mine, each to be entered again or dropped. */
export function CarriedList({ proposal, carried, draft }: Props) {
  const { lang, dispatch } = useEditor();
  const t = text(severalText, lang);
  const client = useTRPCClient();
  const [settled, setSettled] = useState<ReadonlySet<CarriedOperation>>(new Set());
  const [failed, setFailed] = useState<{ refusal: Refusal | null } | null>(null);
  const left = carried.filter((operation) => !settled.has(operation));
  if (left.length === 0) return null;
  const contents = draft.subjects.map(({ id, content }) => ({ id, baseContent: content, content }));

  async function settle(operation: CarriedOperation, again: boolean) {
    setFailed(null);
    try {
      if (again) dispatch({ type: "load", draft: enterAgain(draft, operation) });
      const cells = [{ subject: operation.subject.id, cell: operation.cell }];
      await client.proposals.settle.mutate({ id: proposal, cells });
      setSettled((done) => new Set(done).add(operation));
    } catch (error) {
      setFailed({ refusal: refusalOf(error) });
    }
  }

  return (
    <section className="notice ed-conflict" aria-labelledby="carried-heading">
      <h2 id="carried-heading">{t("carriedTitle")}</h2>
      <p>{t("carriedLede")}</p>
      {failed && (
        <p className="error" role="alert">
          {failed.refusal ? refusalSentence(failed.refusal, lang) : text(editorText, lang)("goneWrong")}
        </p>
      )}
      <div className="ed-sides">
        {left.map((operation) => (
          <CellSides
            key={`${operation.subject.id} ${operation.cell}`}
            subject={operation.subject.id}
            cell={cellOf(operation.cell)}
            contents={contents}
            sides={[
              { label: t("based"), value: operation.before },
              { label: t("publishedNow"), value: operation.published },
              { label: t("mine"), value: operation.after },
            ]}
          >
            <p className="actions">
              <button type="button" className="btn small" onClick={() => settle(operation, true)}>
                {t("enterAgain")}
              </button>
              <button type="button" className="btn small quiet" onClick={() => settle(operation, false)}>
                {t("drop")}
              </button>
            </p>
          </CellSides>
        ))}
      </div>
    </section>
  );
}
