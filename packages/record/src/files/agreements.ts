import argentinaChinaEspacioLejano from "../../data/entries/argentina-china-espacio-lejano.json" with {
  type: "json",
};
import brazilUsMilitaryAssistance1952 from "../../data/entries/brazil-us-military-assistance-1952.json" with {
  type: "json",
};
import cifta from "../../data/entries/cifta.json" with { type: "json" };
import comalapaCsl from "../../data/entries/comalapa-csl.json" with { type: "json" };
import ecuadorUs2023Agreements from "../../data/entries/ecuador-us-2023-agreements.json" with {
  type: "json",
};
import frameworkTreatyDemocraticSecurity from "../../data/entries/framework-treaty-democratic-security.json" with {
  type: "json",
};
import hondurasUsMilitaryAssistance1954 from "../../data/entries/honduras-us-military-assistance-1954.json" with {
  type: "json",
};
import mantaFol from "../../data/entries/manta-fol.json" with { type: "json" };
import panamaNeutralityTreaty from "../../data/entries/panama-neutrality-treaty.json" with { type: "json" };
import panamaUsMou2025 from "../../data/entries/panama-us-mou-2025.json" with { type: "json" };
import rioTreaty from "../../data/entries/rio-treaty.json" with { type: "json" };
import tlatelolco from "../../data/entries/tlatelolco.json" with { type: "json" };
import usColombiaDca2009 from "../../data/entries/us-colombia-dca-2009.json" with { type: "json" };

/** Treaties and other agreements. */
export const agreements: unknown[] = [
  argentinaChinaEspacioLejano,
  brazilUsMilitaryAssistance1952,
  cifta,
  comalapaCsl,
  ecuadorUs2023Agreements,
  frameworkTreatyDemocraticSecurity,
  hondurasUsMilitaryAssistance1954,
  mantaFol,
  panamaNeutralityTreaty,
  panamaUsMou2025,
  rioTreaty,
  tlatelolco,
  usColombiaDca2009,
];
