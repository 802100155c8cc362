import falklands1982RioTreaty from "../../data/entries/falklands-1982-rio-treaty.json" with { type: "json" };
import gangSuppressionForceHaiti from "../../data/entries/gang-suppression-force-haiti.json" with {
  type: "json",
};
import interAmericanPeaceForce1965 from "../../data/entries/inter-american-peace-force-1965.json" with {
  type: "json",
};
import minustahLatinAmerica from "../../data/entries/minustah-latin-america.json" with { type: "json" };
import momepCenepa from "../../data/entries/momep-cenepa.json" with { type: "json" };
import northernTriangleSecurityNetwork from "../../data/entries/northern-triangle-security-network.json" with {
  type: "json",
};
import operationCondor from "../../data/entries/operation-condor.json" with { type: "json" };
import operationSouthernSpear from "../../data/entries/operation-southern-spear.json" with { type: "json" };
import usColombiaSecurityPartnership from "../../data/entries/us-colombia-security-partnership.json" with {
  type: "json",
};
import usOperationVenezuela2026 from "../../data/entries/us-operation-venezuela-2026.json" with {
  type: "json",
};

/** Case studies. */
export const caseStudies: unknown[] = [
  falklands1982RioTreaty,
  gangSuppressionForceHaiti,
  interAmericanPeaceForce1965,
  minustahLatinAmerica,
  momepCenepa,
  northernTriangleSecurityNetwork,
  operationCondor,
  operationSouthernSpear,
  usColombiaSecurityPartnership,
  usOperationVenezuela2026,
];
