import type { Prose } from "@convenio/domain/entry/content";
import type { Language } from "@convenio/domain/text/languages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Account } from "./account.tsx";
import { LanguageNotice } from "./language-notice.tsx";
import { sampleId, samplePage } from "./sample-page.ts";

const hash = "c".repeat(64);
const prose = (title: string, more: Partial<Prose> = {}): Prose => ({
  title,
  aliases: [],
  summary: "",
  body: [{ id: sampleId(700), markdown: `Held in [2019](claim:${sampleId(3)}).` }],
  from: null,
  ...more,
});

function page(of: Partial<Record<Language, Prose>>, stale: Partial<Record<Language, number>> = {}) {
  const sample = samplePage();
  return { ...sample, body: { ...sample.body, prose: of, stale } };
}

const notice = (shown: ReturnType<typeof page>, lang: Language) =>
  renderToStaticMarkup(<LanguageNotice page={shown} lang={lang} />);

describe("the language of an entry's text", () => {
  it("needs no word when it was written in the reader's own", () => {
    expect(notice(page({ en: prose("UNITAS"), es: prose("UNITAS") }), "es")).toBe("");
  });

  it("is named where it is another, with the way to write it", () => {
    const said = notice(page({ en: prose("UNITAS") }), "es");
    expect(said).toContain("todavía no tiene texto en español");
    expect(said).toContain("se muestran en inglés");
    expect(said).toContain('href="/es/e/unitas-lx/edit"');
  });

  it("is named where only the account is in another", () => {
    const only = page({ en: prose("UNITAS"), pt: prose("UNITAS", { body: [] }) });
    expect(notice(only, "pt")).toContain("Ainda não há relato em português. Ele é mostrado em inglês");
    const account = renderToStaticMarkup(<Account page={only} lang="pt" />);
    expect(account).toContain('<div class="running" lang="en">');
    expect(account).toContain('<sup class="cm disputed" lang="pt">');
  });

  it("says that a translation has fallen behind, and since when", () => {
    const from = { lang: "en", hash, machine: false } as const;
    const stale = page({ en: prose("UNITAS"), es: prose("UNITAS", { from }) }, { es: 2 });
    expect(notice(stale, "es")).toContain('data-stale="2"');
    expect(notice(stale, "es")).toContain("El texto en español se hizo a partir del texto en inglés");
    expect(notice(stale, "es")).toContain("revisión 2");
    expect(notice(stale, "es")).toContain('href="/es/e/unitas-lx/compare/1..2"');
    expect(notice(stale, "en")).toBe("");
  });

  it("says that a machine translated and a reviewer accepted it", () => {
    const from = { lang: "en", hash, machine: true } as const;
    const machine = page({ en: prose("UNITAS"), es: prose("UNITAS", { from }) });
    expect(notice(machine, "es")).toContain("Traducción automática, aceptada por un revisor.");
  });
});
