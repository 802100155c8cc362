// `pnpm check`: the fast part of `npm test`.
process.argv.push("--only=check,unit");
await import("./verify.mjs");
