import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./root.mjs";

// A house of empty rooms, in which each rule is broken once.
const broken = [
  ["packages/domain/src/a.ts", "node:crypto", "domain-stands-alone"],
  ["packages/domain/src/b.ts", "not-installed", "not-to-unresolvable"],
  ["packages/db/src/a.ts", "packages/api/src/room.ts", "db-knows-domain-only"],
  ["packages/api/src/a.ts", "packages/record/src/room.ts", "api-points-inward"],
  ["packages/record/src/a.ts", "packages/db/src/room.ts", "record-loads-through-api"],
  ["packages/ui/src/a.tsx", "packages/domain/src/room.ts", "ui-knows-no-domain"],
  ["apps/web/src/app/a.tsx", "packages/db/src/room.ts", "web-reads-through-api"],
  ["apps/web/src/components/site/a.tsx", "apps/web/src/server/room.ts", "screens-do-not-reach-the-server"],
  ["packages/operator/src/a.ts", "apps/web/src/server/room.ts", "operator-drives-packages"],
  ["packages/record/src/c.ts", "packages/operator/src/room.ts", "record-loads-through-api"],
  ["apps/web/src/app/c.tsx", "packages/operator/src/room.ts", "web-reads-through-api"],
  ["apps/cli/src/a.ts", "apps/web/src/server/room.ts", "cli-drives-packages"],
  ["apps/e2e/src/a.ts", "packages/domain/src/room.ts", "driven-from-outside"],
  ["apps/bench/src/a.ts", "packages/domain/src/room.ts", "driven-from-outside"],
  ["apps/bench/src/measures/s9-rules.ts", "packages/db/src/room.ts", "bench-times-rules-only"],
  ["packages/api/src/ring.ts", "packages/api/src/round.ts", "no-circular"],
];
const kept = [
  ["packages/db/src/b.ts", "packages/domain/src/room.ts"],
  ["packages/api/src/b.ts", "packages/db/src/room.ts"],
  ["packages/record/src/b.ts", "packages/api/src/room.ts"],
  ["packages/record/src/b.test.ts", "packages/db/src/room.ts"],
  ["apps/web/src/app/b.tsx", "apps/web/src/server/room.ts"],
  ["apps/web/src/server/b.ts", "packages/record/src/room.ts"],
  ["packages/operator/src/b.ts", "packages/db/src/room.ts"],
  ["apps/cli/src/b.ts", "packages/operator/src/room.ts"],
  ["apps/bench/src/measures/s9-claims.ts", "packages/domain/src/room.ts"],
  ["packages/api/src/round.ts", "packages/api/src/ring.ts"],
];

let house = "";
let violations = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "convenio-house-"));
  const write = (path, text) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  for (const [from, to] of [...broken, ...kept]) {
    const inside = to.includes("/");
    const reach = inside ? `./${relative(dirname(from), to)}` : to;
    write(from, `import type { Room } from "${reach}";\nexport type A = Room;\n`);
    if (inside && to.endsWith("/room.ts")) write(to, "export type Room = 1;\n");
  }
  copyFileSync(join(root, ".dependency-cruiser.cjs"), join(house, ".dependency-cruiser.cjs"));
  const script = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout } = spawnSync(process.execPath, [script, "packages", "apps", "--output-type", "json"], {
    cwd: house,
    encoding: "utf8",
  });
  violations = JSON.parse(stdout).summary.violations;
}, 30_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(broken)("%s may not import %s: %s", (from, _to, rule) => {
  expect(violations.filter((one) => one.from === from).map((one) => one.rule.name)).toContain(rule);
});

test.each(kept.slice(0, -1))("%s may import %s", (from) => {
  expect(violations.filter((one) => one.from === from)).toEqual([]);
});
