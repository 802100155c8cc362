import type { EntryFile } from "./record-file.ts";

const link = /\]\(entry:([a-z0-9-]+)\)/g;

/** The keys of the entries that an entry file points to: in values, in qualifiers and in prose. */
function targets(file: EntryFile): string[] {
  const claimed = file.claims.flatMap((claim) => {
    const value = claim.value && "entry" in claim.value ? [claim.value.entry] : [];
    const narrowing = Object.values(claim.qualifiers ?? {}).flatMap((q) => ("entries" in q ? q.entries : []));
    return [...value, ...(claim.entries ?? []), ...narrowing];
  });
  const text = Object.values(file.prose).flatMap(({ body }) => body);
  return [...claimed, ...Array.from(text.join("\n").matchAll(link), ([, key = ""]) => key)];
}

/**
 * Entry files in groups, each after the groups that it points to. A group is one entry, or the entries that point
 * to each other in a circle (Tarjan's strongly connected components); among equals by key.
 */
export function inOrder(files: readonly EntryFile[]): EntryFile[][] {
  const byKey = new Map([...files].sort((a, b) => (a.key < b.key ? -1 : 1)).map((file) => [file.key, file]));
  const found = new Map<EntryFile, number>();
  const open: EntryFile[] = [];
  const groups: EntryFile[][] = [];

  /** The earliest entry still open that is reached from this one. */
  const visit = (file: EntryFile): number => {
    const at = found.size;
    found.set(file, at);
    open.push(file);
    let earliest = at;
    for (const key of targets(file)) {
      const target = byKey.get(key);
      if (target === undefined) continue;
      const seen = found.get(target);
      if (seen === undefined) earliest = Math.min(earliest, visit(target));
      else if (open.includes(target)) earliest = Math.min(earliest, seen);
    }
    if (earliest === at) groups.push(open.splice(open.indexOf(file)));
    return earliest;
  };
  for (const file of byKey.values()) if (!found.has(file)) visit(file);
  return groups;
}
