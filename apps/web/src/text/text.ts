import type { Language } from "@convenio/domain/text/languages";
import { createTranslator } from "use-intl/core";

/** Words of one area in one language, by key; groups may nest. Values are ICU messages. */
export type Messages = { readonly [key: string]: string | Messages };

/** The same keys with any words. */
export type Translated<M> = { readonly [K in keyof M]: M[K] extends string ? string : Translated<M[K]> };

/** All the words of one area of the interface. */
export type Area<M extends Messages> = {
  readonly en: M;
  readonly es: Translated<M>;
  readonly pt: Translated<M>;
};

/** Speaks the words of one area in one language: `t("key", { values })`, `t.rich` for elements inside. */
export type Speaker<M extends Messages> = ReturnType<typeof createTranslator<M, never>>;

/**
 * Declares an area. English fixes the keys and the ICU arguments: a key that another language lacks or
 * adds does not compile, nor does a call without the arguments its message names.
 */
export function area<const M extends Messages>(words: {
  readonly en: M;
  readonly es: Translated<NoInfer<M>>;
  readonly pt: Translated<NoInfer<M>>;
}): Area<M> {
  return words;
}

// Words are constants, so that one translator a language serves the whole process.
const spoken = new WeakMap<object, unknown>();

/** The words of `of` in `lang`; the same on the server and in the browser. Numbers follow the locale. */
export function text<M extends Messages>(of: Area<M>, lang: Language): Speaker<M> {
  const messages = of[lang] as M;
  const known = spoken.get(messages) as Speaker<M> | undefined;
  if (known) return known;
  const made = createTranslator<M, never>({ locale: lang, messages, timeZone: "UTC" });
  spoken.set(messages, made);
  return made;
}
