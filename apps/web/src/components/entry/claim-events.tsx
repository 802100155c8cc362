import { reference } from "@convenio/domain/evidence/reference";
import type { ClaimEvent, ClaimPage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { instantWords } from "@convenio/domain/time/words";
import { claimWords } from "../../text/claim.ts";
import { text } from "../../text/text.ts";
import { CheckLine } from "../evidence/check-line.tsx";

type Props = { page: ClaimPage; lang: Language };

/** What happened to a claim's evidence, oldest first. */
export function ClaimEvents({ page, lang }: Props) {
  return (
    <ol className="timeline">
      {page.events.map((event) => (
        <li key={`${event.at}-${keyOf(event)}`}>
          <time dateTime={event.at}>{instantWords(event.at, lang)}</time>
          <div>
            <EventLine event={event} page={page} lang={lang} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function EventLine({ event, page, lang }: Props & { event: ClaimEvent }) {
  const t = text(claimWords, lang);
  const { names, entry } = page;
  const link = (number: number) => (chunks: React.ReactNode) => (
    <a href={`/${lang}/e/${entry.slug}/r/${number}`}>{chunks}</a>
  );
  if (event.type === "check") {
    return (
      <>
        {t("event.check", { source: sourceOf(event.check.citation, page, lang) })}
        <CheckLine check={event.check} lang={lang} names={names} />
      </>
    );
  }
  const revision = link(event.revision);
  if (event.type === "version") {
    return t.rich("event.version", { version: event.version, number: event.revision, revision });
  }
  const source = sourceOf(event.citation, page, lang);
  return t.rich(`event.${event.type}`, { number: event.revision, revision, source });
}

/** The title of the source that a citation of this claim is in; citations that are gone are "a source". */
function sourceOf(citation: string, { claim, competing, names }: ClaimPage, lang: Language): string {
  const all = [claim, ...competing].flatMap(({ citations }) => citations);
  const id = all.find((one) => one.id === citation)?.source;
  const source = id ? names.sources[id] : undefined;
  return source ? reference(source.content, lang).title : text(claimWords, lang)("aSource");
}

function keyOf(event: ClaimEvent): string {
  if (event.type === "check") return event.check.id;
  return event.type === "version" ? `v${event.version}` : event.citation + event.type;
}
