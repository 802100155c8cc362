import { kindOf } from "@convenio/domain/kinds/all";
import type { HomeEntrance, HomePage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { homeText } from "../../text/home.ts";
import { text } from "../../text/text.ts";
import { spokenIn } from "../entry/title-of.ts";
import { numberText } from "../entry/value-text.ts";

type Props = { home: Pick<HomePage, "kinds" | "countries" | "themes">; lang: Language };

/** Where to begin: kinds with their counts, the countries most named, partners from elsewhere, themes. */
export function Entrances({ home, lang }: Props) {
  const t = text(homeText, lang);
  return (
    <section aria-labelledby="enter" className="entrances">
      <h2 id="enter">{t("enter")}</h2>
      <div className="four">
        <section aria-labelledby="by-kind">
          <h3 id="by-kind">{t("kinds")}</h3>
          <ul className="facet">
            {home.kinds.map(({ value, count }) => (
              <li key={value}>
                <a href={`/${lang}/entries?kind=${value}`}>
                  <span>{kindOf(value)?.words.many[lang] ?? value}</span>{" "}
                  <span className="count">{numberText(count, lang)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        {home.countries.length > 0 && (
          <section aria-labelledby="by-country">
            <h3 id="by-country">{t("byCountry")}</h3>
            <ul className="facet">
              {home.countries.map((country) => (
                <li key={country.id}>
                  <a href={`/${lang}/e/${country.slug}`}>
                    <Named entry={country} lang={lang} />{" "}
                    <span className="count">{numberText(country.count, lang)}</span>
                  </a>
                </li>
              ))}
            </ul>
            <p>
              <a href={`/${lang}/entries?kind=country`}>{t("countriesAll")}</a>
            </p>
          </section>
        )}
        {home.themes.length > 0 && (
          <section aria-labelledby="by-theme">
            <h3 id="by-theme">{t("themes")}</h3>
            <ul className="facet">
              {byTitle(home.themes, lang).map((theme) => (
                <li key={theme.id}>
                  <a href={`/${lang}/e/${theme.slug}`}>
                    <Named entry={theme} lang={lang} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="by-partner">
          <h3 id="by-partner">{t("partners")}</h3>
          <p>{t("partnersText")}</p>
          <p>
            <a href={`/${lang}/partners`}>{t("partnersLink")}</a>
          </p>
        </section>
      </div>
    </section>
  );
}

/** In the order of the titles that the page shows. */
function byTitle(entries: readonly HomeEntrance[], lang: Language): HomeEntrance[] {
  const title = ({ titles, slug }: HomeEntrance) => spokenIn(titles, lang)?.text ?? slug;
  return [...entries].sort((a, b) => title(a).localeCompare(title(b), lang));
}

function Named({ entry, lang }: { entry: HomeEntrance; lang: Language }) {
  const title = spokenIn(entry.titles, lang);
  return (
    <span lang={title && title.lang !== lang ? title.lang : undefined}>{title?.text ?? entry.slug}</span>
  );
}
