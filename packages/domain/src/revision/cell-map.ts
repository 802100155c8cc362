import type { Json } from "./operation.ts";

/** Every cell of a content by name, as `Operation` lists them; what is empty has no cell. Without `order:…` and `blocks:…`: blocks stand in order. */
export type Cells = Map<string, Json>;
