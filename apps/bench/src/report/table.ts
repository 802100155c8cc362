import type { Row } from "./row.ts";

/** The rows as a table in Markdown: what was measured, what it came to, what it must reach. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ id, what, gates, figures }) => {
    const held = gates.map(
      ({ of, value, bound, reached }) => `${reached ? "✓" : "✗"} ${of} **${value}** (${bound})`,
    );
    const given = Object.entries(figures).map(([name, value]) => `${name} ${written(value)}`);
    return `| ${id} | ${what} | ${held.join("<br>") || "reported"} | ${given.join("<br>")} |`;
  });
  const ran = rows.map(
    ({ machine: { node, cores, system, day } }) => `${day}, Node ${node}, ${cores} cores, ${system}`,
  );
  const engines = rows.map(({ machine }) => machine.engine).filter((engine) => engine !== "none");
  return [
    "| id | what | must reach | figures |",
    "|---|---|---|---|",
    ...lines,
    "",
    `Measured: ${[...new Set(ran)].join("; ")}; ${[...new Set(engines)].join("; ")}.`,
    "",
  ].join("\n");
}

function written(value: number | string): string {
  return typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: 3 }) : value;
}
