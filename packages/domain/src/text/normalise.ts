import { z } from "zod";

const unit = (code: number) => `\\u${code.toString(16).padStart(4, "0")}`;
const range = (from: number, to: number) => `${unit(from)}-${unit(to)}`;

/** C0 and C1 controls but tab and newline. */
const control = new RegExp(`[${range(0, 8)}${range(0x0b, 0x1f)}${range(0x7f, 0x9f)}]`, "g");
const bidi = new RegExp(`[${range(0x202a, 0x202e)}${range(0x2066, 0x2069)}]`);
const loneSurrogate = /\p{Surrogate}/u;

/** Mends what can be mended: NFC, CRLF to LF, control characters but tab and newline removed. */
function normalise(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(control, "").normalize("NFC");
}

/**
 * A string as it may enter: normalised, at most `max` UTF-16 units, no lone surrogates.
 * Every string of every procedure's input passes through this or `lineOf`.
 */
export function textOf(max: number) {
  return z
    .string()
    .max(max * 2)
    .refine((text) => !loneSurrogate.test(text), { error: "lone-surrogate" })
    .transform(normalise)
    .pipe(z.string().max(max));
}

/** A one-line text such as a name or a title: as `textOf`, trimmed, whitespace folded, no bidirectional overrides. */
export function lineOf(max: number) {
  return textOf(max)
    .refine((text) => !bidi.test(text), { error: "bidirectional-override" })
    .transform((text) => text.replace(/\s+/g, " ").trim());
}
