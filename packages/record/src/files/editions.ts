import centamGuardian20232025 from "../../data/entries/centam-guardian-2023-2025.json" with { type: "json" };
import cruzex20022012 from "../../data/entries/cruzex-2002-2012.json" with { type: "json" };
import cruzex20132024 from "../../data/entries/cruzex-2013-2024.json" with { type: "json" };
import fuerzasComando20042016 from "../../data/entries/fuerzas-comando-2004-2016.json" with { type: "json" };
import fuerzasComando20172024 from "../../data/entries/fuerzas-comando-2017-2024.json" with { type: "json" };
import fuerzasComando2025 from "../../data/entries/fuerzas-comando-2025.json" with { type: "json" };
import operationFormosa2024 from "../../data/entries/operation-formosa-2024.json" with { type: "json" };
import rimpac19962008 from "../../data/entries/rimpac-1996-2008.json" with { type: "json" };
import rimpac20102018 from "../../data/entries/rimpac-2010-2018.json" with { type: "json" };
import rimpac20222024 from "../../data/entries/rimpac-2022-2024.json" with { type: "json" };
import southernSeas2024 from "../../data/entries/southern-seas-2024.json" with { type: "json" };
import southernVanguard20212023 from "../../data/entries/southern-vanguard-2021-2023.json" with {
  type: "json",
};
import southernVanguard20232025 from "../../data/entries/southern-vanguard-2023-2025.json" with {
  type: "json",
};
import tradewinds19871996 from "../../data/entries/tradewinds-1987-1996.json" with { type: "json" };
import tradewinds20022008 from "../../data/entries/tradewinds-2002-2008.json" with { type: "json" };
import tradewinds20092023 from "../../data/entries/tradewinds-2009-2023.json" with { type: "json" };
import tradewinds20242025 from "../../data/entries/tradewinds-2024-2025.json" with { type: "json" };
import venrus2008Edition from "../../data/entries/venrus-2008-edition.json" with { type: "json" };

/** Editions of exercises other than UNITAS and PANAMAX; a file may hold an array of them. */
export const editions: unknown[] = [
  centamGuardian20232025,
  cruzex20022012,
  cruzex20132024,
  fuerzasComando20042016,
  fuerzasComando20172024,
  fuerzasComando2025,
  operationFormosa2024,
  rimpac19962008,
  rimpac20102018,
  rimpac20222024,
  southernSeas2024,
  southernVanguard20212023,
  southernVanguard20232025,
  tradewinds19871996,
  tradewinds20022008,
  tradewinds20092023,
  tradewinds20242025,
  venrus2008Edition,
];
