import { actorKinds } from "@convenio/domain/kinds/all";
import { actorsByName, fieldsCovered, tag } from "@convenio/domain/reading/tags";
import type { Db } from "../client.ts";
import type { EntryRows } from "./entry-rows.ts";
import { question, shownBy } from "./shown-by.ts";
import { commonplaces, fieldsElsewhere, knownElsewhere, wholesWithParts } from "./touched-beyond.ts";

type Rows = ReadonlyMap<string, EntryRows>;

/**
 * The tags of everything that readers see otherwise since these entries changed from `before` to `after` (rows by
 * entry; absent: not published), on the ISO day `today`. Called when `after` is written. What lies beyond these
 * entries is looked up by the ids that changed, so that its cost does not grow with the record.
 */
export async function touchedBy(
  tx: Db,
  { before, after, today }: { before: Rows; after: Rows; today: string },
): Promise<string[]> {
  const run = [...new Set([...before.keys(), ...after.keys()])];
  const [old, now] = [shownAll(before, today), shownAll(after, today)];
  const changed = new Set(run.flatMap((id) => changedIn(old.get(id), now.get(id))));
  if (changed.size === 0) return [];
  const tags = new Set([...changed].filter((key) => !key.startsWith("?")));
  const asked = (key: (id: string) => string) =>
    [...changed].filter((one) => one.startsWith(key(""))).map((one) => one.slice(key("").length));
  const add = (found: readonly string[], make: (id: string) => string) => {
    for (const id of found) tags.add(make(id));
  };
  for (const id of run) if (tags.has(tag.revisions(id))) tags.add("missing");
  add(["entries", "home"], (list) => list);
  for (const id of await commonplaces(tx, asked(tag.shares), run)) tags.delete(tag.shares(id));
  add(await wholesWithParts(tx, asked(question.part)), tag.around);
  const renamed = run.filter((id) => before.has(id) && tags.has(tag.name(id)));
  if (renamed.some((id) => actorKinds.has(before.get(id)?.page.kind ?? ""))) tags.add(actorsByName);
  // How often something stands in these entries, before and after.
  const counted = (key: string): [number, number] => [timesIn(old, key), timesIn(now, key)];
  const fields = asked(question.field).filter((term) => {
    const [was, is] = counted(question.field(term));
    return was > 0 !== is > 0;
  });
  if ((await fieldsElsewhere(tx, fields, run)).length < fields.length) tags.add(fieldsCovered);
  const moved = asked(question.region);
  for (const actor of await knownElsewhere(tx, [...asked(question.joined), ...moved], run)) {
    const [was, is] = counted(question.joined(actor.id)).map((times) => actor.times + times >= 2);
    if (was !== is || (is && moved.includes(actor.id))) tags.add(tag.known(actor.kind));
  }
  return [...tags];
}

type Shown = ReadonlyMap<string, ReadonlyMap<string, string>>;

const shownAll = (rows: Rows, today: string): Shown =>
  new Map([...rows].map(([id, one]) => [id, shownBy(one, today)]));

function changedIn(
  old: ReadonlyMap<string, string> = new Map(),
  now: ReadonlyMap<string, string> = new Map(),
) {
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
}

const timesIn = (shown: Shown, key: string): number =>
  [...shown.values()].filter((one) => one.has(key)).length;
