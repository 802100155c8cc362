import { linkMinutes } from "@convenio/domain/people/letter";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { ConfirmSignIn } from "../../../../../components/people/confirm-sign-in.tsx";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { actor } from "../../../../../server/auth.ts";
import { csrfToken } from "../../../../../server/csrf.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { mailedLink } from "../../../../../server/mailed-link.ts";
import { answerStatus } from "../../../../../server/public-page.ts";
import { started } from "../../../../../server/start.ts";
import { typedBefore } from "../../../../../server/typed-before.ts";
import { refusalSentence } from "../../../../../text/refusals.ts";
import { signInText } from "../../../../../text/sign-in.ts";
import { text } from "../../../../../text/text.ts";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(signInText, languageOf(lang))("confirm.title"), robots: { index: false } };
}

/** Where a mailed link leads. Opening it does nothing, because programs that read mail open links too. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(signInText, lang);
  const { token, problem } = await searchParams;
  const link = await mailedLink(token);
  const frame = { lang, section: "sign-in" as const, className: "page" };
  const way = `/sign-in/confirm?token=${encodeURIComponent(String(token ?? ""))}`;
  if (!link.ok && link.refusal.code === "read-only") {
    return (
      <PageFrame {...frame} path={way}>
        <h1>{t("notNow.title")}</h1>
        <p className="lede small-lede">{refusalSentence(link.refusal, lang)}</p>
        <p>{t("notNow.link", { minutes: linkMinutes })}</p>
        <p>
          <a className="btn primary" href={`/${lang}${way}`}>
            {t("notNow.again")}
          </a>
        </p>
      </PageFrame>
    );
  }
  if (!link.ok || typeof token !== "string") {
    await answerStatus(410);
    return (
      <PageFrame {...frame} path="/sign-in/confirm">
        <h1>{t("void.title")}</h1>
        <p className="lede small-lede">{refusalSentence({ code: "link-not-valid" }, lang)}</p>
        <p>
          <a className="btn primary" href={`/${lang}/sign-in`}>
            {t("void.again")}
          </a>
        </p>
      </PageFrame>
    );
  }
  const [reader, csrf, { env }, asked] = await Promise.all([actor(), csrfToken(), started(), headers()]);
  const name = typedBefore("name", asked.get("cookie"), env);
  return (
    <PageFrame {...frame} path={way}>
      <ConfirmSignIn
        lang={lang}
        csrf={csrf}
        token={token}
        email={link.value.email}
        site={env.url.host}
        fresh={link.value.person === null}
        former={reader.type === "person" ? reader.name : null}
        name={name}
        wrongName={problem === "name"}
      />
    </PageFrame>
  );
}
