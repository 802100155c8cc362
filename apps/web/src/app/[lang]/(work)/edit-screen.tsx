import type { SubjectRef } from "@convenio/domain/entry/subject";
import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { NothingToChange } from "../../../components/contribute/nothing-to-change.tsx";
import { StartEdit } from "../../../components/contribute/start-edit.tsx";
import { SignInNeeded } from "../../../components/people/sign-in-needed.tsx";
import { PageFrame } from "../../../components/site/page-frame.tsx";
import { actor } from "../../../server/auth.ts";
import { openProposalsOn } from "../../../server/open-proposals.ts";
import { answerStatus } from "../../../server/public-page.ts";

/** What is to be changed; `href`: its page; `more`: what stands below. */
type Found = { about: SubjectRef; title: string; href: string; more?: ReactNode };

/**
 * Starts an edit of what `find` finds published, or leads to the reader's own one that is still open. Asks them to
 * sign in first; 404 when there is nothing to change. `path`: the address after the language.
 */
export async function editScreen(lang: Language, path: string, find: () => Promise<Found | null>) {
  const frame = { lang, path, section: "contribute" as const, className: "page contribute" };
  if ((await actor()).type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
      </PageFrame>
    );
  }
  const found = await find();
  if (!found) {
    await answerStatus(404);
    return (
      <PageFrame {...frame}>
        <NothingToChange lang={lang} />
      </PageFrame>
    );
  }
  const { more, ...edited } = found;
  return (
    <PageFrame {...frame}>
      <StartEdit lang={lang} {...edited} open={await openProposalsOn(edited.about.id)} />
      {more}
    </PageFrame>
  );
}
