import type { Value } from "@convenio/domain/entry/value";
import type { DraftSubject } from "@convenio/domain/proposal/draft";
import {
  added,
  demoCitation,
  demoClaim,
  demoContent,
  demoEntry,
  demoSource,
  demoSourceContent,
} from "./content.ts";
import { withTranslation } from "./prose.ts";

const entry = (name: string): Value => ({ type: "entry", id: demoEntry(name) });
const date = (edtf: string): Value => ({ type: "date", edtf, extent: "some-point", end: "event" });
const text = (words: string): Value => ({ type: "text", text: words, lang: "en" });
const participant = { role: { type: "term", term: "participant" } } as const;

/** Citations whose check the demonstration answers with something other than *confirms*. */
export const leftInaccessible = ["participant-2", "first-held-2012"] as const;
/** The citation that a reader of the published page contradicts. */
export const contradictedLater = "personnel";

function country(name: string, en: string, es: string, pt: string): DraftSubject {
  const invented = { en: "An invented country.", es: "Un país inventado.", pt: "Um país inventado." };
  const code = demoClaim(`${name}-statement`, "statement", text("It exists only in this demonstration."));
  return added(
    demoEntry(name),
    demoContent("country", { en: [en, invented.en], es: [es, invented.es], pt: [pt, invented.pt] }, [code]),
  );
}

/** Invented entries whose claims show every evidence state once the demonstration has run. */
export function firstEntries(): DraftSubject[] {
  const exercise = demoContent(
    "exercise",
    {
      en: ["EJEMPLUM (demonstration)", "An invented exercise that shows how evidence is marked."],
      es: ["EJEMPLUM (demostración)", "Un ejercicio inventado que muestra cómo se señala la evidencia."],
      pt: ["EJEMPLUM (demonstração)", "Um exercício inventado que mostra como a evidência é assinalada."],
    },
    [
      demoClaim("organizer", "organizer", entry("ejemplia")),
      demoClaim("first-held-2011", "first-held", date("2011"), {
        rank: {
          rank: "preferred",
          reason: "The gazette printed the programme; the bulletin recalls it from memory.",
        },
      }),
      demoClaim("first-held-2012", "first-held", date("2012"), {
        citations: [demoCitation("first-held-2012", "bulletin")],
      }),
      demoClaim("status", "status", { type: "term", term: "active" }),
      demoClaim("unsourced", "statement", text("Its name was chosen by lot."), {
        citations: [],
        unsourced: "Told by a participant; nothing written has been found.",
      }),
    ],
  );
  const edition = demoContent(
    "exercise-edition",
    {
      en: ["EJEMPLUM I (demonstration)", "The first edition of an invented exercise."],
      es: ["EJEMPLUM I (demostración)", "La primera edición de un ejercicio inventado."],
      pt: ["EJEMPLUM I (demonstração)", "A primeira edição de um exercício inventado."],
    },
    [
      demoClaim("of", "of", entry("ejemplum")),
      demoClaim("held", "held", date("2011-05"), {
        citations: [demoCitation("held", "gazette"), demoCitation("held", "bulletin")],
      }),
      demoClaim("host", "host", entry("ejemplia")),
      demoClaim("participant-1", "participant", entry("ejemplia"), { qualifiers: participant }),
      demoClaim("participant-2", "participant", entry("muestralia"), { qualifiers: participant }),
      demoClaim("stated", "stated-participants", {
        type: "quantity",
        low: null,
        best: 3,
        high: null,
        unit: "countries",
      }),
      demoClaim("personnel", "personnel", {
        type: "quantity",
        low: 300,
        best: null,
        high: 400,
        unit: "persons",
      }),
    ],
  );
  return [
    added(demoEntry("ejemplum-1"), edition),
    added(demoEntry("ejemplum"), withTranslation(exercise)),
    country("ejemplia", "Ejemplia (demonstration)", "Ejemplia (demostración)", "Ejemplia (demonstração)"),
    country(
      "muestralia",
      "Muestralia (demonstration)",
      "Muestralia (demostración)",
      "Muestralia (demonstração)",
    ),
    added(demoSource("gazette"), demoSourceContent("EJEMPLUM begins", "Gazette of Ejemplia (invented)")),
    added(
      demoSource("bulletin"),
      demoSourceContent("Looking back at EJEMPLUM", "Muestralia Bulletin (invented)"),
    ),
  ];
}
