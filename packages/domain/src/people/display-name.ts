import { z } from "zod";
import { lineOf } from "../text/normalise.ts";

/** The name under which a person's acts stand in public: one line of 1 to 80 characters. */
export const displayName = lineOf(80).pipe(z.string().min(1, { error: "name-missing" }));
