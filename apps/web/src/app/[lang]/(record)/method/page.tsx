import { statesInReadingOrder } from "@convenio/domain/evidence/states";
import { EvidenceMark } from "@convenio/ui/evidence-mark";
import type { Metadata } from "next";
import { PageFrame } from "../../../../components/site/page-frame.tsx";
import { pageMetadata } from "../../../../components/site/page-metadata.ts";
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
      <section aria-labelledby="states">
        <h2 id="states">{t("states")}</h2>
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
      </section>
      <section aria-labelledby="rule">
        <h2 id="rule">{t("rule")}</h2>
        <p>{t("ruleText")}</p>
        <ol>
          {(["rule1", "rule2", "rule3", "rule4", "rule5", "rule6", "rule7"] as const).map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </ol>
        <p>{t("origin")}</p>
      </section>
      {parts.map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(part)}</h2>
          <p>{t(`${part}Text`)}</p>
        </section>
      ))}
      <p>{t.rich("policy", { policy: (chunks) => <a href={`/${lang}/policy`}>{chunks}</a> })}</p>
    </PageFrame>
  );
}
