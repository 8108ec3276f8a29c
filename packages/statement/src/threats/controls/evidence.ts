import { type Pointer, type Segment, toPointer } from "@bollard/model";
import { type Element, saysSomething } from "@bollard/place-register";
import type { StridePromptId } from "@bollard/secure-connected-places-playbook";
import type { Survey } from "../survey.js";
import type { Declared, ElementList } from "../threat-model.js";

/** What the register says to a question: what answers it, and what speaks against it or is not said. */
export interface Evidence {
  readonly by: readonly Declared[];
  readonly remarks: readonly string[];
}

/** Finds what answers a question of an element; `not-asked` where the register rules it out. */
export type Control<E extends Element = Element<ElementList>> = (
  element: E,
  survey: Survey,
) => Evidence | "not-asked";

/** The controls by the question that they answer. */
export type Controls<E extends Element = Element<ElementList>> = {
  readonly [Id in StridePromptId]?: Control<E>;
};

/** Nothing is declared. */
export const silence: Evidence = { by: [], remarks: [] };

/** Something is declared that answers the question. */
export function answeredBy(...by: readonly Declared[]): Evidence {
  return { by, remarks: [] };
}

/** Something is declared that speaks against an answer. */
export function against(...remarks: readonly string[]): Evidence {
  return { by: [], remarks };
}

/** What a place of an entry says. */
export function declared(element: Element, path: readonly Segment[], says: string): Declared {
  return { says, at: pointerIn(element, path) };
}

/** The pointer to a place of an entry. */
export function pointerIn({ path }: Element, inner: readonly Segment[]): Pointer {
  return toPointer([...path, ...inner]);
}

const denials =
  /^(?:no|none|nil|nothing|not|un(?:authenticated|encrypted|protected|signed)|plain(?:text)?|clear(?:text)?)\b/i;

/** What a field in words says to a question; words such as `none` speak against an answer. */
export function fieldSays(
  element: Element,
  path: readonly Segment[],
  value: string | undefined,
  word: string,
): Evidence {
  if (value === undefined) return silence;
  const text = value.trim();
  if (denials.test(text)) return against(`${word}: “${text}” is declared.`);
  return saysSomething(text) ? answeredBy(declared(element, path, `${word}: ${text}`)) : silence;
}

/** One of several things that all have to answer. */
export interface Part {
  readonly label: string;
  readonly evidence: Evidence;
}

/**
 * An answer that all parts have to give; where some do not, the question stays open and says which. No part
 * at all is silence.
 */
export function allOf(parts: readonly Part[], unsaid: string): Evidence {
  const open = parts.filter(({ evidence }) => evidence.by.length === 0);
  if (open.length === 0) return answeredBy(...parts.flatMap(({ evidence }) => evidence.by));
  const silent = open.filter(({ evidence }) => evidence.remarks.length === 0);
  return {
    by: [],
    remarks: [
      ...(silent.length > 0 ? [`${unsaid}: ${someOf(silent.map(({ label }) => label))}.`] : []),
      ...someRemarks(open),
    ],
  };
}

const most = 5;

function someRemarks(parts: readonly Part[]): readonly string[] {
  const remarks = parts.flatMap(({ label, evidence }) =>
    evidence.remarks.map((remark) => `${label}: ${remark}`.replace(/^the /, "The ")),
  );
  if (remarks.length <= most) return remarks;
  return [...remarks.slice(0, most), `So do ${remarks.length - most} more.`];
}

/** The first of several names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  if (names.length <= most) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
