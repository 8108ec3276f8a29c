import { type Fix, toPointer } from "@bollard/model";
import type { FeatureName } from "../features.js";
import type { EditionData } from "../provision.js";
import type { IcsEntry } from "./ics-subject.js";
import type { KnownFeature } from "./known-features.js";

/** Changes the answer to a provision and keeps its detail. */
export function answerWith(id: string, support: NonNullable<IcsEntry["support"]>): Fix {
  const pointer = toPointer(["ics", id, "support"]);
  return {
    title: `Answer ${id} with ${support}`,
    edits: [{ kind: "set", pointer, value: support }],
  };
}

/** Declares that the device has a feature or lacks it. */
export function declare(name: FeatureName, value: boolean): Fix {
  const pointer = toPointer(["features", name]);
  return { title: `Declare ${name}: ${value}`, edits: [{ kind: "set", pointer, value }] };
}

/** Puts an answer under another provision id. */
export function renameTo(from: string, to: string): Fix {
  return {
    title: `Rename to ${to}`,
    edits: [{ kind: "rename", pointer: toPointer(["ics", from]), key: to }],
  };
}

/** Claims an edition as the one that the ICS answers. */
export function claim({ label, edition }: EditionData): Fix {
  const pointer = toPointer(["claims", "etsi-en-303-645"]);
  return { title: `Claim ${label}`, edits: [{ kind: "set", pointer, value: edition }] };
}

/** Declares the opposite of each feature that is declared; what is stated elsewhere stays. */
export function declareOtherwise(known: readonly KnownFeature[]): readonly Fix[] {
  return known
    .filter(({ origin }) => origin === "declared")
    .map(({ name, value }) => declare(name, !value));
}
