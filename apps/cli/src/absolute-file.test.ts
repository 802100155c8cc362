import { expect, test } from "vitest";
import { absoluteFile } from "./absolute-file.ts";

test.each([
  ["backup a.gz", "backup /home/ana/a.gz"],
  ["restore ../a.gz", "restore /home/a.gz"],
  ["backup /var/a.gz", "backup /var/a.gz"],
  ["backup", "backup"],
  ["backup a.gz b.gz", "backup /home/ana/a.gz b.gz"],
  ["people grant a@b.org editor", "people grant a@b.org editor"],
])("%s, typed in /home/ana, is %s wherever it is performed", (typed, performed) => {
  expect(absoluteFile(typed.split(" "), "/home/ana").join(" ")).toBe(performed);
});
