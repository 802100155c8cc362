import { z } from "zod";

/** What an id looks like, as a regular expression. */
export const idShape = "[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

/** Every id is a UUID: version 7 when people make it, version 8 from the keys of the record's own files. */
export const id = z.string().regex(new RegExp(`^${idShape}$`), { error: "not-an-id" });
