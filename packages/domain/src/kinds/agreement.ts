import { challenge } from "./challenge.ts";
import { driver } from "./driver.ts";
import { figure } from "./figure.ts";
import type { Kind } from "./kind.ts";
import { lesson } from "./lesson.ts";
import { outcome } from "./outcome.ts";
import { personnel } from "./personnel.ts";
import { politicalEvent } from "./political-event.ts";
import { statement } from "./statement.ts";

const parties = { type: "entry", kinds: ["country", "organization"] } as const;

export const agreement: Kind = {
  id: "agreement",
  words: {
    one: { en: "Agreement", es: "Acuerdo", pt: "Acordo" },
    many: { en: "Agreements", es: "Acuerdos", pt: "Acordos" },
  },
  hint: {
    en: "A treaty, convention, memorandum or exchange of notes. Each legal date is a claim of its own.",
    es: "Un tratado, convenio, memorando o canje de notas. Cada fecha jurídica es una afirmación propia.",
    pt: "Um tratado, convenção, memorando ou troca de notas. Cada data jurídica é uma afirmação própria.",
  },
  dated: { from: "signed", to: "terminated" },
  standing: {
    words: { en: "In force for", es: "Vigente para", pt: "Em vigor para" },
    parties: ["signatory", "ratified-by"],
    binding: ["ratified-by"],
    start: "in-force",
    leaving: ["denounced-by"],
    announced: "announced",
    end: "terminated",
  },
  predicates: [
    {
      id: "signatory",
      words: { en: "Signatory", es: "Signatario", pt: "Signatário" },
      plural: { en: "Signatories", es: "Signatarios", pt: "Signatários" },
      hint: {
        en: "Its period is the day of signature, when it signed apart from the others.",
        es: "Su período es el día de la firma, si firmó aparte de los demás.",
        pt: "Seu período é o dia da assinatura, se assinou separadamente dos demais.",
      },
      value: parties,
      many: true,
      period: true,
      inverse: { en: "Signed", es: "Firmó", pt: "Assinou" },
      participation: true,
      qualifiers: [
        {
          id: "role",
          words: { en: "Role", es: "Papel", pt: "Papel" },
          value: { type: "term", vocabulary: "signatory-role", default: "signatory" },
          required: true,
        },
      ],
    },
    {
      id: "signed",
      words: { en: "Signed", es: "Firma", pt: "Assinatura" },
      value: { type: "date" },
      many: false,
    },
    {
      id: "ratified-by",
      words: { en: "Ratified by", es: "Ratificado por", pt: "Ratificado por" },
      hint: {
        en: "Its period is the day of ratification or deposit.",
        es: "Su período es el día de la ratificación o del depósito.",
        pt: "Seu período é o dia da ratificação ou do depósito.",
      },
      value: parties,
      many: true,
      period: true,
      inverse: { en: "Ratified", es: "Ratificó", pt: "Ratificou" },
      participation: true,
    },
    {
      id: "in-force",
      words: { en: "Entered into force", es: "Entrada en vigor", pt: "Entrada em vigor" },
      hint: {
        en: "“None” when it never did.",
        es: "«Ninguno» si nunca entró en vigor.",
        pt: "“Nenhum” se nunca entrou em vigor.",
      },
      value: { type: "date" },
      many: false,
      recheckMonths: 36,
    },
    {
      id: "denounced-by",
      words: { en: "Denounced by", es: "Denunciado por", pt: "Denunciado por" },
      hint: {
        en: "Its period is the day on which the denunciation takes effect; leave it empty when no source says.",
        es: "Su período es el día en que la denuncia surte efecto; déjelo vacío si ninguna fuente lo dice.",
        pt: "Seu período é o dia em que a denúncia produz efeito; deixe-o vazio se nenhuma fonte o disser.",
      },
      value: parties,
      many: true,
      period: true,
      inverse: { en: "Denounced", es: "Denunció", pt: "Denunciou" },
      participation: true,
      qualifiers: [
        {
          id: "announced",
          words: { en: "Announced", es: "Anuncio", pt: "Anúncio" },
          hint: {
            en: "The day on which it was announced or notified.",
            es: "El día en que se anunció o se notificó.",
            pt: "O dia em que foi anunciada ou notificada.",
          },
          value: { type: "date" },
        },
      ],
    },
    {
      id: "terminated",
      words: { en: "Terminated", es: "Terminación", pt: "Extinção" },
      value: { type: "date" },
      many: false,
    },
    {
      id: "stated-parties",
      words: {
        en: "Stated number of parties",
        es: "Número declarado de partes",
        pt: "Número declarado de partes",
      },
      value: { type: "quantity", units: ["countries"] },
      many: false,
      period: true,
    },
    {
      id: "registration",
      words: { en: "Registration", es: "Registro", pt: "Registro" },
      hint: {
        en: "Its number in a treaty series: UNTS, TIAS.",
        es: "Su número en una serie de tratados: UNTS, TIAS.",
        pt: "Seu número em uma série de tratados: UNTS, TIAS.",
      },
      value: { type: "identifier", pattern: "^[0-9A-Z][0-9A-Za-z .,§:/-]{0,59}$", example: "324" },
      many: true,
      qualifiers: [
        {
          id: "series",
          words: { en: "Series", es: "Serie", pt: "Série" },
          value: { type: "term", vocabulary: "treaty-series" },
          required: true,
        },
      ],
    },
    {
      id: "subject",
      words: { en: "Subject", es: "Materia", pt: "Matéria" },
      value: { type: "term", vocabulary: "field" },
      many: true,
      facet: "field",
    },
    driver,
    {
      id: "text",
      words: { en: "What it says", es: "Qué dispone", pt: "O que dispõe" },
      hint: {
        en: "One provision in your own words, with its article.",
        es: "Una disposición en palabras propias, con su artículo.",
        pt: "Uma disposição em palavras próprias, com seu artigo.",
      },
      value: { type: "text" },
      many: true,
      qualifiers: [
        {
          id: "article",
          words: { en: "Article", es: "Artículo", pt: "Artigo" },
          value: { type: "text" },
        },
      ],
    },
    personnel,
    politicalEvent,
    challenge,
    outcome,
    figure,
    lesson,
    statement,
  ],
};
