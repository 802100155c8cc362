import { lineOf } from "../text/normalise.ts";

/**
 * A letter, number, sign or symbol that leaves ink: not one that fonts ignore (zero width, fillers of Hangul), nor one
 * of the four that Unicode draws blank (Braille, a note's empty head, two hieroglyphs).
 */
const visible =
  /(?!\p{Default_Ignorable_Code_Point}|[\u2800\u{1D159}\u{13441}\u{13442}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** The name under which a person's acts stand in public: one line of 1 to 80 characters, of which one can be seen. */
export const displayName = lineOf(80).refine((name) => visible.test(name), { error: "name-missing" });
