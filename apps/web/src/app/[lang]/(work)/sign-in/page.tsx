import type { Metadata } from "next";
import { headers } from "next/headers";
import { AskForLink } from "../../../../components/people/ask-for-link.tsx";
import { DemoSignIn } from "../../../../components/people/demo-sign-in.tsx";
import { LetterSent } from "../../../../components/people/letter-sent.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { actor } from "../../../../server/auth.ts";
import { csrfToken } from "../../../../server/csrf.ts";
import { demoPeople } from "../../../../server/demo-people.ts";
import { house } from "../../../../server/house.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { safePath } from "../../../../server/safe-path.ts";
import { started } from "../../../../server/start.ts";
import { typedBefore } from "../../../../server/typed-before.ts";
import { peopleText } from "../../../../text/people.ts";
import { signInText } from "../../../../text/sign-in.ts";
import { text } from "../../../../text/text.ts";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(peopleText, languageOf(lang))("signIn.title"), robots: { index: false } };
}

/**
 * Where a person signs in or out. `next` in the address says where to go afterwards; `sent` that a link was asked
 * for, `problem` that what was typed is no address.
 */
export default async function SignInPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(peopleText, lang);
  const { env } = await started();
  const asked = await searchParams;
  const next = safePath(asked.next, env.url, `/${lang}/contribute`);
  const [reader, csrf] = await Promise.all([actor(), csrfToken()]);
  const email = typedBefore("email", (await headers()).get("cookie"), env);
  const { demo, letters } = await house();
  const frame = { lang, path: "/sign-in", section: "sign-in" as const, className: "page" };
  if (asked.sent !== undefined) {
    return (
      <PageFrame {...frame}>
        <LetterSent
          lang={lang}
          email={email}
          again={`/${lang}/sign-in?next=${encodeURIComponent(next)}`}
          letters={letters}
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame {...frame}>
      <h1>{t("signIn.title")}</h1>
      {reader.type === "person" && (
        <form method="post" action="/api/sign-out" className="notice plain">
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="language" value={lang} />
          <input type="hidden" name="next" value={`/${lang}`} />
          <p>
            {t("signIn.signedInAs", { name: reader.name })} <a href={next}>{t("signIn.goOn")}</a>
          </p>
          <button type="submit" className="btn small">
            {t("signIn.signOut")}
          </button>
        </form>
      )}
      <p className="lede small-lede">{demo ? t("signIn.lede") : text(signInText, lang)("live")}</p>
      {demo && <DemoSignIn lang={lang} csrf={csrf} next={next} people={demoPeople} />}
      {demo && <h2>{text(signInText, lang)("ask.title")}</h2>}
      <AskForLink
        lang={lang}
        csrf={csrf}
        next={next}
        email={email}
        wrong={asked.problem === "email"}
        letters={letters}
      />
    </PageFrame>
  );
}
