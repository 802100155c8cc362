import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SiteFoot } from "./site-foot.tsx";

const foot = (demo: boolean, operator: string | null, contact: string | null) =>
  renderToStaticMarkup(<SiteFoot lang="en" house={{ demo, operator, contact, letters: "kept" }} />);

test("names the operator and gives the address that they gave, in a demo too", () => {
  for (const demo of [true, false]) {
    const said = foot(demo, "The Archive", "errors@archive.example");
    expect(said).toContain("Operator: The Archive.");
    expect(said).toContain('Write to <a href="mailto:errors@archive.example">errors@archive.example</a>.');
  }
});

test("without a name a demo says whose it is, and a live installation claims nobody", () => {
  expect(foot(true, null, null)).toContain("Operator: whoever started this demonstration");
  const live = foot(false, null, null);
  expect(live).not.toMatch(/Operator|demonstration|mailto/);
  expect(live).toContain("CC BY 4.0");
});
