import machineWritten from "../../data/audits/machine-written-article.json" with { type: "json" };
import first from "../../data/audits/machine-written-article-1.json" with { type: "json" };
import second from "../../data/audits/machine-written-article-2.json" with { type: "json" };
import third from "../../data/audits/machine-written-article-3.json" with { type: "json" };
import fourth from "../../data/audits/machine-written-article-4.json" with { type: "json" };

/** Audits of texts; the statements of a long one stand in several files. */
export const audits: unknown[] = [{ ...machineWritten, statements: [first, second, third, fourth].flat() }];
