import type { Archive } from "../archive/open-archive.js";
import { damaged } from "../problem.js";
import { parseXml } from "../xml/parse-xml.js";

/** A sheet as the workbook's list names it. */
export interface ListedSheet {
  readonly name: string;
  /** The part that holds it. */
  readonly part: string;
  readonly hidden: boolean;
  /** False for charts and other sheets that have no cells. */
  readonly cells: boolean;
}

/** What the parts of a workbook are, and how dates are counted. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** True when days count from 1904 on, as on early Macintoshes. */
  readonly since1904: boolean;
}

interface Relationship {
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly target: string;
}

/** Finds the part that is the workbook, by the relationships of the whole file. */
export function findWorkbookPart(archive: Archive): string | undefined {
  for (const { type, target } of readRelationships(archive, "").values()) {
    if (type === "officeDocument") return target;
  }
  return archive.names.find((name) => name === "xl/workbook.xml");
}

/**
 * Reads the list of sheets. Throws an `UnreadableWorkbook` where it does not hold together.
 * @returns `undefined` when the part is no workbook
 */
export function readParts(archive: Archive, workbookPart: string): WorkbookParts | undefined {
  const relationships = readRelationships(archive, workbookPart);
  const all = [...relationships.values()];
  const listed: ListedSheet[] = [];
  let since1904 = false;
  let root: string | undefined;
  parseXml(workbookPart, readPart(archive, workbookPart), {
    open(name, attributes) {
      root ??= name;
      if (name === "workbookPr") since1904 = isTrue(attributes()["date1904"]);
      if (name === "sheet") listed.push(listSheet(attributes(), relationships));
    },
  });
  if (root !== "workbook") return undefined;
  return {
    sheets: listed,
    strings: all.find(({ type }) => type === "sharedStrings")?.target,
    styles: all.find(({ type }) => type === "styles")?.target,
    since1904,
  };
}

function listSheet(
  { name = "", id = "", state }: Readonly<Record<string, string | undefined>>,
  relationships: ReadonlyMap<string, Relationship>,
): ListedSheet {
  const relationship = relationships.get(id);
  if (!relationship) throw damaged(`Its sheet “${name}” is missing.`);
  return {
    name,
    part: relationship.target,
    hidden: state === "hidden" || state === "veryHidden",
    cells: relationship.type === "worksheet",
  };
}

/** Reads a part that must be there. */
export function readPart(archive: Archive, part: string): Uint8Array {
  const bytes = archive.read(part);
  if (!bytes) throw damaged(`Its part “${part}” is missing.`);
  return bytes;
}

/** Says what XML Schema calls true. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

/** The relationships of a part by their ids; those of the whole file for the empty name. */
function readRelationships(archive: Archive, part: string): ReadonlyMap<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const listPart = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relationships = new Map<string, Relationship>();
  const bytes = archive.read(listPart);
  if (!bytes) return relationships;
  parseXml(listPart, bytes, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id = "", Type = "", Target = "", TargetMode } = attributes();
      if (TargetMode === "External") return;
      relationships.set(Id, {
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolve(folder, Target),
      });
    },
  });
  return relationships;
}

/** The name of the part that a target means, seen from a folder. */
function resolve(folder: string, target: string): string {
  const from = target.startsWith("/") ? "" : folder;
  const path: string[] = [];
  for (const step of `${from}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
