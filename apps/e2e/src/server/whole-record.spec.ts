import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { crawl } from "../support/crawl.ts";
import { convenio } from "./convenio.ts";
import { type OwnServer, ownServer } from "./own-server.ts";
import { type RawAnswer, rawRequest } from "./raw-request.ts";

const port = 4431;

/** Of the pages every third is compared, for time; packages/operator compares all that procedures answer. */
const every = 3;

/** What a reader gets, without the one thing that two servers must differ in. */
function bytes(origin: string, { status, headers, text }: RawAnswer): string {
  const { host } = new URL(origin);
  const kept = ["content-type", "location", "cache-control", "cache-tag", "link"];
  const told = kept.map((name) => `${name}: ${headers[name] ?? ""}`);
  return [status, ...told, text].join("\n").replaceAll(host, "HOST");
}

/** The record as a running server hands it out, and as another does that was restored from its backup. */
test.describe
  .serial("the whole public record", () => {
    let folder = "";
    let second: OwnServer | undefined;
    const elsewhere = () => ({ CONVENIO_DATA_DIR: join(folder, "data") });

    test.beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "convenio-rehearsal-"));
    });
    test.afterAll(async () => {
      await second?.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    test("what a running server backs up is restored and verified elsewhere", async ({ baseURL }) => {
      test.setTimeout(300_000);
      const running = { CONVENIO_DATA_DIR: `.data/e2e-${new URL(baseURL ?? "").port}` };
      const backup = await convenio(["backup", "record.gz"], running, folder);
      expect(backup).toMatchObject({ code: 0, errors: "" });
      expect(statSync(join(folder, "record.gz")).mode & 0o777).toBe(0o600);

      const restored = await convenio(["restore", "record.gz"], elsewhere(), folder);
      expect(restored).toMatchObject({ code: 0, errors: "" });
      expect(restored.out).toContain("Restored and verified");
      second = await ownServer(port, { ...elsewhere(), CONVENIO_MODE: "demo" });
    });

    // One walk serves both: to make all those pages is what takes long.
    test("no page links to an address that is not there, in any language, and the restored record is the same, byte for byte", async ({
      baseURL,
    }) => {
      test.setTimeout(1_500_000);
      const here = baseURL ?? "";
      const there = second?.origin ?? "";
      const differ: string[] = [];
      let met = 0;
      let compared = 0;
      const { broken, fetched } = await crawl(here, async (path, answer) => {
        // Working pages, such as the one to sign in at, carry a nonce and are nobody else's.
        if (answer.headers["cache-control"]?.includes("private")) return;
        met += 1;
        if (met % every !== 0) return;
        compared += 1;
        const other = await rawRequest(there, path);
        if (bytes(there, other) !== bytes(here, answer)) differ.push(path);
      });
      expect.soft(broken).toEqual([]);
      expect.soft(fetched).toBeGreaterThan(1_500);
      expect.soft(differ).toEqual([]);
      expect(compared).toBeGreaterThan(300);
    });

    test("nothing is restored over a record, and the server gives its folder back", async () => {
      const again = await convenio(["restore", "record.gz"], elsewhere(), folder);
      expect(again).toMatchObject({ code: 1, errors: expect.stringContaining("is not empty") });
      second?.process.kill("SIGTERM");
      expect(await second?.ended()).toBe(0);
      expect(existsSync(join(folder, "data", "demo.sock"))).toBe(false);
    });
  });
