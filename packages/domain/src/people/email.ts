import { z } from "zod";
import { lineOf } from "../text/normalise.ts";

/** An e-mail address as it is kept and compared: one line in lower case, at most 254 characters (RFC 5321). */
export const email = lineOf(254)
  .pipe(z.email({ error: "not-an-email" }))
  .transform((text) => text.toLowerCase());
