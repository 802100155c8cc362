/** What an entry of the record is, as it is read for cloning. */
export type Row = {
  id: string;
  kind: string;
  slug: string;
  titles: Record<string, string>;
  sortTitles: Record<string, string>;
  title: string;
  earliest: string | null;
  latest: string | null;
  whenText: string | null;
  listed: string;
  summaries: string;
  imported: number;
  entries: string[];
  named: string[];
  parties: string[];
  body: Body;
  document: string;
  names: string[];
  content: string;
  claims: {
    claimId: string;
    position: number;
    role: string | null;
    earliest: string | null;
    latest: string | null;
    sortDate: string | null;
    rivals: string[];
  }[];
  facets: { facet: string; value: string; claimId: string | null }[];
  parts: {
    claimId: string;
    actor: string;
    predicate: string;
    role: string | null;
    when: string | null;
    sortDate: string | null;
  }[];
};

type Citation = { id: string; stance: string; hash: string; checks: unknown[] };
type Claim = { id: string; hash: string; state: string; overdueOn: string | null; citations: Citation[] };
type Body = {
  prose: Record<string, { title: string; aliases: string[] }>;
  claims: Claim[];
  evidence: { total: number; states: Record<string, number>; lastChecked: string | null };
  importedUnchecked: number;
};

/** Stands for the last twelve digits of ids that a clone has for itself. */
const ownDigits = "@@@@@@@@@@@@";
/** Stands after each title, for the words that tell one clone from another. */
const ownTitle = "~T~";
/** Stands for the day on which a checked claim falls due. */
const ownDay = "~D~";

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/**
 * An entry with marks in place of what differs from clone to clone: its own ids, countries (`~C1~`), bodies (`~O1~`),
 * sources (`~S1~`), and the whole (`~X~`) of what is an edition.
 */
export class Template {
  readonly row: Row;
  /** How many marks of each sort there are. */
  readonly marks = { C: 0, O: 0, S: 0 };
  readonly #markOf = new Map<string, string>();
  readonly #kindOf: ReadonlyMap<string, string>;

  constructor(row: Row, kindOf: ReadonlyMap<string, string>) {
    this.row = row;
    this.#kindOf = kindOf;
  }

  /** A text with marks for ids. */
  marked(text: string): string {
    return text.replace(uuid, (id) => this.#mark(id));
  }

  /** Its body, titles marked; `checked`: some claims were confirmed, and the first of them falls due. */
  body(checked: { by: string; at: string } | null): string {
    const body: Body = structuredClone(this.row.body);
    name(body);
    if (checked !== null) confirm(body, checked);
    return this.marked(JSON.stringify(body));
  }

  /** The content of its head, titles marked. */
  content(): string {
    const content: Body = JSON.parse(this.row.content);
    name(content);
    return this.marked(JSON.stringify(content));
  }

  /** The prefix, 24 characters, of the ids of its clones. */
  prefix(): string {
    return this.row.id.slice(0, 24);
  }

  #mark(id: string): string {
    const known = this.#markOf.get(id);
    if (known !== undefined) return known;
    const mark = this.#newMark(id);
    this.#markOf.set(id, mark);
    return mark;
  }

  #newMark(id: string): string {
    const kind = this.#kindOf.get(id);
    if (id === this.row.id || kind === undefined) return id.slice(0, 24) + ownDigits;
    if (kind === "country") return `~C${++this.marks.C}~`;
    if (kind === "organization") return `~O${++this.marks.O}~`;
    if (kind === "source") return `~S${++this.marks.S}~`;
    return kind === "exercise" && this.row.kind === "exercise-edition" ? "~X~" : id;
  }
}

/** A clone is called otherwise in every language, and by every name. */
function name({ prose }: Pick<Body, "prose">): void {
  for (const text of Object.values(prose)) {
    if (text.title !== "") text.title += ` ${ownTitle}`;
    text.aliases = text.aliases.map((alias) => `${alias} ${ownTitle}`);
  }
}

function confirm(body: Body, { by, at }: { by: string; at: string }): void {
  const { states } = body.evidence;
  const supported = body.claims.filter(({ state }) => state === "cited").slice(0, 6);
  for (const [place, claim] of supported.entries()) {
    const cited = claim.citations.find(({ stance }) => stance === "supports");
    if (cited === undefined) continue;
    const check = { claim: claim.id, claimHash: claim.hash, citation: cited.id, citationHash: cited.hash };
    const id = `${claim.id.slice(0, 9)}0000${claim.id.slice(13)}`;
    cited.checks = [{ id, ...check, by, result: "confirms", reason: null, at }];
    Object.assign(claim, { state: "checked", overdueOn: place === 0 ? ownDay : null });
    states.cited = (states.cited ?? 0) - 1;
    states.checked = (states.checked ?? 0) + 1;
    body.importedUnchecked -= 1;
  }
  body.evidence.lastChecked = at;
}
