import { id } from "@convenio/domain/entry/id";
import { subjectContent } from "@convenio/domain/proposal/draft";
import { textOf } from "@convenio/domain/text/normalise";
import { z } from "zod";
import { pending } from "../../pending.ts";
import { requires } from "../../trpc.ts";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const input = z.strictObject({
  rationale: textOf(2000),
  subjects: z
    .array(z.strictObject({ id, slug: slug.optional(), content: subjectContent }))
    .min(1)
    .max(60),
});

type Loaded = {
  /** The proposal that was published; null when there was nothing to load. */
  proposal: string | null;
  /** `edited`: people have changed it since it was loaded, so what was given is left out. */
  subjects: { id: string; outcome: "loaded" | "unchanged" | "edited" }[];
};

/** The operator's initial load: opens, saves, submits and publishes in one transaction; loading the same again changes nothing. */
export const load = requires("person.grant")
  .input(input)
  .mutation((): Promise<Loaded> => pending());
