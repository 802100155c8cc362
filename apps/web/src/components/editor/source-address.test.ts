import { emptySource, sourceContent } from "@convenio/domain/evidence/source";
import { describe, expect, test } from "vitest";
import { isWebAddress, sourceAddress } from "./source-address.ts";

describe("what was pasted", () => {
  test.each([
    ["https://www.navy.mil/unitas", { url: "https://www.navy.mil/unitas", doi: "" }],
    [
      "10.1080/03071847.2020.1",
      { url: "https://doi.org/10.1080/03071847.2020.1", doi: "10.1080/03071847.2020.1" },
    ],
    ["https://doi.org/10.1/x", { url: "https://doi.org/10.1/x", doi: "" }],
    ["doi: 10.1000/182", { url: "https://doi.org/10.1000/182", doi: "10.1000/182" }],
    ["UNITAS LX", { url: "", doi: "" }],
  ])("%s", (text, address) => expect(sourceAddress(text)).toEqual(address));

  test.each(["https://a.b/c", "http://a.b", "https://a", "ftp://a.b", "https://user@a.b", "htt"])(
    "%s is an address exactly when the register says so",
    (url) => {
      const content = { ...emptySource, csl: { ...emptySource.csl, url } };
      expect(isWebAddress(url)).toBe(sourceContent.safeParse(content).success);
    },
  );
});
