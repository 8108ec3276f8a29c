import { defineRule, type Linked, type Segment } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { correctPath, reasonWhyNot } from "../linked.js";

/** A path that the register names, and what has to be at its end. */
interface Named {
  readonly path: readonly Segment[];
  readonly reference: string;
  readonly kind: "place" | "device" | "procurement";
  /** The file is said to include this one, and what was read does not. */
  readonly isAbove?: true;
}

const nouns = {
  place: "a part of a place register",
  device: "a device specification",
  procurement: "a procurement document",
} as const;

/** Reports files that the register names and that are not there, are refused, or are something else. */
export const unreachableFile = defineRule<PlaceRegister>({
  id: "place/unreachable-file",
  title: "Files that the register names are there",
  level: "error",
  cites: [],
  why: "What another part of the register, a device specification or a tender says is only seen where the register leads to it.",
  resolution: "person",
  check(register, report, { linked = () => undefined }) {
    const included = new Set<string>();
    for (const named of namedIn(register)) {
      const { kind, reference } = named;
      const isIncluded = kind === "place" && !named.isAbove;
      const again = isIncluded && included.has(reference);
      if (isIncluded) included.add(reference);
      const what = again
        ? `“${reference}” is included more than once; it is read once.`
        : faultOf(named, linked(reference));
      if (what !== undefined) report.at(named.path, { what, todo: correctPath });
    }
  },
});

function faultOf(
  { reference, kind, isAbove }: Named,
  linked: Linked | undefined,
): string | undefined {
  if (linked === undefined) return undefined;
  const reason = reasonWhyNot(linked);
  if (reason !== undefined) return `“${reference}” ${reason}.`;
  if (typeof linked !== "object") return undefined;
  if (linked.kind !== kind) return `“${reference}” is not ${nouns[kind]}.`;
  // Where it did, this would have been read as a part of it.
  return isAbove && `“${reference}” does not include this file, which is read by itself.`;
}

function namedIn({
  partOf,
  include = [],
  deviceClasses = [],
  suppliers = [],
}: PlaceRegister): readonly Named[] {
  return [
    ...(partOf === undefined
      ? []
      : [{ path: ["partOf"], reference: partOf, kind: "place", isAbove: true } as const]),
    ...include.map((reference, index) => ({
      path: ["include", index],
      reference,
      kind: "place" as const,
    })),
    ...deviceClasses.flatMap(({ specification }, index) =>
      specification === undefined
        ? []
        : {
            path: ["deviceClasses", index, "specification"],
            reference: specification,
            kind: "device" as const,
          },
    ),
    ...suppliers.flatMap(({ contracts = [] }, index) =>
      contracts.flatMap(({ tender }, at) =>
        tender === undefined
          ? []
          : {
              path: ["suppliers", index, "contracts", at, "tender"],
              reference: tender,
              kind: "procurement" as const,
            },
      ),
    ),
  ];
}
