import type { Metadata } from "next";
import { BeginList } from "../../../../components/contribute/begin-list.tsx";
import { MyProposals } from "../../../../components/contribute/my-proposals.tsx";
import { SignInNeeded } from "../../../../components/people/sign-in-needed.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { actor } from "../../../../server/auth.ts";
import { visitorCaller } from "../../../../server/caller.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { contributeText } from "../../../../text/contribute.ts";
import { text } from "../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(contributeText, languageOf(lang))("title"), robots: { index: false } };
}

/** Where contributors begin: what they have under way, and what they can start. */
export default async function ContributePage({ params }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(contributeText, lang);
  const frame = { lang, path: "/contribute", section: "contribute" as const, className: "page contribute" };
  if ((await actor()).type !== "person") {
    return (
      <PageFrame {...frame}>
        <SignInNeeded lang={lang} next={`/${lang}/contribute`} />
      </PageFrame>
    );
  }
  const { rows } = await (await visitorCaller()).proposals.mine();
  return (
    <PageFrame {...frame}>
      <h1>{t("title")}</h1>
      <p className="lede small-lede">{t("lede")}</p>
      <section aria-labelledby="mine">
        <h2 id="mine">{t("mine")}</h2>
        <MyProposals rows={rows} lang={lang} />
      </section>
      <section aria-labelledby="begin">
        <h2 id="begin">{t("begin")}</h2>
        <BeginList lang={lang} />
      </section>
      <section aria-labelledby="change">
        <h2 id="change">{t("change")}</h2>
        <form action={`/${lang}/entries`} className="find-entry">
          <label htmlFor="find-entry">{t("find")}</label>
          <p className="hint" id="find-hint">
            {t("changeHint")}
          </p>
          <span className="with-button">
            <input type="search" id="find-entry" name="q" aria-describedby="find-hint" />
            <button type="submit" className="btn">
              {t("search")}
            </button>
          </span>
        </form>
      </section>
    </PageFrame>
  );
}
