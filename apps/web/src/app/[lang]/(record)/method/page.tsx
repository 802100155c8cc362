import { statesInReadingOrder } from "@convenio/domain/evidence/states";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import type { Metadata } from "next";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
import { TextSection } from "../../../../components/site/text-section.tsx";
import { languageOf } from "../../../../server/http/language.ts";
import { publicPage } from "../../../../server/public-page.ts";
import { evidenceText } from "../../../../text/evidence.ts";
import { methodText } from "../../../../text/method.ts";
import { text } from "../../../../text/text.ts";

type Props = { params: Promise<{ lang: string }> };

const parts = ["sources", "checks", "gaps", "dates", "counts", "imported"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang);
  const t = text(methodText, lang);
  return pageMetadata(lang, "/method", { title: t("title"), description: t("description") });
}

/** How evidence is judged: what each mark means and the rule that computes it. */
export default async function MethodPage({ params }: Props) {
  const lang = languageOf((await params).lang);
  await publicPage({ tags: ["method"] });
  const t = text(methodText, lang);
  const e = text(evidenceText, lang);
  return (
    <PageFrame lang={lang} path="/method" section="method" className="plain prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <TextSection id="states" title={t("states")}>
        <dl className="states">
          {statesInReadingOrder.map((state) => (
            <div key={state} id={state}>
              <dt className={`state ${state}`}>
                <EvidenceMark shape={state} />
                {e(`state.${state}`)}
              </dt>
              <dd>{t(`state.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </TextSection>
      <TextSection id="rule" title={t("rule")}>
        <p>{t("ruleText")}</p>
        <ol>
          {(["rule1", "rule2", "rule3", "rule4", "rule5", "rule6", "rule7"] as const).map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </ol>
        <p>{t("origin")}</p>
      </TextSection>
      {parts.map((part) => (
        <TextSection key={part} id={part} title={t(part)}>
          <p>{t(`${part}Text`)}</p>
        </TextSection>
      ))}
      <p>{t.rich("policy", { policy: (chunks) => <a href={`/${lang}/policy`}>{chunks}</a> })}</p>
    </PageFrame>
  );
}
