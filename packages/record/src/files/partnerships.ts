import americasCounterCartelCoalition from "../../data/entries/americas-counter-cartel-coalition.json" with {
  type: "json",
};
import bicentennialFramework from "../../data/entries/bicentennial-framework.json" with { type: "json" };
import boliviaChina from "../../data/entries/bolivia-china.json" with { type: "json" };
import carsi from "../../data/entries/carsi.json" with { type: "json" };
import cbsi from "../../data/entries/cbsi.json" with { type: "json" };
import colombiaVenezuela from "../../data/entries/colombia-venezuela.json" with { type: "json" };
import cruzDelSur from "../../data/entries/cruz-del-sur.json" with { type: "json" };
import cubaUssrRussia from "../../data/entries/cuba-ussr-russia.json" with { type: "json" };
import esca from "../../data/entries/esca.json" with { type: "json" };
import gripenBrazilSweden from "../../data/entries/gripen-brazil-sweden.json" with { type: "json" };
import imet from "../../data/entries/imet.json" with { type: "json" };
import jtfBravo from "../../data/entries/jtf-bravo.json" with { type: "json" };
import majorNonNatoAlly from "../../data/entries/major-non-nato-ally.json" with { type: "json" };
import meridaInitiative from "../../data/entries/merida-initiative.json" with { type: "json" };
import natoColombia from "../../data/entries/nato-colombia.json" with { type: "json" };
import nicaraguaRussia from "../../data/entries/nicaragua-russia.json" with { type: "json" };
import operationMartillo from "../../data/entries/operation-martillo.json" with { type: "json" };
import planColombia from "../../data/entries/plan-colombia.json" with { type: "json" };
import prosub from "../../data/entries/prosub.json" with { type: "json" };
import tripleFrontier3plus1 from "../../data/entries/triple-frontier-3plus1.json" with { type: "json" };
import venezuelaChina from "../../data/entries/venezuela-china.json" with { type: "json" };
import venezuelaRussia from "../../data/entries/venezuela-russia.json" with { type: "json" };

/** Partnerships of two or more parties. */
export const partnerships: unknown[] = [
  americasCounterCartelCoalition,
  bicentennialFramework,
  boliviaChina,
  carsi,
  cbsi,
  colombiaVenezuela,
  cruzDelSur,
  cubaUssrRussia,
  esca,
  gripenBrazilSweden,
  imet,
  jtfBravo,
  majorNonNatoAlly,
  meridaInitiative,
  natoColombia,
  nicaraguaRussia,
  operationMartillo,
  planColombia,
  prosub,
  tripleFrontier3plus1,
  venezuelaChina,
  venezuelaRussia,
];
