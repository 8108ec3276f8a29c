import { entrySpan, nodeAt } from "@bollard/document";
import type { FileResult, LocatedFinding } from "@bollard/linter";
import { connectedPlacesPrinciples } from "@bollard/ncsc-connected-places";
import { type Element, indexOf, listNames, nounOf } from "@bollard/place-register";
import type { Range } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";

/** One line of the picture of a place that editors show beside its register. */
export interface PlaceTreeNode {
  readonly label: string;
  readonly description?: string;
  readonly state?: "fault" | "open" | "quiet";
  /** Where it stands; absent where it stands nowhere in the document. */
  readonly range?: Range;
  readonly children: readonly PlaceTreeNode[];
}

const headings = {
  services: "Services",
  systems: "Systems",
  zones: "Zones",
  sites: "Sites",
  deviceClasses: "Device classes",
  dataSets: "Data sets",
  flows: "Data flows",
  suppliers: "Suppliers",
  privileges: "Privileges",
  threats: "Threats",
  risks: "Risks",
} as const;

/**
 * The picture of a place: what is open under each of the connected places principles, and the entries of the
 * register with what is found on them. Empty for a document that is no register.
 */
export function placeTree(document: LintedDocument): readonly PlaceTreeNode[] {
  const { register, kind } = document.result;
  if (kind !== "place" || register === undefined) return [];
  const index = indexOf(register);
  const findings = document.result.findings.filter(({ suppressed }) => suppressed === undefined);
  const byEntry = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const [, list, at] = finding.pointer.split("/", 3);
    const key = `/${list}/${at}`;
    const own = byEntry.get(key);
    if (own) own.push(finding);
    else byEntry.set(key, [finding]);
  }
  const lists = listNames.flatMap((list): readonly PlaceTreeNode[] => {
    const elements = index.of(list).filter(({ pointer }) => isHere(document.result, pointer));
    if (elements.length === 0) return [];
    const children = elements.map((one) =>
      entryNode(document, one, byEntry.get(one.pointer) ?? []),
    );
    return [{ label: headings[list], description: String(elements.length), children }];
  });
  return [principlesNode(document, findings), ...lists];
}

/** In a register that is split the entries of other files are left to these. */
function isHere({ tree, parts }: FileResult, pointer: string): boolean {
  return parts === undefined && tree !== undefined && nodeAt(tree, pointer) !== undefined;
}

function principlesNode(
  document: LintedDocument,
  findings: readonly LocatedFinding[],
): PlaceTreeNode {
  const children = connectedPlacesPrinciples.items.map((principle) => {
    const own = findings.filter(({ cites }) =>
      cites.some(
        ({ framework, item }) =>
          framework === connectedPlacesPrinciples.id && item === principle.id,
      ),
    );
    const label = `${principle.number}. ${principle.title}`;
    return { label, ...tellingOf(own), children: own.map((one) => findingNode(document, one)) };
  });
  const label = "NCSC principles";
  return { label, ...tellingOf(findings.filter(isOnPrinciple)), children };
}

function isOnPrinciple({ cites }: LocatedFinding): boolean {
  return cites.some(({ framework }) => framework === connectedPlacesPrinciples.id);
}

function entryNode(
  document: LintedDocument,
  { entry, label, list, pointer }: Element,
  own: readonly LocatedFinding[],
): PlaceTreeNode {
  const { tree } = document.result;
  const node = tree && nodeAt(tree, pointer);
  const name = "name" in entry ? entry.name : undefined;
  const { description, state } = tellingOf(own);
  const told = [name, description].filter((one) => one).join(", ");
  return {
    label: entry.id ?? label ?? nounOf(list),
    ...(told !== "" && { description: told }),
    state,
    ...(node && { range: rangeOf(document, entrySpan(node)) }),
    children: own.map((one) => findingNode(document, one)),
  };
}

function findingNode(document: LintedDocument, finding: LocatedFinding): PlaceTreeNode {
  return {
    label: finding.what,
    state: finding.question ? "open" : "fault",
    range: rangeOf(document, finding),
    children: [],
  };
}

/** How much is wrong and how much is open: a count, and never a score. */
function tellingOf(findings: readonly LocatedFinding[]): {
  readonly description: string;
  readonly state: NonNullable<PlaceTreeNode["state"]>;
} {
  const open = findings.filter(({ question }) => question).length;
  const faults = findings.length - open;
  const parts = [
    ...(faults > 0 ? [`${faults} to correct`] : []),
    ...(open > 0 ? [`${open} to answer`] : []),
  ];
  return {
    description: parts.join(", "),
    state: faults > 0 ? "fault" : open > 0 ? "open" : "quiet",
  };
}
