import { type TSchema, type TString, Type } from "typebox";

export { answer, answers } from "@bollard/device-spec/definition/answer";

/** A text that says something. */
export function text(description: string): TString {
  return Type.String({ minLength: 1, description });
}

/** A day, `YYYY-MM-DD`. */
export function day(description: string): TString {
  return Type.String({
    format: "date",
    description,
    expects: "a date such as 2031-04-30",
  });
}

/** A length of time, such as `PT4H` or `P30D`. */
export function duration(description: string): TString {
  return Type.String({
    format: "duration",
    description,
    expects: "a duration such as PT4H or P30D",
  });
}

/** The id by which other entries of the register name this one. */
export function id(what: string): TString {
  return Type.String({
    minLength: 1,
    maxLength: 80,
    pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
    description: `The id by which other entries name ${what}.`,
    expects: "letters, digits, hyphens, dots and underscores, such as cctv-core",
  });
}

/** The id of an entry of one of the lists of the register. */
export function idOf(lists: readonly ListName[], description: string): TString {
  return Type.String({ minLength: 1, description, names: lists });
}

/** The ids of entries of one of the lists of the register. */
export function idsOf(lists: readonly ListName[], description: string) {
  return Type.Array(idOf(lists, "The id of an entry."), { description });
}

/** The lists of a register whose entries have ids. */
export const listNames = [
  "services",
  "systems",
  "zones",
  "sites",
  "deviceClasses",
  "dataSets",
  "flows",
  "suppliers",
  "privileges",
  "threats",
  "risks",
] as const;

/** The name of a list whose entries have ids. */
export type ListName = (typeof listNames)[number];

/** An entry of a list: fields that may all be absent while the register is being written. */
export function entry<P extends Readonly<Record<string, TSchema>>>(
  title: string,
  description: string,
  properties: P,
) {
  return Type.Object(properties, { additionalProperties: false, title, description });
}

/** A person by role, never by name: a register is shared and people move. */
export const holder = entry("a role", "Who answers for it, by role.", {
  role: Type.Optional(text("The role, such as Head of Highways; no name of a person.")),
  organisation: Type.Optional(
    text("The organisation, where it is not the one that runs the place."),
  ),
  contact: Type.Optional(text("How the role is reached, such as a mailbox or a duty telephone.")),
  deputy: Type.Optional(text("The role that stands in.")),
});

/** How grave the loss of something would be. */
export const impactLevels = ["none", "minor", "moderate", "serious", "severe"] as const;

/** The names of a table, as its keys. */
export function keysOf<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}
