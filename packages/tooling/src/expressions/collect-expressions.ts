import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Node, parse } from "acorn";
import { root } from "../workspace.ts";

/** A regular expression of the built packages. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it is written or built, such as `procurement-document/dist/read/modality.js`. */
  readonly places: ReadonlySet<string>;
}

/** What reads the words of documents that anybody may have written. */
const checked = [
  "procurement-document/dist",
  "uk-procurement/dist",
  "connected-place-sectors/dist",
  "document/dist/markdown",
  "document/dist/html",
  "document/dist/text",
  "document/dist/word",
] as const;

const packagesFolder = join(root, "packages");
const examples = join(packagesFolder, "cli/examples");

/**
 * The regular expressions of the packages that read prose: those written as literals, and those that
 * the modules build when they are loaded and when they lint the example tenders.
 * @throws Error when a package is not built
 */
export async function collectExpressions(): Promise<readonly Expression[]> {
  const found = new Map<string, Expression & { readonly places: Set<string> }>();
  const add = (source: string, flags: string, place: string) => {
    const key = `/${source}/${flags}`;
    const known = found.get(key) ?? { source, flags, places: new Set<string>() };
    known.places.add(place);
    found.set(key, known);
  };
  const files = checked.flatMap(modulesOf);
  for (const file of files) {
    const place = file.slice(packagesFolder.length + 1).replaceAll("\\", "/");
    for (const { pattern, flags } of literalsOf(readFileSync(file, "utf8")))
      add(pattern, flags, place);
  }
  await whileRecording(add, async () => {
    for (const file of files) await import(pathToFileURL(file).href);
    await lintExamples();
  });
  return [...found.values()];
}

function modulesOf(folder: string): readonly string[] {
  const path = join(packagesFolder, folder);
  if (!existsSync(path))
    throw new Error(`packages/${folder} is missing; run \`npm run build\` first.`);
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The literals of a module. */
export function literalsOf(code: string): readonly { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (isNode(node)) {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.push(regex);
      else Object.values(node).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Tells of each expression that the checked modules build meanwhile. */
async function whileRecording(
  add: (source: string, flags: string, place: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const Built = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Built, {
    construct(target, parts, created) {
      const made: RegExp = Reflect.construct(
        target,
        parts,
        created === globalThis.RegExp ? target : created,
      );
      const place = builder(new Error().stack ?? "");
      if (place !== undefined) add(made.source, made.flags, place);
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Built;
  }
}

/** The checked module that is nearest in a stack. */
function builder(stack: string): string | undefined {
  const frames = stack.replaceAll("\\", "/").matchAll(/packages\/([\w-]+\/dist\/[\w/.-]+\.js)/g);
  const [nearest] = Array.from(frames, ([, place]) => place);
  return checked.some((folder) => nearest?.startsWith(`${folder}/`)) ? nearest : undefined;
}

async function lintExamples(): Promise<void> {
  const entry = pathToFileURL(join(packagesFolder, "linter/dist/index.js")).href;
  const { lint } = (await import(entry)) as typeof import("@bollard/linter");
  const tenders = readdirSync(examples).filter((name) => name.endsWith(".tender.md"));
  for (const path of tenders) {
    const text = readFileSync(join(examples, path), "utf8");
    lint({ path, text, as: "procurement" }, { today: "2026-11-25" });
  }
}
