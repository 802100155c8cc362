import type { Surroundings } from "@convenio/domain/reading/surroundings";
import type { Language } from "@convenio/domain/text/languages";
import { surroundingsText } from "../../text/surroundings.ts";
import { text } from "../../text/text.ts";

type Part = { id: string; label: string; count: number | null };

/** What the record holds of the entry beside its own claims, as parts of the page. */
export function heldParts({ gathered, actor }: Surroundings, lang: Language): Part[] {
  const t = text(surroundingsText, lang);
  const parts: Part[] = [];
  const add = (id: string, label: string, count: number | null) => {
    if (count !== 0) parts.push({ id, label, count });
  };
  if (gathered) add("gathered", t("gathered"), null);
  if (actor) {
    add("partners", t("partners"), actor.partnersTotal);
    add("in-force", t("inForce"), actor.inForce.length);
    add("years", t("years"), actor.years.length);
    add("disputes", t("disputes"), actor.disputesTotal);
    add("gaps", t("gaps"), null);
  }
  return parts;
}

/** What stands at the end of the page: the matrix of its parts, and other entries. */
export function closingParts({ matrix, seeAlso }: Surroundings, lang: Language): Part[] {
  const t = text(surroundingsText, lang);
  return [
    ...(matrix ? [{ id: "matrix", label: t("matrix"), count: null }] : []),
    ...(seeAlso.length > 0 ? [{ id: "see-also", label: t("seeAlso"), count: seeAlso.length }] : []),
  ];
}
