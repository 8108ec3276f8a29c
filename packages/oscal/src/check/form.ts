import { oscalRelationships, ownNamespace } from "../export/own.js";
import { isToken } from "../identity/token.js";
import { type OscalFault, shown } from "./fault.js";
import type { Member } from "./walk.js";

const tokenKeys = new Set(
  "id control-id statement-id target-id objective-id role-id param-id with-ids class name relationship id-ref".split(
    " ",
  ),
);
const uuidKeys = /(?:^|-)uuids?$/;
const uuidForm = /^[\da-f]{8}-[\da-f]{4}-[45][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const lineKeys = new Set(["title", "value", "version", "oscal-version", "label"]);
const timeKeys = new Set(["last-modified", "published", "start", "end", "collected", "expires"]);
const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(?:Z|[+-]\d{2}:\d{2})$/;

/** What is wrong with the form of one member. */
export function faultsOfForm(member: Member): readonly OscalFault[] {
  const { key, value, pointer } = member;
  if (Array.isArray(value)) return value.length === 0 ? [emptyList(member)] : [];
  if (key === "confidence-score") return confidence(member);
  if (typeof value !== "string") return [];
  if (uuidKeys.test(key) && !uuidForm.test(value)) {
    const what = `${shown(value)} is no UUID of version 4 or 5.`;
    return [{ code: "oscal/uuid", pointer, what, todo: "Give it one." }];
  }
  if (isTokenPlace(member) && !isToken(value)) {
    const todo =
      "An id begins with a letter or _ and goes on with letters, digits, dots, hyphens and _: put a prefix in front.";
    return [{ code: "oscal/token", pointer, what: `${shown(value)} cannot be an id.`, todo }];
  }
  if (key === "relationship") return relationship(member, value);
  if (timeKeys.has(key) && !timeForm.test(value)) {
    const what = `${shown(value)} is no day and time with a time zone.`;
    return [{ code: "oscal/time", pointer, what, todo: "Write it as 2026-11-26T00:00:00Z." }];
  }
  return isLinePlace(member) ? line(member, value) : [];
}

/** A party and its like have names that are no tokens, and an external id may be anything. */
function isTokenPlace({ key, holder, holderKey }: Member): boolean {
  if (!tokenKeys.has(key)) return false;
  if (key === "name") return Object.hasOwn(holder, "value") || holderKey === "parts";
  return !(key === "id" && Object.hasOwn(holder, "scheme"));
}

/** The value of base64 may have any length, and a choice of values is no property. */
function isLinePlace({ key, holderKey }: Member): boolean {
  return lineKeys.has(key) && holderKey !== "base64";
}

function line({ pointer }: Member, value: string): readonly OscalFault[] {
  if (/^\S(?:.*\S)?$/.test(value)) return [];
  const what = `${shown(value)} is empty, has spaces around it or runs over several lines.`;
  return [{ code: "oscal/one-line", pointer, what, todo: "Bring it onto one line." }];
}

function emptyList({ key, pointer }: Member): OscalFault {
  const what = `The list ${shown(key)} is empty.`;
  return { code: "oscal/empty-list", pointer, what, todo: "Leave it out." };
}

function confidence({ value, pointer }: Member): readonly OscalFault[] {
  const names = Object.keys(value ?? {});
  const known = names.filter((name) => name === "category" || name === "percentage");
  if (names.length === 1 && known.length === 1) return [];
  const what = "A confidence score is either a category or a percentage.";
  return [{ code: "oscal/confidence-score", pointer, what, todo: "Keep one of the two." }];
}

function relationship({ holder, pointer }: Member, value: string): readonly OscalFault[] {
  const space = holder["ns"];
  const isOscal =
    space === undefined || /^https?:\/\/csrc\.nist\.gov\/ns\/oscal/.test(String(space));
  if (!isOscal || oscalRelationships.includes(value)) return [];
  const todo = `It can be ${oscalRelationships.join(", ")}; any other needs an “ns” such as ${ownNamespace}.`;
  const what = `OSCAL knows no relationship ${shown(value)}.`;
  return [{ code: "oscal/relationship", pointer, what, todo }];
}
