import { Agent } from "node:http";
import { type Address, ask } from "../stand/ask.ts";

/** ms that each of `count` requests took, one after another over one connection that is kept open. */
export async function oneByOne(address: Address, path: string, count: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const took: number[] = [];
  try {
    for (let asked = 0; asked < count; asked += 1) {
      const began = performance.now();
      const { status } = await ask(address, path, { agent });
      took.push(performance.now() - began);
      if (status !== 200) throw new Error(`${path} was answered ${status}`);
    }
  } finally {
    agent.destroy();
  }
  return took;
}
