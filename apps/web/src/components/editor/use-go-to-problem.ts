"use client";

import { useEditor } from "./editor-tools.tsx";
import { fieldId, type Mark, placeOf } from "./problem-fields.ts";

/** Leads to the field that is wrong: opens the claim it stands in and puts the focus on it. */
export function useGoToProblem(): (problem: Mark) => void {
  const { draft, setOpen, focus } = useEditor();
  return (problem) => {
    if (problem.path === "rationale") return focus("rationale");
    const { claim } = placeOf(problem, draft());
    if (claim) setOpen(claim, true);
    const citation = /^citation:[^/]+/.exec(problem.path)?.[0];
    focus(fieldId(problem.subject, citation ?? problem.path));
  };
}
