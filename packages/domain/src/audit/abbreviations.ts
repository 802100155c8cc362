import type { Language } from "../text/languages.ts";

/** Abbreviations of a language, with their full stop, by what their full stop says of a sentence. */
type Abbreviations = {
  /** No sentence ends with it: a name follows. */
  readonly never: ReadonlySet<string>;
  /** No sentence ends with it where a number follows. */
  readonly beforeNumber: ReadonlySet<string>;
  /** A sentence may end with it. */
  readonly perhaps: ReadonlySet<string>;
  /** Words that begin a sentence and no name: behind an abbreviation with which a sentence may end, it ended. */
  readonly openers: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const everywhere = "Gen. Brig. Col. Maj. Capt. Lt. Adm. Dr. Prof. Mr. Mrs. Ms. St. EE. FF.";

export const abbreviations: Record<Language, Abbreviations> = {
  en: {
    never: set(
      `${everywhere} Cdr. Cmdr. Sgt. Cpl. Pvt. Sen. Rep. Gov. Pres. Amb. Hon. Rev. Messrs. Mt. Ft. vs. cf. e.g. i.e. approx. ca.`,
    ),
    beforeNumber: set(
      "No. no. Nos. nos. Art. art. Arts. arts. Vol. vol. p. pp. Ch. ch. Sec. sec. Fig. fig. para. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.",
    ),
    perhaps: set("etc. al. Inc. Corp. Co. Ltd. Jr. Sr. UU. AA."),
    openers: set(
      "The A An In On At It Its This That These Those They He She We But And However Since After Before During When While As For With By From Between Under There Then Today Both Some Many Most Each Not Yet So If Although Because Another Other According Meanwhile Moreover Also Their His Her Our What Which Who How Why To Of",
    ),
  },
  es: {
    never: set(
      `${everywhere} Gral. Cnel. Cap. Cte. Tte. Alm. Valm. Calm. Sgto. Sr. Sra. Srta. Sres. Dra. Lic. Ing. Profa. Mons. Fr. Sto. Sta. Excmo. Exmo. D. Dña. Pdte. Av. Avda. RR.`,
    ),
    beforeNumber: set(
      "N. n. No. no. Nro. nro. Núm. núm. núms. Art. art. Arts. arts. párr. inc. cap. Vol. vol. t. p. pp. pág. págs. Fig. fig. ene. feb. mar. abr. may. jun. jul. ago. sep. sept. set. oct. nov. dic.",
    ),
    perhaps: set("etc. al. UU. AA. Cía. Ltda. Ud. Uds. Jr. Inc. Corp."),
    openers: set(
      "El La Los Las Un Una Unos Unas En Es Este Esta Estos Estas Ese Esa Eso Esto Pero Y O Sin Con Por Para Según Desde Tras Durante Cuando Mientras Como Aunque Si No Ni También Además Así Entonces Hoy Su Sus Se Al Del De Ambos Ambas Otro Otra Cada Muchos Algunos Hay Fue Era Lo Más Entre Ante Bajo Luego Después Antes Sobre Todo Todos Ya Ella Ellos Ellas A",
    ),
  },
  pt: {
    never: set(
      `${everywhere} Cel. Ten. Cap. Alm. Sgt. Sr. Sra. Srs. Dra. Profa. Eng. Exmo. Min. Emb. Dep. Sen. Gov. Pres. Sto. Sta. D. Av.`,
    ),
    beforeNumber: set(
      "N. n. No. no. núm. Art. art. Arts. arts. inc. cap. Vol. vol. p. pp. pág. págs. par. Fig. fig. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    ),
    perhaps: set("etc. al. UU. AA. Cia. Ltda. Jr. Inc. Corp."),
    openers: set(
      "O A Os As Um Uma Em No Na Nos Nas É Este Esta Isto Esse Essa Isso Mas E Ou Sem Com Por Para Segundo Desde Após Durante Quando Enquanto Como Embora Se Não Nem Também Além Assim Então Hoje Seu Sua Seus Suas Ao Do Da De Ambos Outro Outra Cada Muitos Alguns Há Foi Era Entre Sob Depois Antes Sobre Todo Todos Já Ele Ela Eles Elas",
    ),
  },
};
