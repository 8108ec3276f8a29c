import { dirname, relative, resolve } from "node:path";
import { formatOf, indexLines, parse } from "@bollard/document";
import {
  FileError,
  isInside,
  readFromDisk,
  readText,
  registerFiles,
  shownPath,
  slashed,
} from "@bollard/linter/node";
import { joinParts, type PlaceRegister, readPlaceRegister } from "@bollard/place-register";
import { printable } from "@bollard/report";
import { type Terminal, write } from "../terminal.js";
import { expectKind } from "./expect-kind.js";

/** A whole place register, whichever of its files was named. */
export interface WholeRegister {
  /** The part of it that fits the schema. */
  readonly register: PlaceRegister;
  /** All of it as it was written, in one; what says how it is split is left out where it is. */
  readonly data: Readonly<Record<string, unknown>>;
  /** True where something in it does not fit. */
  readonly faulty: boolean;
  /** The absolute paths of its files. */
  readonly sources: readonly string[];
}

type Read = Omit<WholeRegister, "faulty"> | undefined;

/**
 * Reads a place register in YAML or JSON with all the files that it is split over, as far as they lie in the
 * working directory, or in the folder of the register where that is elsewhere. Says on standard error what is
 * wrong; `undefined` when nothing can be read.
 * @throws UsageError where it says that it is something else
 */
export async function loadWholeRegister(
  name: string,
  terminal: Terminal,
): Promise<WholeRegister | undefined> {
  expectKind(name, "place", terminal);
  const { cwd, err } = terminal;
  const problems: string[] = [];
  const read = readWhole(name, cwd, problems);
  for (const problem of problems) await write(err, `bollard: ${printable(problem)}\n`);
  return read && { ...read, faulty: problems.length > 0 };
}

function readWhole(name: string, cwd: string, problems: string[]): Read {
  const path = resolve(cwd, name);
  try {
    const own = readText(path);
    const boundary = isInside(cwd, path) ? cwd : dirname(path);
    const files = registerFiles(path, boundary, (one) => (one === path ? own : readFromDisk(one)));
    const folder = dirname(files[0]?.path ?? path);
    const parts = files.flatMap((file) => readPart(file, folder, cwd, problems) ?? []);
    if (parts.length === 0) return undefined;
    const { tree, placeOf } = joinParts(parts);
    const written = tree.root?.value ?? {};
    const { subject, misfits } = readPlaceRegister(written);
    for (const { pointer, what, todo } of misfits) {
      const place = placeOf(pointer);
      const shown = shownPath(cwd, resolve(folder, place.part.path));
      problems.push(`${shown}: ${place.pointer}: ${what} ${todo}`);
    }
    const data = parts.length > 1 ? unsplit(written) : written;
    return {
      register: subject,
      data: data as WholeRegister["data"],
      sources: files.map((file) => file.path),
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(`${name}${error.message.slice(error.path.length)}`);
    return undefined;
  }
}

function unsplit({
  include,
  partOf,
  ...data
}: {
  readonly include?: unknown;
  readonly partOf?: unknown;
}) {
  return data;
}

function readPart(
  { path, text, problems: faults = [] }: ReturnType<typeof registerFiles>[number],
  folder: string,
  cwd: string,
  problems: string[],
) {
  const format = formatOf(path) ?? "yaml";
  const tree = parse(text, format === "json" ? "jsonc" : format);
  const lines = indexLines(tree.text);
  const all = [...faults, ...tree.problems];
  const shown = shownPath(cwd, path);
  problems.push(
    ...all.map(({ start, what }) => `${shown}:${lines.positionAt(start).line}: ${what}`),
  );
  if (all.some(({ code }) => code !== "document/duplicate-key")) return undefined;
  if (tree.root !== undefined && tree.root.kind !== "object" && tree.root.value !== null) {
    problems.push(`${shown}: this is no register: its lists stand under names such as systems.`);
    return undefined;
  }
  return { path: slashed(relative(folder, path)), tree };
}
