import type { Db } from "@convenio/db/client";
import { headsOf } from "@convenio/db/queries/subjects";
import type { NewAudit } from "@convenio/domain/audit/start";
import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { Draft } from "@convenio/domain/proposal/draft";
import { startAudit, startEdit, startEntry, startFrom } from "@convenio/domain/proposal/start";
import type { Language } from "@convenio/domain/text/languages";
import { orNotFound, orRefuse } from "../trpc.ts";

/** What a proposal is begun about. `of`: for a new part, its whole. `entry-from`: an earlier entry of the kind, whose language it keeps unless another is named. */
export type About =
  | { type: "new"; kind: string; language: Language; of?: string }
  | { type: "entry-from"; id: string; language?: Language }
  | ({ type: "audit-new" } & NewAudit)
  | SubjectRef;

/** The draft that a proposal begins with. Refusals: `not-found` (nothing such is published), `input-invalid` (no such kind). */
export async function firstDraft(tx: Db, about: About, newId: () => string): Promise<Draft> {
  if (about.type === "new") return orRefuse(startEntry({ ...about, of: about.of ?? null }, newId));
  if (about.type === "audit-new") return orRefuse(startAudit(about, newId));
  const { id } = about;
  const head = (await headsOf(tx, [id])).get(id) ?? null;
  if (about.type === "entry-from") {
    const previous = orNotFound(head?.content.type === "entry" ? head.content : null);
    return startFrom(previous, about.language ?? previous.language, newId);
  }
  return orRefuse(startEdit({ type: about.type, id }, head?.type === about.type ? head : null));
}
