import { area } from "./text.ts";

/** The page for addresses that name no page. */
export const missingText = area({
  en: {
    title: "There is no page here",
    lede: "The address may be mistyped, or the page never existed. Published pages are never deleted without a notice.",
    search: "Search the record",
    button: "Search",
    ways: "Or go to the <home>home page</home>, <entries>all entries</entries> or <sources>all sources</sources>.",
  },
  es: {
    title: "Aquí no hay ninguna página",
    lede: "Puede que la dirección esté mal escrita o que la página nunca existiera. Las páginas publicadas no se borran sin aviso.",
    search: "Buscar en el registro",
    button: "Buscar",
    ways: "O vaya a la <home>página de inicio</home>, a <entries>todas las entradas</entries> o a <sources>todas las fuentes</sources>.",
  },
  pt: {
    title: "Não há nenhuma página aqui",
    lede: "O endereço pode estar errado, ou a página nunca existiu. Páginas publicadas não são apagadas sem aviso.",
    search: "Buscar no registro",
    button: "Buscar",
    ways: "Ou vá para a <home>página inicial</home>, <entries>todos os verbetes</entries> ou <sources>todas as fontes</sources>.",
  },
});
