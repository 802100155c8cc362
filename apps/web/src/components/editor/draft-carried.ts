import type { Draft } from "@convenio/domain/proposal/draft";
import type { CarriedOperation } from "@convenio/domain/reading/proposal-page";
import { apply } from "@convenio/domain/revision/apply";

/** The draft with an operation that could not be carried over entered again, on top of what the draft holds now. */
export function enterAgain(draft: Draft, { published: _, ...operation }: CarriedOperation): Draft {
  return {
    ...draft,
    subjects: draft.subjects.map((subject) =>
      subject.id === operation.subject.id
        ? { ...subject, content: apply(subject.content, [operation]) }
        : subject,
    ),
  };
}
