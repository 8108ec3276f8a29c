import type { OscalFault } from "../check/fault.js";
import { elementsOf, isObject } from "../check/walk.js";
import { ownNamespace } from "../export/own.js";
import { editionsWith, provisionNear, provisionOf } from "./provision-of.js";
import type { Taken, Way } from "./taken.js";

/** What a component definition says of one product, in the shape of a device specification. */
export interface ReadComponent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly OscalFault[];
  /** How many answers have a place. */
  readonly answers: number;
}

const root = "component-definition";
const statuses: Readonly<Record<string, string>> = {
  implemented: "Y",
  "not-applicable": "N/A",
};
const makers = ["manufacturer", "provider", "supplier", "vendor", "maker"];

/**
 * Reads the product of a component definition that somebody else made: the first component that is hardware, or else the
 * first. Its answers to provisions of EN 303 645 become an ICS; what a status does not settle is left to a person.
 */
export function readComponent(document: Taken): ReadComponent | undefined {
  const components = elementsOf(document.peek(root, "components"));
  const hardware = components.findIndex((one) => isObject(one) && one["type"] === "hardware");
  const index = Math.max(hardware, 0);
  if (components.length === 0) return undefined;
  const way: Way = [root, "components", index];
  const { ics, problems, named } = answersOf(document, way);
  const product = productOf(document, way);
  const manufacturers = makersOf(document, way);
  const claimed = editionOf([...named], document, way);
  const others = components.length - 1;
  return {
    data: {
      ...(claimed !== undefined && { claims: { "etsi-en-303-645": claimed } }),
      ...(Object.keys(product).length > 0 && { product }),
      ...(manufacturers.length > 0 && { parties: { manufacturers } }),
      ...(Object.keys(ics).length > 0 && { ics }),
    },
    problems: [...(others > 0 ? [ofOthers(others, way)] : []), ...problems],
    answers: Object.keys(ics).length,
  };
}

function ofOthers(count: number, way: Way): OscalFault {
  return {
    code: "oscal/components",
    pointer: pointerOf(way.slice(0, 2)),
    what: `It holds ${count + 1} components, and a specification is of one product; the one at ${pointerOf(way)} was taken.`,
    todo: "Take the others from files of their own; they are kept under imported.",
  };
}

function productOf(document: Taken, way: Way): Readonly<Record<string, string>> {
  const name = document.text(...way, "title");
  const type = document.text(...way, "description");
  const own: Record<string, string> = { ...(name && { name }), ...(type && { type }) };
  const props = elementsOf(document.peek(...way, "props"));
  for (const [index, prop] of props.entries()) {
    if (!isObject(prop)) continue;
    const field = prop["name"] === "version" ? "softwareVersion" : prop["name"];
    if (field !== "model" && field !== "softwareVersion") continue;
    if (field in own || typeof prop["value"] !== "string") continue;
    own[field] = prop["value"];
    document.takeMembers([...way, "props", index], "name", "value");
  }
  return own;
}

function makersOf(document: Taken, way: Way): readonly { readonly name: string }[] {
  const roles = elementsOf(document.peek(...way, "responsible-roles"));
  const wanted = new Set(
    roles.flatMap((role) =>
      isObject(role) && makers.includes(String(role["role-id"]))
        ? elementsOf(role["party-uuids"])
        : [],
    ),
  );
  const parties = elementsOf(document.peek(root, "metadata", "parties"));
  return parties.flatMap((party, index) => {
    if (!isObject(party) || !wanted.has(party["uuid"])) return [];
    const name = document.text(root, "metadata", "parties", index, "name");
    return name === undefined ? [] : [{ name }];
  });
}

interface Answers {
  readonly ics: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly problems: readonly OscalFault[];
  readonly named: ReadonlySet<string>;
}

function answersOf(document: Taken, way: Way): Answers {
  const ics: Record<string, Readonly<Record<string, unknown>>> = {};
  const problems: OscalFault[] = [];
  const strangers: Way[] = [];
  for (const at of requirementsIn(document, way)) {
    const control = document.peek(...at, "control-id");
    const provision = typeof control === "string" ? provisionOf(control) : undefined;
    if (provision === undefined) strangers.push(at);
    else if (Object.hasOwn(ics, provision)) problems.push(twice(provision, at));
    else ics[provision] = answerAt(document, at);
  }
  if (strangers.length > 0) problems.push(strange(strangers, document));
  return { ics, problems, named: new Set(Object.keys(ics)) };
}

