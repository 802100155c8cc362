import type { Block, EntryContent, Prose } from "@convenio/domain/entry/content";
import { proseHash } from "@convenio/domain/entry/prose-hash";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import type { Language } from "@convenio/domain/text/languages";
import { stableId } from "../stable-id.ts";
import { demoEntry } from "./content.ts";

const mark = (words: string, claim: string) => `[${words}](claim:${stableId(`demonstration/${claim}`)})`;
const link = (words: string, entry: string) => `[${words}](entry:${demoEntry(entry)})`;

const paragraphs: Partial<Record<Language, string[]>> = {
  en: [
    "## How it began",
    `The gazette of ${link("Ejemplia", "ejemplia")} printed the programme of a first exercise in ${mark("2011", "first-held-2011")}. A bulletin of ${link("Muestralia", "muestralia")}, written from memory, speaks of ${mark("2012", "first-held-2012")}.`,
    "## What is told",
    `A participant says that the name ${mark("was chosen by lot", "unsourced")}. Nothing written has been found.`,
  ],
  es: [
    "## Cómo empezó",
    `La gaceta de ${link("Ejemplia", "ejemplia")} publicó el programa de un primer ejercicio en ${mark("2011", "first-held-2011")}. Un boletín de ${link("Muestralia", "muestralia")}, escrito de memoria, habla de ${mark("2012", "first-held-2012")}.`,
    "## Qué se cuenta",
    `Un participante dice que el nombre ${mark("se eligió por sorteo", "unsourced")}. No se ha encontrado nada escrito.`,
  ],
};

/** The text of a language as blocks; the rest of its prose stays. */
function withBody(content: EntryContent, lang: Language, markdown: readonly string[]): EntryContent {
  const prose = content.prose[lang];
  if (prose === undefined) return content;
  const body = markdown.map(
    (text, n): Block => ({ id: stableId(`demonstration/block/${lang}/${n}`), markdown: text }),
  );
  return { ...content, prose: { ...content.prose, [lang]: { ...prose, body } } };
}

/** An entry with a body in English and its translation into Spanish; Portuguese has no body yet. */
export function withTranslation(content: EntryContent): EntryContent {
  const both = withBody(withBody(content, "en", paragraphs.en ?? []), "es", paragraphs.es ?? []);
  const { en, es } = both.prose;
  if (en === undefined || es === undefined) return both;
  const from: Prose["from"] = { lang: "en", hash: proseHash(en), machine: false };
  return { ...both, prose: { ...both.prose, es: { ...es, from } } };
}

/** The same with what is told first and one word more in English, from which the Spanish was not translated. */
export function retold(subjects: readonly DraftSubject[]): DraftSubject[] {
  const [began = "", gazette = "", told = "", lot = ""] = paragraphs.en ?? [];
  const markdown = [told, lot.replace("Nothing written", "Nothing else written"), began, gazette];
  return subjects.map((subject) =>
    subject.content.type === "entry"
      ? { ...subject, content: withBody(subject.content, "en", markdown) }
      : subject,
  );
}
