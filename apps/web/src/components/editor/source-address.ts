/** What a pasted text says of where a source is: a web address, a DOI (bare, or in an address of doi.org), or neither. */
export function sourceAddress(text: string): { url: string; doi: string } {
  const typed = text.trim();
  const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(typed)?.[1] ?? "";
  if (doi) return { url: `https://doi.org/${doi}`, doi };
  return { url: isWebAddress(typed) ? typed : "", doi: "" };
}

/** Whether the register takes this as a web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+\.[^\s]+$/i.test(text);
}
