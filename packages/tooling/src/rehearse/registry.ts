import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry on loopback that holds `@bollard/*`, and nothing else. */
export interface Registry {
  readonly url: string;
  /** Lines of an `.npmrc` with which npm finds `@bollard/*` there, and may publish there. */
  readonly npmrc: string;
  /** What the registry says of a package; undefined when it does not have it. */
  readonly look: (name: string) => Promise<Packument | undefined>;
  readonly close: () => Promise<void>;
}

/** What a registry says of a package, as far as the rehearsal reads it. */
export interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<
    Record<
      string,
      { readonly deprecated?: string; readonly dist: { readonly integrity: string } } | undefined
    >
  >;
}

/**
 * Starts a registry that stores in a folder and asks no other one. What packages depend on besides
 * comes from the registry that this machine's npm is set to, through npm's cache.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const server = (await runServer(configuration(folder))) as Server;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    npmrc: settings(url, await enrol(url)),
    look: (name) => look(url, name),
    close: () => close(server),
  };
}

function configuration(folder: string): Parameters<typeof runServer>[0] {
  return {
    self_path: folder,
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: {},
    packages: { "@bollard/*": { access: "$all", publish: "$authenticated" } },
    max_body_size: "100mb",
    log: { type: "stdout", level: "fatal" },
  } as unknown as Parameters<typeof runServer>[0];
}

/** Makes a user, as `npm adduser` does, and gives the token. */
async function enrol(url: string): Promise<string> {
  const name = "rehearsal";
  const answer = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: randomUUID() }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`The registry makes no user: ${answer.status}`);
  return token;
}

function settings(url: string, token: string): string {
  const lines = [`@bollard:registry=${url}`, `${url.replace("http:", "")}:_authToken=${token}`];
  return `${lines.join("\n")}\n`;
}

async function look(url: string, name: string): Promise<Packument | undefined> {
  const answer = await fetch(`${url}${name.replace("/", "%2f")}`);
  return answer.ok ? ((await answer.json()) as Packument) : undefined;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
