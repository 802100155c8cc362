import type { QuantityValue } from "@convenio/domain/entry/value";
import { termWords } from "@convenio/domain/kinds/vocabularies";
import type { Language } from "@convenio/domain/text/languages";
import { text } from "../../text/text.ts";
import { unitsText } from "../../text/units.ts";
import { valuesText } from "../../text/values.ts";

/** From here on money is worded: "1.3 billion". */
const million = 1_000_000;

/** Low, best and high in one phrase with the unit: "1,500 people (1,000–1,700)"; empty when none is given. */
export function quantityText({ low, best, high, unit }: QuantityValue, lang: Language): string {
  const t = text(valuesText, lang);
  const amount = (given: number) => amountText(given, unit, lang);
  const range =
    low !== null && high !== null
      ? `${amount(low)}–${amount(high)}`
      : low !== null
        ? t("atLeast", { amount: amount(low) })
        : high !== null
          ? t("atMost", { amount: amount(high) })
          : "";
  if (best === null) return range && withUnit(range, high ?? low ?? 0, unit, lang);
  return withUnit(amount(best), best, unit, lang) + (range ? ` (${range})` : "");
}

/** A number as the locale writes it; large sums of money in words, where these lose nothing. */
function amountText(amount: number, unit: string, lang: Language): string {
  const notation = isWorded(amount, unit) ? "compact" : "standard";
  const options = { notation, compactDisplay: "long", maximumFractionDigits: 6 } as const;
  return new Intl.NumberFormat(lang, options).format(amount);
}

function isWorded(amount: number, unit: string): boolean {
  return unit === "usd" && Math.abs(amount) >= million && amount % 1000 === 0;
}

function withUnit(said: string, amount: number, unit: string, lang: Language): string {
  const t = text(unitsText, lang);
  const plural = termWords("unit", unit)?.[lang] ?? unit;
  if (isWorded(amount, unit)) return t("millionsOf", { amount: said, unit: plural });
  return `${said} ${amount === 1 ? (singular(unit, lang) ?? plural) : plural}`.trim();
}

function singular(unit: string, lang: Language): string | null {
  const words: Readonly<Record<string, string>> = unitsText[lang].one;
  return Object.hasOwn(words, unit) ? (words[unit] ?? null) : null;
}
