import { may } from "@convenio/domain/people/may";
import { readOutbox } from "@convenio/domain/people/read-outbox";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AdminTabs } from "../../../../../components/admin/admin-tabs.tsx";
import { LetterTable } from "../../../../../components/admin/letter-table.tsx";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { Pages } from "../../../../../components/site/pages.tsx";
import { pageIn, type Query } from "../../../../../components/site/query-text.ts";
import { siteLinks } from "../../../../../components/site/site-links.tsx";
import { actor } from "../../../../../server/auth.ts";
import { visitorCaller } from "../../../../../server/caller.ts";
import { house } from "../../../../../server/house.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { started } from "../../../../../server/start.ts";
import { adminText } from "../../../../../text/admin.ts";
import { text } from "../../../../../text/text.ts";
import { adminFrame, insteadOfAdmin } from "../admin-frame.tsx";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(adminText, languageOf(lang))("letters"), robots: { index: false } };
}

const ledes = { sent: "lettersSent", demo: "lettersDemo", kept: "lettersKept" } as const;

/** What the installation wrote to people: for everybody in a demo, with the links; else for administrators, without. */
export default async function OutboxPage({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(adminText, lang);
  const { env } = await started();
  const reader = await actor();
  const frame = adminFrame(lang, "/admin/outbox");
  const allowed = readOutbox(reader, env.CONVENIO_MODE);
  if (!allowed.ok) return insteadOfAdmin(frame, reader);
  const { links } = allowed.value;
  const letters = await (await visitorCaller()).admin.outbox({ page: pageIn(await searchParams) });
  const code = { code: (chunks: ReactNode) => <code>{chunks}</code> };
  return (
    <PageFrame {...frame}>
      <h1>{t("letters")}</h1>
      {may(reader, "person.read").ok && <AdminTabs lang={lang} current="letters" />}
      <p className="lede small-lede">{t.rich(ledes[(await house()).letters], code)}</p>
      {letters.total === 0 ? (
        <div className="empty">
          <p>{t("noLetters")}</p>
          {links && <p>{t.rich("noLettersDemo", siteLinks(lang))}</p>}
        </div>
      ) : (
        <LetterTable lang={lang} letters={letters} links={links} />
      )}
      <Pages
        lang={lang}
        page={letters.page}
        pages={letters.pages}
        href={(page) => `/${lang}/admin/outbox?page=${page}`}
      />
    </PageFrame>
  );
}
