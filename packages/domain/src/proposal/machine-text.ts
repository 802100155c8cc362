import type { EntryContent } from "../entry/content.ts";
import { languages } from "../text/languages.ts";
import type { SubjectContent } from "./draft.ts";

/** A cell whose text a machine translated. */
export type MachineText = { readonly subject: string; readonly cell: string };

/** Everything in these subjects that a machine translated: prose of a language, and words of claims. */
export function machineText(
  subjects: readonly { readonly id: string; readonly content: SubjectContent }[],
): MachineText[] {
  return subjects.flatMap(({ id: subject, content }) =>
    content.type === "entry" ? translated(content).map((cell) => ({ subject, cell })) : [],
  );
}

function translated({ prose, claims }: EntryContent): string[] {
  return languages.flatMap((lang) => [
    ...(prose[lang]?.from?.machine ? [`from:${lang}`] : []),
    ...claims
      .filter(({ translations }) => translations[lang]?.machine)
      .map(({ id }) => `claim:${id}/translation:${lang}`),
  ]);
}