function requirementsIn(document: Taken, way: Way): readonly Way[] {
  return elementsOf(document.peek(...way, "control-implementations")).flatMap((_, set) => {
    const list: Way = [...way, "control-implementations", set, "implemented-requirements"];
    return elementsOf(document.peek(...list)).map((__, index): Way => [...list, index]);
  });
}

function answerAt(document: Taken, at: Way): Readonly<Record<string, unknown>> {
  const texts = [document.text(...at, "description"), document.text(...at, "remarks")];
  const detail = texts.filter((text) => text !== undefined && text !== "").join("\n\n");
  const support = supportAt(document, at);
  const evidence = evidenceAt(document, at);
  return {
    ...(support !== undefined && { support }),
    ...(detail !== "" && { detail }),
    ...(evidence.length > 0 && { evidence }),
  };
}

/** Our own property says it whole; the status of OSCAL has no word for what is not supported. */
function supportAt(document: Taken, at: Way): string | undefined {
  const props = elementsOf(document.peek(...at, "props"));
  const own = props.findIndex(
    (prop) => isObject(prop) && prop["ns"] === ownNamespace && prop["name"] === "support",
  );
  const said = document.peek(...at, "props", own, "value");
  if (said === "Y" || said === "N" || said === "N/A") {
    document.takeMembers([...at, "props", own], "name", "ns", "value");
    return said;
  }
  for (const [index, prop] of props.entries()) {
    if (!isObject(prop) || prop["name"] !== "implementation-status") continue;
    const support = statuses[String(prop["value"])];
    if (support === undefined) continue;
    document.takeMembers([...at, "props", index], "name", "value");
    return support;
  }
  return undefined;
}

function evidenceAt(document: Taken, at: Way): readonly { readonly ref: string }[] {
  return elementsOf(document.peek(...at, "links")).flatMap((link, index) => {
    if (!isObject(link) || typeof link["href"] !== "string" || link["rel"] === "reference")
      return [];
    const ref = link["href"].startsWith("#")
      ? addressOf(document, link["href"].slice(1))
      : link["href"];
    if (ref === undefined || ref === "") return [];
    document.takeMembers([...at, "links", index], "href");
    return [{ ref }];
  });
}

/** Where a resource of the back matter is to be found. */
function addressOf(document: Taken, uuid: string): string | undefined {
  const resources = elementsOf(document.peek(root, "back-matter", "resources"));
  const found = resources.find((one) => isObject(one) && one["uuid"] === uuid);
  const [link] = isObject(found) ? elementsOf(found["rlinks"]) : [];
  if (isObject(link) && typeof link["href"] === "string") return link["href"];
  return isObject(found) && typeof found["title"] === "string" ? found["title"] : undefined;
}

/** The edition that is answered: the one that is named, or the only one that has all that is answered. */
function editionOf(provisions: readonly string[], document: Taken, way: Way): string | undefined {
  const sets = elementsOf(document.peek(...way, "control-implementations"));
  const said = sets
    .flatMap((set) => (isObject(set) ? elementsOf(set["props"]) : []))
    .find((prop) => isObject(prop) && prop["name"] === "edition");
  const named = isObject(said) ? String(said["value"]) : "";
  if (named === "2.1.1" || named === "3.1.3") return named;
  const possible = ["2.1.1", "3.1.3"].filter((edition) =>
    provisions.every((provision) => editionsWith(provision).includes(edition)),
  );
  return provisions.length > 0 && possible.length === 1 ? possible[0] : undefined;
}

function twice(provision: string, at: Way): OscalFault {
  return {
    code: "oscal/answered-twice",
    pointer: pointerOf(at),
    what: `${provision} is answered a second time.`,
    todo: "Join the two; the second is kept under imported.",
  };
}

function strange(ways: readonly Way[], document: Taken): OscalFault {
  const names = ways.map((at) => String(document.peek(...at, "control-id") ?? "no control"));
  const shown = [...new Set(names)].slice(0, 8);
  const more = new Set(names).size - shown.length;
  const first = ways[0] ?? [];
  const guesses = shown.flatMap((name) => {
    const near = provisionNear(name);
    return near === undefined ? [] : [`${near} for ${name}`];
  });
  const guess = guesses.length === 0 ? "" : ` Did you mean ${guesses.join(", ")}?`;
  return {
    code: "oscal/other-control",
    pointer: pointerOf(first),
    what: `${names.length === 1 ? "One requirement answers" : `${names.length} requirements answer`} controls that are no provisions of EN 303 645: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    todo: `They are kept under imported; say under ics what they mean for a provision.${guess}`,
  };
}

/** A way as a JSON Pointer. */
function pointerOf(way: Way): string {
  return way.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
