/**
 * Reads a number as people write it: "1,700", "1.700" and "1 700" are 1700, "12.5" and "12,5" are 12.5.
 * Null for an empty text; undefined for what is no number.
 */
export function readNumber(text: string): number | null | undefined {
  const bare = text.trim().replace(/[\u2212\u2013]/g, "-");
  if (bare === "") return null;
  if (/^-?\d{1,3}([., \u00a0\u202f]\d{3})+$/.test(bare))
    return Number(bare.replace(/[., \u00a0\u202f]/g, ""));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(",", ".")) : undefined;
}

/** The same for degrees: a point or comma is always the decimal one; undefined beyond `limit`. */
export function readDegrees(text: string, limit: number): number | null | undefined {
  const bare = text.trim().replace(/[\u2212\u2013]/g, "-");
  if (bare === "") return null;
  if (!/^-?\d+([.,]\d+)?$/.test(bare)) return undefined;
  const degrees = Number(bare.replace(",", "."));
  return Math.abs(degrees) <= limit ? degrees : undefined;
}
