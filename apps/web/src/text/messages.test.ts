import { readdirSync } from "node:fs";
import { languages } from "@convenio/domain/text/languages";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import type { Messages } from "./text.ts";

const files = readdirSync(import.meta.dirname).filter(
  (name) => /^[a-z-]+\.ts$/.test(name) && name !== "text.ts",
);

function spoken(value: unknown): Record<string, Messages> | null {
  if (typeof value !== "object" || value === null) return null;
  return languages.every((lang) => lang in value) ? (value as Record<string, Messages>) : null;
}

function keysOf(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] =>
    typeof message === "string" ? [[prefix + key, message]] : keysOf(message, `${prefix + key}.`),
  );
}

/** A value for everything that a message names: numbers for arguments, functions for tags. */
function anyValues(message: string) {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (chunks: unknown) => chunks]);
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => [name, 2]);
  return Object.fromEntries([...names, ...tags]);
}

describe.each(files)("the words of %s", (file) => {
  test("can all be said, in every language", async () => {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ `./${file}`);
    const wrong: string[] = [];
    for (const area of Object.values(module).map(spoken)) {
      for (const lang of area ? languages : []) {
        for (const [key, message] of keysOf(area?.[lang] ?? {})) {
          const onError = (error: Error) => wrong.push(`${lang} ${key}: ${error.message}`);
          const t = createTranslator({ locale: lang, messages: { message }, timeZone: "UTC", onError });
          t.rich("message", anyValues(message));
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
