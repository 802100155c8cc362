import { approvalsNeeded, isSmallTeam } from "@convenio/domain/proposal/policy";
import { risks } from "@convenio/domain/proposal/risk";
import { isoDayWords } from "@convenio/domain/time/words";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { EarlierPolicies } from "../../../../components/policy/earlier-policies.tsx";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { policyText } from "../../../../text/policy.ts";
import { reviewText } from "../../../../text/review.ts";
import { text } from "../../../../text/text.ts";
import { readPolicy } from "../reads.ts";

type Props = { params: Promise<{ lang: string }> };

const parts = ["who", "evidence", "objections", "binding", "silence", "permanence"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(policyText, lang);
  return pageMetadata(lang, "/policy", { title: t("title"), description: t("description") });
}

/** Who decides what is published: the policy in force, in words. */
export default async function PolicyPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  const { inForce, earlier } = await readPolicy();
  await publicPage({ tags: ["policy"] });
  const t = text(policyText, lang);
  return (
    <PageFrame lang={lang} path="/policy" className="plain prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <TextSection id="quorum" title={t("quorum")}>
        <p className="muted small" id={`policy-${inForce.version}`}>
          {t("version", { version: inForce.version, day: isoDayWords(inForce.since.slice(0, 10), lang) })}
        </p>
        {isSmallTeam(inForce) && <p>{t.rich("smallTeam", { b: (words: ReactNode) => <b>{words}</b> })}</p>}
        <table className="rows quorum">
          <thead>
            <tr>
              <th scope="col">{t("risk")}</th>
              <th scope="col">{t("covers")}</th>
              <th scope="col">{t("needed")}</th>
            </tr>
          </thead>
          <tbody>
            {risks.map((risk) => (
              <tr key={risk}>
                <th scope="row">{text(reviewText, lang)(`risks.${risk}`)}</th>
                <td>{t(`cover.${risk}`)}</td>
                <td className="e">{t("approvals", { count: approvalsNeeded(inForce, risk) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TextSection>
      {parts.map((part) => (
        <TextSection key={part} id={part} title={t(part)}>
          <p>{t(`${part}Text`)}</p>
        </TextSection>
      ))}
      {earlier.length > 0 && (
        <TextSection id="earlier" title={t("earlier")}>
          <p>{t("earlierText")}</p>
          <EarlierPolicies lang={lang} policies={earlier} />
        </TextSection>
      )}
    </PageFrame>
  );
}
