"use client";

import type { Claim } from "@convenio/domain/entry/content";
import type { Draft } from "@convenio/domain/proposal/draft";
import type { EntryName, Names, SourceName } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { createContext, type Dispatch, useContext } from "react";
import type { DraftAction } from "./draft-reducer.ts";

/** Which citation the dialog edits: one of a claim; null for a new one. */
export type CitationTarget = { subject: string; claim: Claim; citation: string | null };

/** What every part of the editor may use. It changes only when names, or what is open, change. */
export type EditorTools = {
  lang: Language;
  names: Names;
  dispatch: Dispatch<DraftAction>;
  /** The draft as it is now; for decisions in event handlers, not for rendering. */
  draft: () => Draft;
  learn: (found: { entries?: readonly EntryName[]; sources?: readonly SourceName[] }) => void;
  /** Puts the focus on the element with this id once it is on screen. */
  focus: (id: string) => void;
  open: ReadonlySet<string>;
  setOpen: (id: string, open: boolean) => void;
  cite: (target: CitationTarget) => void;
};

const Tools = createContext<EditorTools | null>(null);

export const EditorToolsProvider = Tools.Provider;

/** The tools of the editor around this part. */
export function useEditor(): EditorTools {
  const tools = useContext(Tools);
  if (!tools) throw new Error("outside the editor");
  return tools;
}
