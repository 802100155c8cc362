import leahyLaw from "../../data/entries/leahy-law.json" with { type: "json" };
import themeArmsTransfers from "../../data/entries/theme-arms-transfers.json" with { type: "json" };
import themeChallenges from "../../data/entries/theme-challenges.json" with { type: "json" };
import themeCounterNarcotics from "../../data/entries/theme-counter-narcotics.json" with { type: "json" };
import themeCrimeAndViolence from "../../data/entries/theme-crime-and-violence.json" with { type: "json" };
import themeCyberDefence from "../../data/entries/theme-cyber-defence.json" with { type: "json" };
import themeDomesticPolitics from "../../data/entries/theme-domestic-politics.json" with { type: "json" };
import themeDrivers from "../../data/entries/theme-drivers.json" with { type: "json" };
import themeDrones from "../../data/entries/theme-drones.json" with { type: "json" };
import themeExternalPowers from "../../data/entries/theme-external-powers.json" with { type: "json" };
import themeFutureTrends from "../../data/entries/theme-future-trends.json" with { type: "json" };
import themeHadr from "../../data/entries/theme-hadr.json" with { type: "json" };
import themeHumanRightsConditionality from "../../data/entries/theme-human-rights-conditionality.json" with {
  type: "json",
};
import themeIntelligenceSharing from "../../data/entries/theme-intelligence-sharing.json" with {
  type: "json",
};
import themePeacekeeping from "../../data/entries/theme-peacekeeping.json" with { type: "json" };

/** Themes across entries. */
export const themes: unknown[] = [
  leahyLaw,
  themeArmsTransfers,
  themeChallenges,
  themeCounterNarcotics,
  themeCrimeAndViolence,
  themeCyberDefence,
  themeDomesticPolitics,
  themeDrivers,
  themeDrones,
  themeExternalPowers,
  themeFutureTrends,
  themeHadr,
  themeHumanRightsConditionality,
  themeIntelligenceSharing,
  themePeacekeeping,
];
