import type { RichCommandName } from "./rich-commands.ts";

const paths: Record<RichCommandName, string> = {
  heading: "M3 3v10M10 3v10M3 8h7M13.5 13V9.5l-1.5.8",
  subheading: "M3 4.5v7M8.5 4.5v7M3 8h5.5M11.5 9.3c.6-1 2.4-.8 2.4.4 0 1-2.4 1.8-2.4 2.300h2.5",
  bold: "M4.5 3h4a2.5 2.5 0 0 1 0 5h-4zM4.5 8h4.700a2.5 2.5 0 0 1 0 5H4.500z",
  italic: "M7 3h5M4 13h5M9.5 3l-3 10",
  bullets: "M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
  numbers: "M7 4h7M7 8h7M7 12h7M2 3l1-.5V6M2 9.500c.5-.8 1.8-.5 1.7.3C3.6 10.6 2 11.5 2 12h1.8",
  quote: "M3 3v10M6.5 5h7M6.5 8h7M6.5 11h4.5",
  undo: "M3 6.500h7a3.5 3.5 0 0 1 0 7H6M3 6.500l3-3M3 6.500l3 3",
  redo: "M13 6.500H6a3.5 3.5 0 0 0 0 7h4M13 6.500l-3-3M13 6.500l-3 3",
};

/** The picture on a tool; its name stands on the button. */
export function ToolIcon({ name }: { name: RichCommandName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "bold" ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
