import type { Archive } from "../workbook/archive/open-archive.js";
import { parseXml } from "../workbook/xml/parse-xml.js";

/** The parts of a document by what they are; empty where there is none. */
export interface WordParts {
  readonly main: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  /** Whether the document asks for content from elsewhere, other than by links to follow. */
  readonly external: boolean;
}

interface Relationship {
  /** The last word of its type, such as `styles`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Finds the parts of a document. @returns `undefined` when there is no main part */
export function findParts(archive: Archive): WordParts | undefined {
  const main =
    targetOf(readRelationships(archive, ""), "officeDocument") ??
    archive.names.find((name) => name === "word/document.xml");
  if (main === undefined || !archive.names.includes(main.toLowerCase())) return undefined;
  const relationships = readRelationships(archive, main);
  const settings = targetOf(relationships, "settings");
  const others = settings === undefined ? [] : readRelationships(archive, settings);
  return {
    main,
    styles: targetOf(relationships, "styles"),
    numbering: targetOf(relationships, "numbering"),
    footnotes: targetOf(relationships, "footnotes"),
    endnotes: targetOf(relationships, "endnotes"),
    external: [...relationships, ...others].some(
      ({ external, type }) => external && type !== "hyperlink",
    ),
  };
}

function targetOf(relationships: readonly Relationship[], wanted: string): string | undefined {
  return relationships.find(({ type, external }) => type === wanted && !external)?.target;
}

/** The relationships of a part; those of the whole file for the empty name. */
function readRelationships(archive: Archive, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = archive.read(list);
  const relationships: Relationship[] = [];
  if (bytes === undefined) return relationships;
  parseXml(list, bytes, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Type = "", Target = "", TargetMode } = attributes();
      relationships.push({
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolve(folder, Target),
        external: TargetMode === "External",
      });
    },
  });
  return relationships;
}

/** The name of the part that a target means, seen from a folder. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
