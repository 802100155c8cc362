import { z } from "zod";

/** The longest line that the server reads, in bytes. */
export const longestRequest = 65_536;

/** What the command line asks: the words after `convenio`. */
export const request = z.strictObject({ words: z.array(z.string().max(4_096)).max(16) });

/** What the server answers, one a line: what the verb says as it says it, and last its exit code. */
export const reply = z.union([
  z.strictObject({ line: z.string(), to: z.enum(["out", "error"]) }),
  z.strictObject({ exit: z.int() }),
]);

/** A message as it travels. */
export const written = (message: z.infer<typeof request> | z.infer<typeof reply>) =>
  `${JSON.stringify(message)}\n`;
