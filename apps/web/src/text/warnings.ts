import type { WarningCode } from "@convenio/domain/proposal/warnings";
import { area } from "./text.ts";

/** What may be wrong in a change without being forbidden, said to its author and to those who review it. */
export const warningsText = area({
  en: {
    title: "What does not agree",
    author: "You can submit all the same. Reviewers see this and have to confirm that they did.",
    reviewer: "Whoever approves confirms having seen this.",
    code: {
      "end-before-start": "The end lies before the beginning.",
      "year-differs": "The title names another year than the date.",
      "count-differs": "A stated number is not the number listed, and nothing explains the difference.",
      "same-twice": "The same entry stands twice in the same role for the same time.",
      "outside-span": "The period lies outside the time of the entry itself.",
    } satisfies Record<WarningCode, string>,
    seen: "I have seen what does not agree ({count, number})",
    seenFirst: "Confirm that you have seen what does not agree.",
  },
  es: {
    title: "Lo que no concuerda",
    author: "Puede enviarlo de todos modos. Quienes revisan lo ven y deben confirmar que lo vieron.",
    reviewer: "Quien aprueba confirma haberlo visto.",
    code: {
      "end-before-start": "El fin es anterior al comienzo.",
      "year-differs": "El título nombra otro año que la fecha.",
      "count-differs": "Un número declarado no es el de la lista, y nada explica la diferencia.",
      "same-twice": "La misma entrada figura dos veces con el mismo papel y para el mismo tiempo.",
      "outside-span": "El período queda fuera del tiempo de la propia entrada.",
    },
    seen: "Vi lo que no concuerda ({count, number})",
    seenFirst: "Confirme que vio lo que no concuerda.",
  },
  pt: {
    title: "O que não confere",
    author: "Você pode enviar mesmo assim. Quem revisa vê isto e precisa confirmar que viu.",
    reviewer: "Quem aprova confirma ter visto isto.",
    code: {
      "end-before-start": "O fim é anterior ao começo.",
      "year-differs": "O título nomeia um ano diferente do da data.",
      "count-differs": "Um número declarado não é o da lista, e nada explica a diferença.",
      "same-twice": "O mesmo verbete aparece duas vezes com o mesmo papel e no mesmo período.",
      "outside-span": "O período fica fora do intervalo do próprio verbete.",
    },
    seen: "Vi o que não confere ({count, number})",
    seenFirst: "Confirme que viu o que não confere.",
  },
});
