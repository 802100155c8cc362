import { refusalOf } from "@convenio/api/refused";
import { type Open, perform } from "./perform.ts";
import type { Print } from "./print.ts";
import type { Command } from "./read-command.ts";
import { refusalLine } from "./refusal-line.ts";

/** What the file system says, in words. */
const troubles: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "this user may not go there",
  EPERM: "this user may not do that",
  EISDIR: "it is a folder",
  ENOTDIR: "its folder is a file",
  EROFS: "that file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EFBIG: "the file may not grow any more",
};

/** Performs a verb and answers its exit code; whatever goes wrong is one line and exit code 1. */
export async function runVerb(command: Command, open: Open, print: Print): Promise<number> {
  try {
    return await perform(command, open, print);
  } catch (error) {
    print(`${command.verb}: ${whatWentWrong(error)}`, "error");
    return 1;
  }
}

/** An error in one line: a refusal in words, the file system's by what they mean, others as they say it. */
export function whatWentWrong(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal) return refusalLine(refusal);
  if (!(error instanceof Error)) return String(error);
  const trouble = "code" in error ? troubles[String(error.code)] : undefined;
  if (trouble) return "path" in error ? `${error.path}: ${trouble}` : trouble;
  // The driver's own sentence; what wraps it repeats the statement with all its values.
  const said = error.cause instanceof Error ? error.cause : error;
  return said.message.split("\n")[0] ?? said.message;
}
