// Preloaded into a server with `node --import`: as long as the file named in FAILING_DISK exists, nothing can be written
// but to the streams of the process; each attempt fails with the code that the file holds, ENOSPC or EROFS.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const flag = process.env.FAILING_DISK ?? "";
const said = { ENOSPC: "no space left on device", EROFS: "read-only file system" };
const { existsSync, readFileSync } = fs;

function failure(syscall: string): Error | null {
  if (!existsSync(flag)) return null;
  const code = readFileSync(flag, "utf8").trim() === "EROFS" ? "EROFS" : "ENOSPC";
  return Object.assign(new Error(`${code}: ${said[code]}, ${syscall}`), { code, syscall });
}

const writes = (flags: unknown) =>
  typeof flags === "number"
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0
    : /[wa+]/.test(String(flags));

const { writeSync, openSync, mkdirSync } = fs;
fs.writeSync = new Proxy(writeSync, {
  apply(own, self, args) {
    const failed = args[0] > 2 ? failure("write") : null;
    if (failed) throw failed;
    return Reflect.apply(own, self, args);
  },
});
// Only what cannot be written at all refuses to be opened; a full disk lets one open what is there.
fs.openSync = new Proxy(openSync, {
  apply(own, self, args) {
    const failed = writes(args[1]) ? failure("open") : null;
    if (failed && "code" in failed && failed.code === "EROFS") throw failed;
    return Reflect.apply(own, self, args);
  },
});
fs.mkdirSync = new Proxy(mkdirSync, {
  apply(own, self, args) {
    const failed = failure("mkdir");
    if (failed && !existsSync(String(args[0]))) throw failed;
    return Reflect.apply(own, self, args);
  },
});
const { open } = fs.promises;
fs.promises.open = new Proxy(open, {
  apply(own, self, args) {
    const failed = writes(args[1] ?? "r") ? failure("open") : null;
    return failed ? Promise.reject(failed) : Reflect.apply(own, self, args);
  },
});
syncBuiltinESMExports();
