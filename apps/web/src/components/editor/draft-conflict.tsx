"use client";

import type { Draft } from "@convenio/domain/proposal/draft";
import { cellOf } from "@convenio/domain/revision/cell";
import { type Dispatch, useState } from "react";
import { severalText } from "../../text/several.ts";
import { text } from "../../text/text.ts";
import { CellSides } from "./cell-sides.tsx";
import { differenceOf } from "./draft-changes.ts";
import type { DraftAction } from "./draft-reducer.ts";
import { useEditor } from "./editor-tools.tsx";
import type { SaveFailure, SaveQueue } from "./save-queue.ts";
import { useClock } from "./use-clock.ts";

/** Where the focus goes when somebody pressed a button and a newer version stood in the way. */
export const conflictHeading = "conflict-heading";

/** Where it goes when the choice is made and its buttons are gone: to what came of it, in the bar. */
export const saveState = "save-state";

type Stale = Extract<SaveFailure, { code: "stale" }>;
type Props = {
  failure: Stale | null;
  draft: Draft;
  queue: () => SaveQueue | null;
  dispatch: Dispatch<DraftAction>;
};

/**
 * A save that came too late: both versions part by part, and the choice between them. Neither is lost by choosing.
 * It takes no focus: an autosave finds it while somebody types. The bar announces it and leads to its heading.
 */
export function DraftConflict({ failure, draft, queue, dispatch }: Props) {
  const { lang, focus } = useEditor();
  const t = text(severalText, lang);
  const [mine, setMine] = useState<Draft | null>(null);
  if (failure) {
    return (
      <ConflictBox
        failure={failure}
        draft={draft}
        onKeep={() => {
          queue()?.rebase(failure.version, null);
          void queue()?.flush();
          focus(saveState);
        }}
        onTake={() => {
          setMine(draft);
          queue()?.rebase(failure.version, failure.draft);
          dispatch({ type: "load", draft: failure.draft });
          focus("mine-back");
        }}
      />
    );
  }
  if (!mine) return null;
  return (
    <div className="notice calm" role="status">
      <p>{t("tookNewer")}</p>
      <button
        type="button"
        className="btn small"
        id="mine-back"
        onClick={() => {
          dispatch({ type: "load", draft: mine });
          setMine(null);
          focus(saveState);
        }}
      >
        {t("mineBack")}
      </button>
    </div>
  );
}

type BoxProps = { failure: Stale; draft: Draft; onKeep: () => void; onTake: () => void };

function ConflictBox({ failure, draft, onKeep, onTake }: BoxProps) {
  const { lang } = useEditor();
  const t = text(severalText, lang);
  const time = useClock(failure.savedAt, lang);
  const { rationale, operations, contents } = differenceOf(draft, failure.draft);
  return (
    <section className="error-summary ed-conflict" aria-labelledby={conflictHeading}>
      <h2 id={conflictHeading} tabIndex={-1}>
        {t("conflictTitle")}
      </h2>
      <p>{t("conflictLede", { time })}</p>
      {operations.length === 0 && !rationale && <p>{t("conflictSame")}</p>}
      <div className="ed-sides">
        {rationale && (
          <div className="ed-side">
            <h3>{t("rationalePart")}</h3>
            <dl>
              <div>
                <dt>{t("mine")}</dt>
                <dd>{rationale.mine || <span className="muted">{t("nothing")}</span>}</dd>
              </div>
              <div>
                <dt>{t("newer")}</dt>
                <dd>{rationale.theirs || <span className="muted">{t("nothing")}</span>}</dd>
              </div>
            </dl>
          </div>
        )}
        {operations.map((operation) => (
          <CellSides
            key={`${operation.subject.id} ${operation.cell}`}
            subject={operation.subject.id}
            cell={cellOf(operation.cell)}
            contents={contents}
            sides={[
              { label: t("mine"), value: operation.after },
              { label: t("newer"), value: operation.before },
            ]}
          />
        ))}
      </div>
      <p className="actions">
        <button type="button" className="btn primary" onClick={onKeep}>
          {t("keepMine")}
        </button>
        <button type="button" className="btn" onClick={onTake}>
          {t("takeNewer")}
        </button>
      </p>
    </section>
  );
}
