/** Is called around every statement, with its text, in which values are placeholders. */
export type AroundStatement = <T>(statement: string, run: () => Promise<T>) => Promise<T>;

/** From now on, calls `around` for each statement that `client` is asked for; answers how to end that. */
export function aroundQueries(client: object, around: AroundStatement | undefined): () => void {
  const query: unknown = Reflect.get(client, "query");
  if (around === undefined || typeof query !== "function") return () => undefined;
  const asked = (...given: unknown[]) =>
    around(textOf(given[0]), async (): Promise<unknown> => Reflect.apply(query, client, given));
  Reflect.set(client, "query", asked);
  return () => void Reflect.deleteProperty(client, "query");
}

/** The same inside the transactions of the embedded engine, which hands out an object of its own for each. */
export function aroundTransactions(client: object, around: AroundStatement | undefined): void {
  const transaction: unknown = Reflect.get(client, "transaction");
  if (around === undefined || typeof transaction !== "function") return;
  const begun = (work: (tx: object) => unknown) =>
    Reflect.apply(transaction, client, [
      (tx: object) => {
        aroundQueries(tx, around);
        return work(tx);
      },
    ]);
  Reflect.set(client, "transaction", begun);
}

/** Drivers are asked with a text or with an object that has one. */
function textOf(asked: unknown): string {
  if (typeof asked === "string") return asked;
  return typeof asked === "object" && asked !== null && "text" in asked ? String(asked.text) : "";
}
