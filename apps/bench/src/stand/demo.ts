import { cpSync } from "node:fs";
import type { Address } from "./ask.ts";
import type { Host } from "./host.ts";
import { type Server, type ServerSettings, startServer } from "./server.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { type Visitor, visitor } from "./visitor.ts";

let loaded: Promise<string> | undefined;

/** A demo server on the embedded database, on a copy of a folder that was filled once in this run. */
export async function startDemo(host: Host, settings: Partial<ServerSettings> = {}): Promise<Server> {
  const folder = await demoFolder(host);
  return startServer(host, { ...settings, env: { CONVENIO_DATA_DIR: folder, ...settings.env } });
}

/** A data folder of its own with a filled demo, a copy of one that was filled once in this run. */
export async function demoFolder(host: Host): Promise<string> {
  loaded ??= load(host);
  const folder = temporaryFolder();
  cpSync(await loaded, folder, { recursive: true });
  return folder;
}

/** Signs in as a demo person, for example `contributor`, by the form of the sign-in page. */
export async function demoVisitor(address: Address, name: string): Promise<Visitor> {
  const browser = visitor(address);
  const page = (await browser.get("/en/sign-in")).body.toString("utf8");
  const csrf = page.match(/name="csrf" value="([^"]+)"/)?.[1] ?? "";
  const email = `${name}@demo.convenio`;
  const { status } = await browser.post("/api/sign-in/demo", { csrf, email, next: "/en" });
  if (status !== 303) throw new Error(`signing in as ${email} was answered ${status}`);
  return browser;
}

async function load(host: Host): Promise<string> {
  const folder = temporaryFolder();
  const server = await startServer(host, { core: null, env: { CONVENIO_DATA_DIR: folder } });
  const { code } = await server.stop();
  if (code !== 0) throw new Error(`the demo server ended with ${code}:\n${server.output().slice(-2_000)}`);
  return folder;
}
