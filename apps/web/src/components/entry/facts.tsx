import { groupBy } from "@convenio/domain/group-by";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { Names } from "@convenio/domain/reading/names";
import type { Language } from "@convenio/domain/text/languages";
import { ClaimItem } from "./claim-item.tsx";
import { predicateWords } from "./value-text.ts";

type Props = {
  claims: readonly ClaimView[];
  kind: string;
  lang: Language;
  names: Names;
  /** The entry's own language, in which its free texts are taken to be. */
  of?: Language;
  numbers?: ReadonlyMap<string, number>;
};

/** Claims grouped by predicate, label beside values, in the order in which they come. */
export function Facts({ claims, kind, lang, names, of, numbers }: Props) {
  const groups = groupBy(claims, (claim) => claim.predicate);
  return (
    <dl className="facts">
      {[...groups].map(([id, group]) => (
        <div key={id}>
          <dt>{predicateWords(kind, id, lang)}</dt>
          <dd>
            {group.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                kind={kind}
                predicate={predicateOf(kind, id)}
                lang={lang}
                names={names}
                of={of}
                numbers={numbers}
              />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
