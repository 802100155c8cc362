"use client";

import { createContext, useContext } from "react";
import { problemSentence } from "../../text/problems.ts";
import { useEditor } from "./editor-tools.tsx";
import type { Mark } from "./problem-fields.ts";

const Problems = createContext<readonly Mark[]>([]);

export const ProblemsProvider = Problems.Provider;

/** The problems that still stand, at the fields that `concerns` picks. */
export function useProblems(concerns: (problem: Mark) => boolean): Mark[] {
  return useContext(Problems).filter(concerns);
}

/** The sentence for what is wrong at a path of a subject, or null. A path also answers for what lies below it when `deep`. */
export function useProblemAt(subject: string, path: string, deep = false): string | null {
  const { lang } = useEditor();
  const found = useProblems(
    (problem) =>
      problem.subject === subject && (problem.path === path || (deep && problem.path.startsWith(`${path}/`))),
  );
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.length > 0 ? codes.map((code) => problemSentence(code, lang)).join(" ") : null;
}
