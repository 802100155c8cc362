/** What a citation lacks before it can be taken, by field, as a sentence. */
export type CitationErrors = Partial<Record<"source" | "locator" | "quote" | "quote-language", string>>;
