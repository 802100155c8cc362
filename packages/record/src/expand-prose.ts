import { blocksFrom } from "@convenio/domain/entry/blocks";
import type { Prose } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";
import type { FileProse } from "./record-file.ts";
import { claimKey, entryId, stableId } from "./stable-id.ts";

const mark = /\]\((claim|entry):([a-z0-9/-]+)\)/g;

/** Prose of an entry in one language, written on its own: keys in marks and links become ids, blocks get theirs by place. */
export function expandProse({ body, ...prose }: FileProse, entry: string, lang: Language): Prose {
  const text = body.join("\n\n").replace(mark, (_, scheme: string, key: string) => {
    const id = scheme === "claim" ? stableId(claimKey(entry, key)) : entryId(key);
    return `](${scheme}:${id})`;
  });
  let place = 0;
  const newId = () => stableId(`block/${entry}/${lang}/${place++}`);
  return { ...prose, body: blocksFrom(text, [], newId), from: null };
}
