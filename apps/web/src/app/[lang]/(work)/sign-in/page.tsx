import type { Metadata } from "next";
import { DemoSignIn } from "../../../../components/people/demo-sign-in.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { actor } from "../../../../server/auth.ts";
import { csrfToken } from "../../../../server/csrf.ts";
import { demoPeople } from "../../../../server/demo-people.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { safePath } from "../../../../server/safe-path.ts";
import { started } from "../../../../server/start.ts";
import { peopleText } from "../../../../text/people.ts";
import { text } from "../../../../text/text.ts";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(peopleText, languageOf(lang))("signIn.title"), robots: { index: false } };
}

/** Where a person signs in or out. `next` in the address says where to go afterwards. */
export default async function SignInPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(peopleText, lang);
  const { env } = await started();
  const next = safePath((await searchParams).next, env.url, `/${lang}/contribute`);
  const [reader, csrf] = await Promise.all([actor(), csrfToken()]);
  return (
    <PageFrame lang={lang} path="/sign-in" section="sign-in" className="page">
      <h1>{t("signIn.title")}</h1>
      {reader.type === "person" && (
        <form method="post" action="/api/sign-out" className="notice plain">
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="next" value={`/${lang}`} />
          <p>
            {t("signIn.signedInAs", { name: reader.name })} <a href={next}>{t("signIn.goOn")}</a>
          </p>
          <button type="submit" className="btn small">
            {t("signIn.signOut")}
          </button>
        </form>
      )}
      <p className="lede small-lede">{t("signIn.lede")}</p>
      <DemoSignIn lang={lang} csrf={csrf} next={next} people={demoPeople} />
    </PageFrame>
  );
}
