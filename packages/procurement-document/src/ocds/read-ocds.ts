import type { Outline, Section, Tree, TreeNode } from "@bollard/document";
import type { Pointer } from "@bollard/model";
import type { Language, ProcurementDocument } from "../procurement-document.js";
import { listNode } from "../read/build-tree.js";
import { languageOf } from "../read/language.js";
import {
  type ReadProcurement,
  readProcurementDocument,
} from "../read/read-procurement-document.js";
import { contractOf } from "./contract-period.js";
import { entriesOf, memberOf, textOf } from "./members.js";
import { OcdsSections } from "./ocds-sections.js";
import { unreadIn } from "./unread.js";

/** How many releases of a package are read. */
const most = 200;

/**
 * Reads a release, a record or a package of the Open Contracting Data Standard 1.1 as a procurement document.
 * What is not there or is of another form is left out; never throws. The contract of the purchase is read from
 * the contract period; nothing is declared.
 */
export function readOcds(tree: Tree): ReadProcurement {
  const releases = releasesOf(tree.root).slice(0, most);
  const sections = new OcdsSections(tree.text);
  const outline = outlineOf(
    tree,
    releases.flatMap((release) => sections.ofRelease(release)),
  );
  const read = readProcurementDocument(outline, tree.format);
  const [only] = releases;
  const contract = only && releases.length === 1 ? contractOf(only) : undefined;
  const unread = releases.flatMap(unreadIn);
  const document: ProcurementDocument = {
    ...read.document,
    notice: true,
    purchase: contract ? { contract } : {},
    language: languageIn(read.document, releases),
    ...(unread.length > 0 && { unread: unread.map(({ what, todo }) => ({ what, todo })) }),
  };
  const told = listNode(
    "unread",
    document.unread ?? [],
    unread.map(({ span }) => span),
  );
  const root = read.tree.root && {
    ...read.tree.root,
    children: [...read.tree.root.children, told],
    value: document,
  };
  return {
    document,
    tree: { ...read.tree, root, problems: tree.problems },
    misfits: [],
    unreadable: new Set<Pointer>(),
  };
}

/** The releases in some data: of a record the compiled one, else the last that holds a tender. */
function releasesOf(root: TreeNode | undefined): readonly TreeNode[] {
  if (root === undefined) return [];
  const packed = [...entriesOf(root, "releases"), ...entriesOf(root, "records").flatMap(ofRecord)];
  if (packed.length === 0) return ofRecord(root);
  return packed.filter(({ kind }) => kind === "object");
}

function ofRecord(record: TreeNode): readonly TreeNode[] {
  const compiled = memberOf(record, "compiledRelease");
  if (compiled?.kind === "object") return [compiled];
  const last = entriesOf(record, "releases").findLast((one) => memberOf(one, "tender"));
  return [last ?? record];
}

function outlineOf({ text }: Tree, sections: readonly Section[]): Outline {
  const root: Section = { heading: undefined, blocks: [], sections, start: 0, end: text.length };
  return { text, frontMatter: undefined, blocks: [], headings: [], root, problems: [] };
}

/** What the data say, unless the words are clearly of another language. */
function languageIn({ statements }: ProcurementDocument, releases: readonly TreeNode[]): Language {
  const words = languageOf(statements.map(({ text }) => text).join("\n"));
  const said = releases.map((release) => textOf(release, "language")).find(Boolean);
  if (said === undefined || words === "other") return words;
  return /^en\b/i.test(said) ? "english" : "other";
}
