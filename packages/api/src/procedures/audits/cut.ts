import { cutSentences } from "@convenio/domain/audit/cut";
import { languages } from "@convenio/domain/text/languages";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { requires } from "../../trpc.ts";

/** How a text would be cut into sentences, before an audit of it is begun. Keeps nothing; a mutation because texts are long. */
export const cut = requires("audit.start")
  .input(z.strictObject({ text: textOf(200_000), language: z.enum(languages) }))
  .mutation(({ input }): string[] => cutSentences(input.text, input.language));
