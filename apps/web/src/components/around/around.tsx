import type { Surroundings } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { Gathered } from "./gathered.tsx";
import { Landing } from "./landing.tsx";
import { Matrix } from "./matrix.tsx";
import { SeeAlso } from "./see-also.tsx";

type Props = { id: string; around: Surroundings; lang: Language };

/** What stands around the entry `id`: what its kind has of it. */
export function Around({ id, around, lang }: Props) {
  const { matrix, gathered, actor, seeAlso, names } = around;
  return (
    <>
      {matrix && <Matrix matrix={matrix} lang={lang} names={names} />}
      {gathered && <Gathered gathered={gathered} lang={lang} names={names} />}
      {actor && <Landing actor={actor} id={id} lang={lang} names={names} />}
      {seeAlso.length > 0 && <SeeAlso entries={seeAlso} lang={lang} names={names} />}
    </>
  );
}
