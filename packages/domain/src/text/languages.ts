/** The interface and prose languages, BCP 47, in the order in which fallbacks are tried. */
export const languages = ["en", "es", "pt"] as const;
export type Language = (typeof languages)[number];
/** The same words in every interface language. */
export type Words = Readonly<Record<Language, string>>;
/** BCP 47 tag as the record accepts it for quotes and texts: language, optional script and region. */
export const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
