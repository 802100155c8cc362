import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { convenio, type Note } from "../../server/process.ts";
import { PageFrame } from "./page-frame.tsx";

const page = () => (
  <PageFrame lang="es" path="/e/unitas" section="entries">
    <h1>{'<script>alert("no")</script>'}</h1>
    <p>
      Ejercicio {2} & {"<b>"}
    </p>
  </PageFrame>
);

const Late = async () => <p>later</p>;

test("a document's parts are the same HTML, made once and escaped", () => {
  let made = 0;
  const markup: Note["markup"] = (part) => {
    made += 1;
    return renderToStaticMarkup(part);
  };
  const inDocument = convenio().request.run({ cookies: [], markup }, () => renderToStaticMarkup(page()));
  expect(made).toBe(2);
  expect(inDocument).toBe(renderToStaticMarkup(page()));
  expect(inDocument).toContain("&lt;script&gt;");
  expect(inDocument).not.toContain("<script>");
});

test("a part that would come later fails at once", () => {
  const note: Note = { cookies: [], markup: renderToStaticMarkup };
  const render = () =>
    renderToStaticMarkup(
      <PageFrame lang="es" path="">
        <Late />
      </PageFrame>,
    );
  expect(() => convenio().request.run(note, render)).toThrow("suspended");
});
