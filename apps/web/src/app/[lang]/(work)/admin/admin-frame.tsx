import type { Actor } from "@convenio/domain/people/actor";
import type { Language } from "@convenio/domain/text/languages";
import type { ReactElement } from "react";
import { ForAdmins } from "../../../../components/people/not-here.tsx";
import { SignInNeeded } from "../../../../components/people/sign-in-needed.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { answerStatus } from "../../../../server/public-page.ts";

type Frame = { lang: Language; path: `/admin/${string}`; section: "admin"; className: string };

/** The frame of a page of the administration; `path` follows the language in its address. */
export function adminFrame(lang: Language, path: Frame["path"]): Frame {
  return { lang, path, section: "admin", className: "page" };
}

/** What stands in place of a page of the administration for those who may not see it: to sign in, or 403. */
export async function insteadOfAdmin(frame: Frame, reader: Actor): Promise<ReactElement> {
  const { lang, path } = frame;
  if (reader.type === "person") await answerStatus(403);
  return (
    <PageFrame {...frame}>
      {reader.type === "person" ? (
        <ForAdmins lang={lang} person={reader} />
      ) : (
        <SignInNeeded lang={lang} next={`/${lang}${path}`} />
      )}
    </PageFrame>
  );
}
