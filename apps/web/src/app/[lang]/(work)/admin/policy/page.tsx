import { may } from "@convenio/domain/people/may";
import type { Metadata } from "next";
import { AdminTabs } from "../../../../../components/admin/admin-tabs.tsx";
import { PolicyForm } from "../../../../../components/admin/policy-form.tsx";
import { PageFrame } from "../../../../../components/site/page-frame.tsx";
import { siteLinks } from "../../../../../components/site/site-links.tsx";
import { actor } from "../../../../../server/auth.ts";
import { visitorCaller } from "../../../../../server/caller.ts";
import { languageOf } from "../../../../../server/http/language.ts";
import { adminText } from "../../../../../text/admin.ts";
import { text } from "../../../../../text/text.ts";
import { adminFrame, insteadOfAdmin } from "../admin-frame.tsx";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return { title: text(adminText, languageOf(lang))("policy"), robots: { index: false } };
}

/** How many approvals each class of risk needs, for administrators to change. */
export default async function PolicyAdminPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  const t = text(adminText, lang);
  const reader = await actor();
  const frame = adminFrame(lang, "/admin/policy");
  if (!may(reader, "person.read").ok) return insteadOfAdmin(frame, reader);
  const { inForce, reviewers } = await (await visitorCaller()).admin.policy({});
  return (
    <PageFrame {...frame}>
      <h1>{t("policy")}</h1>
      <AdminTabs lang={lang} current="policy" />
      <p className="lede small-lede">{t.rich("policyLede", siteLinks(lang))}</p>
      <p>
        {t("inForce", { version: inForce.version })} {t("reviewers", { count: reviewers })}
      </p>
      <PolicyForm lang={lang} inForce={inForce} reviewers={reviewers} />
    </PageFrame>
  );
}
