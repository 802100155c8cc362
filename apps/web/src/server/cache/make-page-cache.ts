import type { IncomingMessage, ServerResponse } from "node:http";
import { unreachable } from "@convenio/db/unreachable";
import type { Glance } from "../http/glance.ts";
import { languageOf } from "../http/language.ts";
import { answerRedirect } from "../http/plain-answers.ts";
import { rawSecurityHeaders } from "../http/security-headers.ts";
import { asksEvery } from "../invalidation/follow.ts";
import { answerPage } from "./answer-page.ts";
import { cacheStats } from "./cache-stats.ts";
import { preferredCoding } from "./codings.ts";
import { flights } from "./flights.ts";
import { type HeldPage, heldPage, variantOf } from "./held-page.ts";
import { lifetime } from "./lifetime.ts";
import type { Asked, Confirmation, PageCache } from "./page-cache.ts";
import { cacheControl, unkept } from "./page-head.ts";
import { pageStore } from "./page-store.ts";
import { type PageRefusal, refusePage } from "./refuse-page.ts";
import type { Rendered } from "./render.ts";
import { renderLimit } from "./render-limit.ts";

export type Making = {
  render(address: string): Promise<Rendered>;
  confirmation: Confirmation;
  /** Room for pages, in megabytes; 0 holds none. */
  megabytes: number;
  /** How many renders may run at once. */
  renders: number;
  /** The public address is https. */
  https: boolean;
  /** Epoch milliseconds. */
  now?(): number;
  /** Told of every render, in seconds. */
  rendered?(seconds: number): void;
};

type Outcome =
  | { kind: "page"; page: HeldPage; stored: boolean }
  | Extract<Rendered, { kind: "redirect" }>
  | { kind: "refused"; why: PageRefusal };

/** A canonical address that searches; nobody asks the same twice, and anybody can ask anything. */
const search = /[?&]q=/;

/** Two seconds after a server should have asked what has changed it holds pages nobody vouches for. */
const unsureAfter = asksEvery + 2_000;
/** And from then on it shows them no longer. */
const goneAfter = 60_000;

/** Makes the cache of public documents. */
export function makePageCache(making: Making): PageCache {
  const { confirmation, now = Date.now } = making;
  const security = rawSecurityHeaders({ https: making.https });
  const limit = renderLimit(making.renders);
  const store = pageStore(making.megabytes * 1024 * 1024, () => {
    stats.evicted += 1;
  });
  const stats = cacheStats(store, limit);
  const under = flights<Rendered, Promise<Outcome>>(limit, timed, settle);

  async function timed(address: string): Promise<Rendered> {
    const begun = performance.now();
    const rendered = await making.render(address);
    making.rendered?.((performance.now() - begun) / 1000);
    return rendered;
  }

  async function settle(address: string, rendered: Rendered, current: boolean): Promise<Outcome> {
    if (rendered.kind === "redirect") return rendered;
    if (rendered.kind === "failure")
      return { kind: "refused", why: unreachable(rendered.error) === null ? "failed" : "unreachable" };
    const lives = current && making.megabytes > 0 && !search.test(address) ? lifetime(rendered, now()) : 0;
    const page = heldPage(address, rendered, { now: now(), lives, security });
    if (lives === 0) return { kind: "page", page, stored: false };
    store.put(page);
    stats.stored += 1;
    return { kind: "page", page, stored: true };
  }

  /** Whole seconds since it was last certain that the page stands as it is. */
  const ageOf = ({ storedAt }: HeldPage, at: number) =>
    Math.max(0, Math.floor((at - Math.max(storedAt, confirmation.confirmedAt())) / 1000));

  function hit(address: string, seen: Glance, response: ServerResponse): boolean {
    const at = now();
    const page = store.use(address, at);
    if (!page) return false;
    if (at >= page.freshUntil || at - confirmation.confirmedAt() > unsureAfter) return false;
    const coding = preferredCoding(seen.accepted);
    const variant = coding === null ? undefined : page.variants[coding];
    if (!variant) return false;
    stats.hits += 1;
    answerPage(response, page, variant, {
      known: seen.known,
      age: ageOf(page, at),
      cacheStatus: "convenio; hit",
      cacheControl: cacheControl(page.freshUntil - at),
    });
    return true;
  }

  async function serve(asked: Asked, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { address, varies } = asked;
    const language = languageOf(address.split("/", 2)[1] ?? "");
    const refuse = (why: PageRefusal) => {
      if (why !== "notAcceptable") stats.refused += 1;
      refusePage(response, why, language);
    };
    const unsure = now() - confirmation.confirmedAt();
    if (unsure > goneAfter) return refuse("unreachable");
    const coding = preferredCoding(request.headers["accept-encoding"]);
    if (coding === null) return refuse("notAcceptable");

    const send = async (page: HeldPage, cacheStatus: string, keptFor: number | null) => {
      const variant = await variantOf(page, coding, () => store.get(address) === page && store.put(page));
      const at = now();
      answerPage(response, page, variant, {
        known: request.headers["if-none-match"],
        age: ageOf(page, at),
        cacheStatus: `convenio; ${cacheStatus}`,
        cacheControl:
          keptFor === null || varies ? unkept : cacheControl(Math.min(keptFor, page.freshUntil - at)),
      });
    };

    const known = store.use(address, now());
    if (known && now() < known.freshUntil) {
      stats.hits += 1;
      if (unsure <= unsureAfter) return send(known, "hit", Number.POSITIVE_INFINITY);
      stats.stale += 1;
      const seconds = Math.floor((unsure - asksEvery) / 1000);
      return send(known, `hit; ttl=-${seconds}; detail=origin-unreachable`, 0);
    }
    const landed = await under.land(address);
    if (landed === null) return refuse("busy");
    const outcome = await landed.outcome;
    const searched = search.test(address);
    stats[searched ? "bypassed" : landed.collapsed ? "collapsed" : "misses"] += 1;
    if (outcome.kind === "refused") return refuse(outcome.why);
    const how = searched ? "fwd=bypass; detail=search" : known ? "fwd=stale" : "fwd=uri-miss";
    const more = landed.collapsed
      ? "; collapsed"
      : outcome.kind === "page" && outcome.stored
        ? "; stored"
        : "";
    if (outcome.kind === "page")
      return send(outcome.page, how + more, outcome.stored ? Number.POSITIVE_INFINITY : null);
    answerRedirect(response, outcome.status, outcome.to, { "Cache-Status": `convenio; ${how}${more}` });
  }

  return {
    hit,
    serve,
    invalidate(tags) {
      under.touch(tags);
      stats.dropped += store.drop(tags);
    },
    stats,
  };
}
