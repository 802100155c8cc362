const maxLength = 80;
/** Room for a hyphen and a number behind a slug that is taken. */
const numberLength = 10;

/** Letters that Unicode does not take apart, as the record's languages and their neighbours spell them in ASCII. */
const spelled: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** A title as an address: lower-case ASCII letters and digits joined by hyphens, at most 80 characters; "entry" when nothing is left. */
export function slugOf(title: string): string {
  const ascii = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[æœøßđðþłı]/g, (letter) => spelled[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-");
  return trimmed(ascii, maxLength) || "entry";
}

/** The slug itself when it is free, else with the first free number: `unitas-2`, `unitas-3`; still at most 80 characters. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(numbered(slug, number))) number += 1;
  return numbered(slug, number);
}

/** What a slug and all its numbered forms begin with. */
export function slugStem(slug: string): string {
  return trimmed(slug, maxLength - numberLength);
}

function numbered(slug: string, number: number): string {
  return `${trimmed(slug, maxLength - `-${number}`.length)}-${number}`;
}

function trimmed(slug: string, length: number): string {
  return slug.replace(/^-+/, "").slice(0, length).replace(/-+$/, "");
}
