import armyGamesVenezuela2022 from "../../data/entries/army-games-venezuela-2022.json" with { type: "json" };
import centamGuardian from "../../data/entries/centam-guardian.json" with { type: "json" };
import cruzex from "../../data/entries/cruzex.json" with { type: "json" };
import fuerzasComando from "../../data/entries/fuerzas-comando.json" with { type: "json" };
import operationFormosa from "../../data/entries/operation-formosa.json" with { type: "json" };
import rimpac from "../../data/entries/rimpac.json" with { type: "json" };
import southernSeas from "../../data/entries/southern-seas.json" with { type: "json" };
import southernVanguard from "../../data/entries/southern-vanguard.json" with { type: "json" };
import tradewinds from "../../data/entries/tradewinds.json" with { type: "json" };
import venrus2008 from "../../data/entries/venrus-2008.json" with { type: "json" };

/** Exercise series other than UNITAS and PANAMAX. */
export const exercises: unknown[] = [
  armyGamesVenezuela2022,
  centamGuardian,
  cruzex,
  fuerzasComando,
  operationFormosa,
  rimpac,
  southernSeas,
  southernVanguard,
  tradewinds,
  venrus2008,
];
