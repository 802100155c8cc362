// Who may import whom (docs/architecture.md). Each comment says where the code should go instead.
const tests = "(\\.(test|spec)|-samples)\\.tsx?$";

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Two files need each other: move what both need into a third file that imports neither.",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "Nothing is found there: name an exported subpath of the package, or add the dependency.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(next-env|server-only)" },
    },
    {
      name: "domain-stands-alone",
      severity: "error",
      comment:
        "Domain decides and does nothing else: load before it (api), record after it (db), show it (web).",
      from: { path: "^packages/domain/src", pathNot: tests },
      to: {
        pathNot:
          "^packages/domain/src|node_modules/(zod|edtf|canonicalize|diff|mdast-util-from-markdown|@types/mdast|@noble/hashes)/",
      },
    },
    {
      name: "db-knows-domain-only",
      severity: "error",
      comment: "Db remembers: a use case belongs to packages/api, a rule to packages/domain.",
      from: { path: "^packages/db" },
      to: { path: "^(packages/(api|operator|record|ui)|apps)/" },
    },
    {
      name: "api-points-inward",
      severity: "error",
      comment:
        "Api connects db and domain: what a screen or the loader needs goes into apps/web or packages/record.",
      from: { path: "^packages/api" },
      to: { path: "^(packages/(operator|record|ui)|apps)/" },
    },
    {
      name: "record-loads-through-api",
      severity: "error",
      comment: "The starter record goes through the same procedures as everyone: call packages/api.",
      from: { path: "^packages/record", pathNot: tests },
      to: { path: "^(packages/(db|operator|ui)|apps)/" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      comment: "A component that needs a word of the domain belongs to apps/web/src/components.",
      from: { path: "^packages/ui" },
      to: { path: "^(packages/(api|db|domain|operator|record)|apps)/" },
    },
    {
      name: "web-reads-through-api",
      severity: "error",
      comment:
        "Pages and components ask a procedure; only apps/web/src/server and server.ts open the database.",
      from: { path: "^apps/web/src/(app|client|components|enhance|text)/" },
      to: { path: "^packages/(db|operator|record)/" },
    },
    {
      name: "screens-do-not-reach-the-server",
      severity: "error",
      comment:
        "Let the page (src/app) read it from src/server and hand it to the component as a prop. StaticPart asks how its page is rendered.",
      from: {
        path: "^apps/web/src/(client|components|enhance|text)/",
        pathNot: "^apps/web/src/components/site/static-part\\.",
      },
      to: { path: "^apps/web/(src/server|server\\.ts|src/env)" },
    },
    {
      name: "operator-drives-packages",
      severity: "error",
      comment:
        "A verb is given an open installation and a way to print: what opens one belongs to apps/cli or server.ts.",
      from: { path: "^packages/operator" },
      to: { path: "^(packages/ui|apps)/" },
    },
    {
      name: "cli-drives-packages",
      severity: "error",
      comment: "A verb is a function of packages/operator; the CLI connects or asks the server, and prints.",
      from: { path: "^apps/cli" },
      to: { path: "^(packages/ui|apps/(?!cli))" },
    },
    {
      name: "driven-from-outside",
      severity: "error",
      comment: "Journeys and benchmarks use the product through its addresses: import nothing of it.",
      from: { path: "^apps/(e2e|bench)/", pathNot: "^apps/bench/src/measures/s9" },
      to: { path: "^(packages|apps/(?!e2e|bench))" },
    },
    {
      name: "bench-times-rules-only",
      severity: "error",
      comment:
        "S9 times the pure rules in its own process; whatever needs more than domain is driven from outside.",
      from: { path: "^apps/bench/src/measures/s9" },
      to: { path: "^(packages/(?!domain)|apps/(?!bench))" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.next)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
