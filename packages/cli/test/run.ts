import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { allRules } from "@bollard/linter";
import { onTestFinished } from "vitest";
import { main } from "../src/main.js";

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where and how a command runs. */
export interface Setting {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Makes a temporary folder with files in it; it goes away when the test is finished. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "bollard-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Reads a file of a temporary folder. */
export function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** Runs a command line in this process, with streams that keep what is written. */
export async function run(args: readonly string[], setting: Setting): Promise<Ran> {
  const { stdin = "", tty = false, columns, env = {}, cwd } = setting;
  const [out, err] = [new Kept(tty, columns), new Kept(tty, columns)];
  const input = Readable.from([typeof stdin === "string" ? Buffer.from(stdin) : stdin]);
  const code = await main(args, { out, err, stdin: input, cwd, env });
  return { code, out: out.text, err: err.text };
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  private readonly chunks: Buffer[] = [];

  constructor(
    readonly isTTY = false,
    readonly columns = 100,
  ) {
    super();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString("utf8");
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}

const own = /^(document|shape|bollard)\//;

/** The text of a configuration in which only the linter's own rules speak. */
export const ownRulesOnly = JSON.stringify({
  rules: Object.fromEntries(
    allRules.filter(({ id }) => !own.test(id)).map(({ id }) => [id, "off"]),
  ),
});

/** What the samples claim, so that nobody has to be asked. */
const claims = 'claims: { iso-iec-29147: "2018" }\n';

/** A specification without findings of the linter's own rules. */
export const clean = `bollard: device/1\nproduct:\n  name: Kerbline\n${claims}`;

/** A specification with one error that has a fix. */
export const misnamed = `bollard: device/1\nproduct:\n  Name: Kerbline # as on the box\n${claims}`;

/** A specification with one warning and no error. */
export const warned = `# bollard-ignore-file shape/unknown-field -- The old system needed it.\n${clean}`;
