import type { Metadata } from "next";
import { AccountFacts } from "../../../../components/account/account-facts.tsx";
import { DeleteForm } from "../../../../components/account/delete-form.tsx";
import { NameForm } from "../../../../components/account/name-form.tsx";
import { SessionList } from "../../../../components/account/session-list.tsx";
import { SignInNeeded } from "../../../../components/people/sign-in-needed.tsx";
import { bold } from "../../../../components/site/bold.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { parameter, type Query } from "../../../../components/site/query-text.ts";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { actor } from "../../../../server/auth.ts";
import { visitorCaller } from "../../../../server/caller.ts";
import { csrfToken } from "../../../../server/csrf.ts";
import { languageOf } from "../../../../server/http/language.ts";
import { accountText } from "../../../../text/account.ts";
import { text } from "../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(accountText, languageOf(lang))("title"), robots: { index: false } };
}

/** One's own account. After it was deleted, the same address says so. */
export default async function AccountPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(accountText, lang);
  const frame = { lang, path: "/account", section: "account" as const, className: "page account" };
  if ((await actor()).type !== "person") {
    const deleted = parameter(await searchParams, "deleted") === "1";
    return (
      <PageFrame {...frame}>
        {deleted ? (
          <>
            <h1>{t("gone")}</h1>
            <p className="lede">{t("goneLede")}</p>
            <p>
              <a href={`/${lang}`}>{t("home")}</a>
            </p>
          </>
        ) : (
          <SignInNeeded lang={lang} next={`/${lang}/account`} />
        )}
      </PageFrame>
    );
  }
  const [account, csrf] = await Promise.all([(await visitorCaller()).people.account(), csrfToken()]);
  const { name, email, sessions, draftsAlone, staying, blocked, blockReason } = account;
  return (
    <PageFrame {...frame}>
      <h1>{t("title")}</h1>
      {blocked && <p className="notice bad">{t.rich("blocked", { reason: blockReason ?? "—", ...bold })}</p>}
      <TextSection id="own-name" title={t("name")}>
        <NameForm lang={lang} name={name} />
      </TextSection>
      <TextSection id="facts" title={t("facts")}>
        <AccountFacts account={account} lang={lang} />
      </TextSection>
      <TextSection id="sessions" title={t("sessions")}>
        <p className="muted">{t("sessionsLede")}</p>
        <SessionList lang={lang} sessions={sessions} csrf={csrf} />
      </TextSection>
      <TextSection id="deletion" title={t("deletion")}>
        <DeleteForm lang={lang} email={email} draftsAlone={draftsAlone} staying={staying} />
      </TextSection>
    </PageFrame>
  );
}
