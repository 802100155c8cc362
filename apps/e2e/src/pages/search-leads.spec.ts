import { expect, test } from "../support/test.ts";

/** Subjects that readers look for, in the words of each language: each leads to an entry with sources or to an audit. */
const leads: Record<"en" | "es" | "pt", string[]> = {
  en: [
    ...["OAS", "O.A.S.", "RIMPAC", "PANAMAX", "UNITAS", "UNITY", "CONJUPOL", "U.S.–Latin America ties"],
    ...["Colombia–U.S.", "Colombia-United States", "China", "Russia", "Venezuela", "Bolivia"],
    ...["Central American network", "drivers of cooperation", "domestic politics", "challenges"],
    ...["crime and violence", "cyber defence", "cyber defense", "drones", "intelligence sharing"],
    ...["TIAR", "Rio Treaty", "Tratado Interamericano de Asistencia Recíproca"],
    ...["ties between the United States and Latin America", "U.S.–Latin America relations"],
    ...["reasons for cooperation", "criminality and violence", "unmanned aerial vehicles"],
    ...["intelligence exchange"],
  ],
  es: [
    ...["OEA", "O.E.A.", "RIMPAC", "PANAMAX", "UNITAS", "UNITY", "CONJUPOL"],
    ...["relaciones Estados Unidos–América Latina", "Colombia–EE. UU.", "Colombia-Estados Unidos"],
    ...["China", "Rusia", "Venezuela", "Bolivia", "red centroamericana", "motivos de la cooperación"],
    ...["política interna", "dificultades", "crimen y violencia", "ciberdefensa", "drones"],
    ...["intercambio de inteligencia", "delincuencia y violencia", "delincuencia organizada"],
    ...["motores de la cooperación", "razones de la cooperación", "lazos Estados Unidos–América Latina"],
    ...["vínculos entre EE. UU. y América Latina", "problemas de la cooperación", "aviones no tripulados"],
  ],
  pt: [
    ...["OEA", "RIMPAC", "PANAMAX", "UNITAS", "UNITY", "CONJUPOL", "relações Estados Unidos–América Latina"],
    ...["Colômbia–EUA", "Colômbia-Estados Unidos", "China", "Rússia", "Venezuela", "Bolívia"],
    ...["rede centro-americana", "motivos da cooperação", "política interna", "dificuldades"],
    ...["crime e violência", "defesa cibernética", "drones", "compartilhamento de inteligência"],
    ...["criminalidade e violência", "motores da cooperação", "razões da cooperação"],
    ...["laços Estados Unidos–América Latina", "vínculos EUA–América Latina", "problemas da cooperação"],
    ...["troca de inteligência"],
  ],
};

for (const [lang, asked] of Object.entries(leads)) {
  test(`what readers look for leads somewhere, in ${lang}`, async ({ browserOf }) => {
    const page = await browserOf("nobody", { javaScriptEnabled: false });
    for (const words of asked) {
      await page.goto(`/${lang}/entries?q=${encodeURIComponent(words)}`);
      const found = page.locator(`main h3 a[href^="/${lang}/e/"], main h3 a[href^="/${lang}/audits/"]`);
      expect.soft(await found.count(), words).toBeGreaterThan(0);
      const claims = page.locator(".entry-row .legend li, .audit-row .audit-sum");
      expect.soft(await claims.count(), `${words}: claims or an audit`).toBeGreaterThan(0);
    }
  });
}

test.describe("the entry that is meant comes first", () => {
  const first: [string, string][] = [
    ["OAS", "oas"],
    ["TIAR", "rio-treaty"],
    ["O.E.A.", "oas"],
    ["RIMPAC", "rimpac"],
    ["ejercicio panamax", "panamax"],
    ["UNITAS", "unitas"],
    ["China", "china"],
    ["Rússia", "russia"],
    ["Bolívia", "bolivia"],
    ["delincuencia y violencia", "crime-and-violence"],
    ["criminalidade e violência", "crime-and-violence"],
    ["motores de la cooperación", "drivers-of-cooperation"],
    ["motores da cooperação", "drivers-of-cooperation"],
    ["lazos Estados Unidos–América Latina", "us-southern-command"],
    ["laços Estados Unidos–América Latina", "us-southern-command"],
  ];
  for (const [words, slug] of first) {
    test(words, async ({ browserOf }) => {
      const page = await browserOf("nobody", { javaScriptEnabled: false });
      await page.goto(`/en/entries?q=${encodeURIComponent(words)}`);
      await expect(page.locator(".entry-row h3 a").first()).toHaveAttribute("href", `/en/e/${slug}`);
    });
  }
});
