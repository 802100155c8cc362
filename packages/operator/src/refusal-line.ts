import type { Refusal, RefusalCode } from "@convenio/domain/refusal";

/** What a refusal means to whoever runs the installation, where the words for readers would not help them. */
const sentences: Partial<Record<RefusalCode, string>> = {
  "last-admin": "this is the last admin; make somebody else an admin first",
  "not-found": "there is nothing of that name here",
  "read-only": "the installation takes no changes; let it take them again first: convenio read-only off",
  "try-again": "the database does not answer at the moment; nothing is known to have changed, try again",
  "storage-full": "the disk of the database is full; nothing was changed",
  "input-invalid": "this could not be read",
  "content-invalid": "the content breaks rules of the record; nothing of it was taken",
  "target-unpublished": "the content points to what is not published here",
  "foreign-id": "the content uses identifiers that belong to something else",
  "merge-conflict": "people have changed the same since; nothing of it was taken",
  "machine-text": "the content holds texts that a machine translated, which an import cannot bring",
};

/** A refusal as one line for the command line, in English: what happened, what to do, and whom or what it is about. */
export function refusalLine({ code, ...about }: Refusal): string {
  const said = sentences[code] ?? `the record does not accept this: ${code.replaceAll("-", " ")}`;
  const details = words(about);
  return details === "" ? said : `${said} (${details})`;
}

/** The values of what a refusal carries, without its signs; long lists are cut. */
function words(value: unknown): string {
  if (Array.isArray(value)) {
    const more = value.length > 5 ? [`and ${value.length - 5} more`] : [];
    return [...value.slice(0, 5).map(words), ...more].join(", ");
  }
  if (typeof value !== "object" || value === null) return String(value ?? "").replaceAll("\n", " ");
  return Object.values(value)
    .map(words)
    .filter((one) => one !== "")
    .join(" ");
}
