import { area } from "./text.ts";

/** The comparison of partners. */
export const partnersText = area({
  en: {
    title: "Partners compared",
    description:
      "Countries of Latin America and the Caribbean against their partners, by the published entries in which both take part.",
    lead: "Each number counts published entries in which both take part: partnerships, agreements, exercises, case studies. It leads to them. It measures what this record holds, not how much two states cooperate.",
    choose: "Partners",
    more: "More partners",
    field: "Field of cooperation",
    anyField: "All fields",
    kind: "Kind of entry",
    anyKind: "All kinds",
    button: "Compare",
    country: "Country",
    caption: "Entries in which both take part",
    scroll: "Comparison table, scrolls sideways",
    cell: "{count, plural, one {# entry} other {# entries}} with {partner}",
    noneFound: "none found",
    notResearched: "not researched",
    legend:
      "– not researched: no entry names both, and no search is logged. None found: somebody looked and logged where, what and when.",
    nothing: "No published entry matches. Choose another field or kind.",
  },
  es: {
    title: "Comparación de socios",
    description:
      "Los países de América Latina y el Caribe frente a sus socios, según las entradas publicadas en las que participan ambos.",
    lead: "Cada número cuenta las entradas publicadas en las que participan ambos: asociaciones, acuerdos, ejercicios, estudios de caso. Lleva a ellas. Mide lo que contiene este registro, no cuánto cooperan dos Estados.",
    choose: "Socios",
    more: "Más socios",
    field: "Ámbito de cooperación",
    anyField: "Todos los ámbitos",
    kind: "Clase de entrada",
    anyKind: "Todas las clases",
    button: "Comparar",
    country: "País",
    caption: "Entradas en las que participan ambos",
    scroll: "Tabla de comparación, se desplaza hacia los lados",
    cell: "{count, plural, one {# entrada} other {# entradas}} con {partner}",
    noneFound: "no hallada",
    notResearched: "sin investigar",
    legend:
      "– sin investigar: ninguna entrada nombra a ambos y no consta ninguna búsqueda. No hallada: alguien buscó y anotó dónde, qué y cuándo.",
    nothing: "Ninguna entrada publicada coincide. Elija otro ámbito u otra clase.",
  },
  pt: {
    title: "Comparação de parceiros",
    description:
      "Os países da América Latina e do Caribe diante de seus parceiros, pelos verbetes publicados em que ambos participam.",
    lead: "Cada número conta os verbetes publicados em que ambos participam: parcerias, acordos, exercícios, estudos de caso. Ele leva a eles. Mede o que este registro contém, não quanto dois Estados cooperam.",
    choose: "Parceiros",
    more: "Mais parceiros",
    field: "Área de cooperação",
    anyField: "Todas as áreas",
    kind: "Tipo de verbete",
    anyKind: "Todos os tipos",
    button: "Comparar",
    country: "País",
    caption: "Verbetes em que ambos participam",
    scroll: "Tabela de comparação, rola para os lados",
    cell: "{count, plural, one {# verbete} other {# verbetes}} com {partner}",
    noneFound: "não encontrada",
    notResearched: "não pesquisada",
    legend:
      "– não pesquisada: nenhum verbete nomeia ambos e não consta nenhuma busca. Não encontrada: alguém buscou e anotou onde, o quê e quando.",
    nothing: "Nenhum verbete publicado corresponde. Escolha outra área ou tipo.",
  },
});
