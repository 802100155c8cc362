import { how } from "./how.ts";
import type { Predicate } from "./kind.ts";

/** Why states do it, as a source gives it. */
export const driver: Predicate = {
  id: "driver",
  words: { en: "Driver", es: "Motivo", pt: "Motivo" },
  hint: {
    en: "Why it is done, as a source gives it.",
    es: "Por qué se hace, según lo dice una fuente.",
    pt: "Por que se faz, segundo uma fonte.",
  },
  value: { type: "term", vocabulary: "driver" },
  many: true,
  period: true,
  facet: "driver",
  qualifiers: [how],
};
