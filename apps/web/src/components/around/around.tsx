import type { Surroundings } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { Gathered } from "./gathered.tsx";
import { Landing } from "./landing.tsx";
import { Matrix } from "./matrix.tsx";
import { SeeAlso } from "./see-also.tsx";

type Props = { around: Surroundings; lang: Language };

/** What the record holds of the entry `id` beside its own claims: what a theme gathers, a country's landing. */
export function Held({ id, around, lang }: Props & { id: string }) {
  const { gathered, actor, names } = around;
  return (
    <>
      {gathered && <Gathered gathered={gathered} lang={lang} names={names} />}
      {actor && <Landing actor={actor} id={id} lang={lang} names={names} />}
    </>
  );
}

/** What stands at the end of its page: who took part in which of its parts, and other entries. */
export function Closing({ around: { matrix, seeAlso, names }, lang }: Props) {
  return (
    <>
      {matrix && <Matrix matrix={matrix} lang={lang} names={names} />}
      {seeAlso.length > 0 && <SeeAlso entries={seeAlso} lang={lang} names={names} />}
    </>
  );
}
