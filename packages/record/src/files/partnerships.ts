import bicentennialFramework from "../../data/entries/bicentennial-framework.json" with { type: "json" };
import carsi from "../../data/entries/carsi.json" with { type: "json" };
import cbsi from "../../data/entries/cbsi.json" with { type: "json" };
import imet from "../../data/entries/imet.json" with { type: "json" };
import majorNonNatoAlly from "../../data/entries/major-non-nato-ally.json" with { type: "json" };
import meridaInitiative from "../../data/entries/merida-initiative.json" with { type: "json" };
import operationMartillo from "../../data/entries/operation-martillo.json" with { type: "json" };
import planColombia from "../../data/entries/plan-colombia.json" with { type: "json" };
import venezuelaChina from "../../data/entries/venezuela-china.json" with { type: "json" };
import venezuelaRussia from "../../data/entries/venezuela-russia.json" with { type: "json" };

/** Partnerships of two or more parties. */
export const partnerships: unknown[] = [
  bicentennialFramework,
  carsi,
  cbsi,
  imet,
  majorNonNatoAlly,
  meridaInitiative,
  operationMartillo,
  planColombia,
  venezuelaChina,
  venezuelaRussia,
];
