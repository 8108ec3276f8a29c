import type { Pointer } from "@bollard/model";
import type { IxitContent, IxitFieldObject } from "../facts/ixit.js";
import type { FieldValue } from "../ixit-table.js";
import { isEmptyText } from "./prose/answer.js";
import type { Prose } from "./reading.js";

/** The prose that stands in a field. */
export function proseIn(content: IxitContent | undefined, at: Pointer): readonly Prose[] {
  if (typeof content === "string") return [{ at, text: content }];
  const object = objectIn(content);
  return typeof object?.text === "string" ? [{ at: `${at}/text`, text: object.text }] : [];
}

/** What a field declares of a facet. */
export function facetIn(content: IxitContent | undefined, facet: string): unknown {
  const object = objectIn(content);
  return object !== undefined && Object.hasOwn(object, facet) ? object[facet] : undefined;
}

/** True of a field that is absent, empty, or says nothing but that it is to be written. */
export function isBlankContent(content: IxitContent | undefined): boolean {
  if (content === undefined) return true;
  const object = objectIn(content);
  if (object === undefined) return typeof content === "string" && isEmptyText(content);
  const { text, ...rest } = object;
  return isEmptyText(String(text ?? "")) && Object.keys(rest).length === 0;
}

/** The options of a field that is one of some, or several. */
export function optionsOf(value: FieldValue | undefined): readonly string[] {
  return value?.kind === "choice" ? value.of : [];
}

/** The names of the tables that a field refers to. */
export function referredBy(value: FieldValue | undefined): readonly string[] {
  return value?.kind === "references" ? value.to : [];
}

function objectIn(content: IxitContent | undefined): IxitFieldObject | undefined {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return undefined;
  return content as IxitFieldObject;
}
