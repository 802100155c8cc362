import abacc from "../../data/entries/abacc.json" with { type: "json" };
import alba from "../../data/entries/alba.json" with { type: "json" };
import caricom from "../../data/entries/caricom.json" with { type: "json" };
import cdma from "../../data/entries/cdma.json" with { type: "json" };
import celac from "../../data/entries/celac.json" with { type: "json" };
import cfac from "../../data/entries/cfac.json" with { type: "json" };
import cicte from "../../data/entries/cicte.json" with { type: "json" };
import iaea from "../../data/entries/iaea.json" with { type: "json" };
import interAmericanDefenseBoard from "../../data/entries/inter-american-defense-board.json" with {
  type: "json",
};
import interAmericanDefenseCollege from "../../data/entries/inter-american-defense-college.json" with {
  type: "json",
};
import jiatfSouth from "../../data/entries/jiatf-south.json" with { type: "json" };
import nato from "../../data/entries/nato.json" with { type: "json" };
import oas from "../../data/entries/oas.json" with { type: "json" };
import prosur from "../../data/entries/prosur.json" with { type: "json" };
import regionalSecuritySystem from "../../data/entries/regional-security-system.json" with { type: "json" };
import sica from "../../data/entries/sica.json" with { type: "json" };
import sicofaa from "../../data/entries/sicofaa.json" with { type: "json" };
import unasur from "../../data/entries/unasur.json" with { type: "json" };
import unasurDefenceCouncil from "../../data/entries/unasur-defence-council.json" with { type: "json" };
import unitedNations from "../../data/entries/united-nations.json" with { type: "json" };
import usSouthernCommand from "../../data/entries/us-southern-command.json" with { type: "json" };
import whinsec from "../../data/entries/whinsec.json" with { type: "json" };

/** Organizations, conferences, commands and schools. */
export const organizations: unknown[] = [
  abacc,
  alba,
  caricom,
  cdma,
  celac,
  cfac,
  cicte,
  iaea,
  interAmericanDefenseBoard,
  interAmericanDefenseCollege,
  jiatfSouth,
  nato,
  oas,
  prosur,
  regionalSecuritySystem,
  sica,
  sicofaa,
  unasur,
  unasurDefenceCouncil,
  unitedNations,
  usSouthernCommand,
  whinsec,
];
