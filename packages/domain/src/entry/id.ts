import { z } from "zod";

/** Every id is a UUID: version 7 when people make it, version 8 from the keys of the record's own files. */
export const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, { error: "not-an-id" });
