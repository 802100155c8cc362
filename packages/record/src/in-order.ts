import type { EntryFile } from "./record-file.ts";

/** The keys of the entries that an entry file points to, in its values and qualifiers. */
function targets(file: EntryFile): string[] {
  return file.claims.flatMap((claim) => {
    const value = claim.value && "entry" in claim.value ? [claim.value.entry] : [];
    const narrowing = Object.values(claim.qualifiers ?? {}).flatMap((q) => ("entries" in q ? q.entries : []));
    return [...value, ...(claim.entries ?? []), ...narrowing];
  });
}

/** Entry files so that each stands after those it points to; among equals by key. */
export function inOrder(files: readonly EntryFile[]): EntryFile[] {
  const byKey = new Map([...files].sort((a, b) => (a.key < b.key ? -1 : 1)).map((file) => [file.key, file]));
  const done = new Set<EntryFile>();
  const visit = (file: EntryFile, path: readonly EntryFile[]) => {
    if (done.has(file) || path.includes(file)) return;
    for (const key of targets(file)) {
      const target = byKey.get(key);
      if (target) visit(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of byKey.values()) visit(file, []);
  return [...done];
}
