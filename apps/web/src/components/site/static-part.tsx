import type { HTMLAttributes, ReactNode } from "react";
import { convenio } from "../../server/process.ts";

type Props = Omit<HTMLAttributes<HTMLElement>, "dangerouslySetInnerHTML"> & {
  as: "header" | "main" | "footer";
  children: ReactNode;
};

/**
 * A part of a page. In a document it becomes HTML at once: left to the framework it would be rendered twice, first for a
 * script that documents do not have. So nothing in a document is asynchronous, or a client's component.
 */
export function StaticPart({ as: Element, children, ...attributes }: Props) {
  const markup = convenio().request.getStore()?.markup;
  if (markup === undefined) return <Element {...attributes}>{children}</Element>;
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: markup(children) }} />;
}
