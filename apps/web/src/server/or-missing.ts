import { refusalOf } from "@convenio/api/refused";

/** What a page reads; null when there is no such thing, it is hidden from its reader, or its address cannot name one. */
export async function orMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    const code = refusalOf(error)?.code;
    if (code === "not-found" || code === "input-invalid") return null;
    throw error;
  }
}
