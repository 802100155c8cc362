import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { added, type Claim, citation, claim, entry, source, statement } from "../support/content.ts";
import { htmlRules } from "../support/html-rules.ts";
import { draft, publish } from "../support/proposals.ts";
import { expect, test } from "../support/test.ts";

const countries = [
  "argentina",
  "belize",
  "brazil",
  "canada",
  "chile",
  "colombia",
  "costa-rica",
  "dominican-republic",
  "ecuador",
  "el-salvador",
  "guatemala",
  "honduras",
  "mexico",
  "nicaragua",
  "panama",
  "paraguay",
  "peru",
  "united-states",
  "uruguay",
];

/** A sentence that compresses like prose, not like a repeated one. */
const words = (seed: number) =>
  (
    createHash("sha256")
      .update(String(seed))
      .digest("hex")
      .match(/.{1,7}/g) ?? []
  ).join(" ");

test("an entry page of sixty claims, each with its evidence, weighs at most 150 KB with its fonts", async ({
  browserOf,
  apiOf,
  origin,
}) => {
  const author = await apiOf("contributor");
  const idOf = async (slug: string) => {
    const page = await author.query<{ body: { id: string } }>("entries.page", { slug });
    return page.body.id;
  };
  const sources = Array.from({ length: 12 }, (_, at) => added(source(`Report ${at}: ${words(at)}`)));
  let made = 0;
  const cited = () => {
    made += 1;
    return citation(sources[made % sources.length]?.id ?? "", `As it was reported: ${words(made)}`);
  };
  const claims: Claim[] = [claim("of", { type: "entry", id: await idOf("unitas") }, [cited()])];
  for (const slug of countries) {
    const value = { type: "entry", id: await idOf(slug) };
    const qualifiers = { role: { type: "term", term: "participant" } };
    claims.push(claim("participant", value, [cited(), cited()], { qualifiers }));
  }
  for (let at = claims.length; at < 60; at += 1) {
    claims.push(statement(`What happened on day ${at}: ${words(1000 + at)}.`, [cited()]));
  }
  const edition = added(entry("exercise-edition", "HEAVY EDITION", claims));
  const id = await draft(author, [edition, ...sources]);
  const slug = await publish(author, await apiOf("reviewer"), await apiOf("reviewer2"), id);

  await test.step("as a browser that has never been here receives it", async () => {
    const page = await browserOf("nobody");
    const sizes = new Map<string, number>();
    const network = await page.context().newCDPSession(page);
    const urls = new Map<string, string>();
    await network.send("Network.enable");
    network.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
    network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
      sizes.set(urls.get(requestId) ?? requestId, encodedDataLength),
    );
    await page.goto(`/en/e/${slug}`, { waitUntil: "networkidle" });
    await expect(page.locator("[data-claim]")).toHaveCount(60);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const list = [...sizes].map(([url, size]) => `${size} ${url.replace(origin, "")}`).join("\n");
    expect(total, list).toBeLessThanOrEqual(150 * 1024);
    expect([...sizes.keys()].filter((url) => /\.woff2/.test(url)).length, list).toBe(2);
    const scripts = [...sizes].filter(([url]) => /\.m?js(\?|$)/.test(url));
    expect(scripts.filter(([url]) => url.includes("/_next/"))).toEqual([]);
    expect(
      scripts.reduce((sum, [, size]) => sum + size, 0),
      list,
    ).toBeLessThanOrEqual(10 * 1024);
  });

  await test.step("and its bytes are valid HTML", async () => {
    const bytes = await (await fetch(`${origin}/en/e/${slug}`)).text();
    const { results } = await new HtmlValidate(htmlRules).validateString(bytes);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});
