"use client";

import type { Problem } from "@convenio/domain/proposal/problem";
import type { ProposalPage } from "@convenio/domain/reading/proposal-page";
import type { Language } from "@convenio/domain/text/languages";
import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { CarriedList } from "./carried-list.tsx";
import { ChangePreview } from "./change-preview.tsx";
import { CiteInDraft } from "./cite-in-draft.tsx";
import { ClosedDraft } from "./closed-draft.tsx";
import { changesOf } from "./draft-changes.ts";
import { DraftConflict } from "./draft-conflict.tsx";
import { draftNames, learned } from "./draft-names.ts";
import type { DraftPage } from "./draft-page.ts";
import { reduceDraft } from "./draft-reducer.ts";
import { EditorBar } from "./editor-bar.tsx";
import { EditorHead } from "./editor-head.tsx";
import { type CitationTarget, type EditorTools, EditorToolsProvider } from "./editor-tools.tsx";
import { FurtherSubjects } from "./further-subjects.tsx";
import { firstFaultyClaim, standing } from "./problem-fields.ts";
import { ProblemSummary, type Refused } from "./problem-summary.tsx";
import { ProblemsProvider } from "./problems-context.tsx";
import { RationaleField } from "./rationale-field.tsx";
import { SubjectEditor } from "./subject-editor.tsx";
import { SubjectList } from "./subject-list.tsx";
import { TermsField } from "./terms-field.tsx";
import { UndoLine } from "./undo-line.tsx";
import { unreadFields } from "./unread-fields.ts";
import { useDraftSaving } from "./use-draft-saving.ts";
import { useFocusLater } from "./use-focus-later.ts";
import { useStable } from "./use-stable.ts";

const none: readonly Problem[] = [];

/** The editor of a proposal's draft; begun anew when the server put another draft there, as "carry over" does. */
export function Editor({ page, lang }: { page: ProposalPage; lang: Language }) {
  const { draft } = page;
  if (!draft) return null;
  if (page.actions.save) return <ClosedDraft page={page} why={page.actions.save} lang={lang} />;
  const heads = draft.draft.subjects.map(({ base }) => base).join();
  return <DraftEditor key={`${page.id} ${heads}`} page={{ ...page, draft }} lang={lang} />;
}

/** The draft, in the order and words of the page it will be. */
function DraftEditor({ page, lang }: { page: DraftPage; lang: Language }) {
  const { draft: start } = page;
  const [{ draft, undo }, dispatch] = useReducer(reduceDraft, { draft: start.draft, undo: null });
  const [known, setKnown] = useState(page.names);
  const [open, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [citing, setCiting] = useState<CitationTarget | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [accepted, setAccepted] = useState(false);
  const focus = useFocusLater();
  const saving = useDraftSaving(page.id, start, draft, (kept) => dispatch({ type: "load", draft: kept }));

  const latest = useRef(draft);
  latest.current = draft;
  // Its identity changes only when a name does, so that typing draws only what it touches.
  const names = useStable(draftNames(draft, known));
  const setOpen = useCallback(
    (id: string, isOpen: boolean) =>
      setOpened((all) => {
        const next = new Set(all);
        if (isOpen) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );
  const tools: EditorTools = useMemo(
    () => ({
      lang,
      names,
      dispatch,
      draft: () => latest.current,
      learn: (found) => setKnown((all) => learned(all, found)),
      focus,
      open,
      setOpen,
      cite: setCiting,
    }),
    [lang, names, focus, open, setOpen],
  );

  const problems = useMemo(
    () => (refused?.problems ? standing(refused.problems, refused.draft, draft) : none),
    [refused, draft],
  );
  const failure = saving.state.failure;
  const refusal = failure?.code === "refused" ? failure.refusal : null;
  const unread = useStable(refusal?.code === "input-invalid" ? unreadFields(refusal.fields, draft) : []);
  const marks = useStable([...problems, ...unread]);

  // Where to begin is on screen: the first faulty claim opens, the others from the list of what is wrong.
  useEffect(() => {
    const first = refused ? firstFaultyClaim(refused.problems, refused.draft) : null;
    if (first) setOpen(first, true);
  }, [refused, setOpen]);

  const shown = useDeferredValue(draft);
  const operations = useMemo(() => changesOf(shown, start.bases), [shown, start.bases]);
  const [first, ...further] = draft.subjects;
  return (
    <EditorToolsProvider value={tools}>
      <ProblemsProvider value={marks}>
        <div className="editor">
          <div className="wrap ed">
            <div className="ed-main">
              <EditorHead page={page} draft={draft} recovered={saving.recovered} />
              <DraftConflict
                failure={failure?.code === "stale" ? failure : null}
                draft={draft}
                queue={saving.queue}
                dispatch={dispatch}
              />
              <ProblemSummary refused={refused} problems={problems} draft={draft} />
              {page.carried.length > 0 && (
                <CarriedList proposal={page.id} carried={page.carried} draft={draft} />
              )}
              {first && <SubjectEditor subject={first} base={start.bases[first.id] ?? null} />}
              <FurtherSubjects subjects={further} bases={start.bases} about={first ?? null} />
              <RationaleField rationale={draft.rationale} refused={refused} />
              {start.terms !== null && (
                <TermsField
                  terms={start.terms}
                  accepted={accepted}
                  missing={refused?.refusal?.code === "terms-not-accepted"}
                  onAccept={setAccepted}
                />
              )}
              <ChangePreview draft={shown} bases={start.bases} operations={operations} />
            </div>
            <SubjectList subjects={draft.subjects} />
          </div>
          <UndoLine undo={undo} />
          <EditorBar
            page={page}
            draft={draft}
            changes={operations.length}
            saving={saving}
            terms={accepted ? start.terms : null}
            unread={unread[0] ?? null}
            onRefused={setRefused}
          />
        </div>
        {citing && (
          <CiteInDraft key={citing.citation ?? "new"} target={citing} onClose={() => setCiting(null)} />
        )}
      </ProblemsProvider>
    </EditorToolsProvider>
  );
}
