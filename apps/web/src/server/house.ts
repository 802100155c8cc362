import { cache } from "react";
import type { House } from "../components/site/house.ts";
import { started } from "./start.ts";

/** This installation, as its settings describe it: the same for every reader. */
export const house = cache(async (): Promise<House> => {
  const { env } = await started();
  const demo = env.CONVENIO_MODE === "demo";
  return {
    demo,
    operator: env.CONVENIO_OPERATOR ?? null,
    contact: env.CONVENIO_CONTACT ?? null,
    letters: env.SMTP_URL ? "sent" : demo ? "demo" : "kept",
  };
});
