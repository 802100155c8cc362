import { connection } from "next/server";
import { convenio } from "./process.ts";

/**
 * Declares the page a public document: sent without framework script, cacheable, equal for every reader.
 * Call it before anything is rendered, and never use `notFound()` beside it: a missing page is
 * `status: 404` and ordinary JSX, a tombstone `status: 410`.
 *
 * `tags` name what the page shows (they become `Cache-Tag`), `until` is the moment at which its bytes
 * change by themselves. In `next dev` there is no server.ts and the call only makes the page dynamic.
 */
export async function publicPage(page: {
  tags: readonly string[];
  until?: Date;
  status?: 200 | 404 | 410;
}): Promise<void> {
  await connection();
  const note = convenio().request.getStore();
  if (!note) return;
  note.document = { tags: page.tags, until: page.until };
  note.status = page.status;
}

/** Sets the status of an application page, for example 403 or 404, whose JSX explains it. */
export async function answerStatus(status: 403 | 404 | 409 | 410): Promise<void> {
  await connection();
  const note = convenio().request.getStore();
  if (note) note.status = status;
}
