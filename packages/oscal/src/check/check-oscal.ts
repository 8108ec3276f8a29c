import type { Catalog } from "../types/catalog.js";
import { type OscalFault, shown } from "./fault.js";
import { faultsOfForm } from "./form.js";
import { brokenReferences } from "./references.js";
import { missingMembers } from "./required.js";
import { duplicates } from "./unique.js";
import { isObject, membersOf } from "./walk.js";

/** The kinds of document, by the name of their root. */
export const oscalRoots = [
  "catalog",
  "profile",
  "component-definition",
  "mapping-collection",
  "assessment-results",
  "assessment-plan",
  "system-security-plan",
  "plan-of-action-and-milestones",
] as const;

/** The name of the root of an OSCAL document. */
export type OscalRoot = (typeof oscalRoots)[number];

/** The root that says what an OSCAL document is; undefined for anything else. */
export function oscalRootOf(data: unknown): OscalRoot | undefined {
  return isObject(data) ? oscalRoots.find((root) => isObject(data[root])) : undefined;
}

const most = 200;

/**
 * What is wrong with an OSCAL document, also where the schema of NIST lets it through: missing members, the form of ids,
 * texts and times, relationships, UUIDs and ids that stand twice, references that lead nowhere. Never throws.
 * @param catalogs the catalogs in which the ids of controls are looked up, by framework and edition
 * @returns at most 200 faults
 */
export function checkOscal(
  data: unknown,
  catalogs: readonly Catalog[] = [],
): readonly OscalFault[] {
  const root = oscalRootOf(data);
  if (root === undefined) {
    const what = `This is no OSCAL document: none of ${oscalRoots.join(", ")} stands at its root.`;
    return [
      { code: "oscal/root", pointer: "", what, todo: "Name a file of OSCAL in JSON or YAML." },
    ];
  }
  const others = Object.keys(data as object).filter((key) => key !== root && key !== "$schema");
  const members = membersOf(data);
  const faults: OscalFault[] = others.map((key) => ({
    code: "oscal/root",
    pointer: `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    what: `${shown(key)} stands beside ${shown(root)}.`,
    todo: "A file holds one document; put the other into a file of its own.",
  }));
  faults.push(...members.flatMap((member) => [...missingMembers(member), ...faultsOfForm(member)]));
  faults.push(...duplicates(members), ...brokenReferences(members, catalogs));
  return faults.slice(0, most);
}
