import { expect, test } from "vitest";
import { bestLanguage } from "./language.ts";

test.each([
  [{}, "en"],
  [{ "accept-language": "pt-BR,pt;q=0.9,en;q=0.8" }, "pt"],
  [{ "accept-language": "fr,de;q=0.9,es;q=0.2,en;q=0.1" }, "es"],
  [{ "accept-language": "es;q=0, pt;q=0.1" }, "pt"],
  [{ "accept-language": "ES-419" }, "es"],
  [{ "accept-language": ";;,q=,*" }, "en"],
  [{ cookie: "a=b; convenio.language=es", "accept-language": "pt" }, "es"],
  [{ cookie: "convenio.language=xx", "accept-language": "pt" }, "pt"],
])("%j reads %s", (headers, language) => {
  expect(bestLanguage(headers)).toBe(language);
});
