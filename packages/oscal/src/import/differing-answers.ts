import type { DeviceSpec } from "@bollard/device-spec";
import { readDeviceSpec } from "@bollard/device-spec";
import type { OscalRoot } from "../check/check-oscal.js";
import type { OscalFault } from "../check/fault.js";
import { elementsOf, isObject } from "../check/walk.js";
import { toComponentDefinition } from "../export/device/component-definition.js";

/**
 * What the parts of OSCAL say otherwise than the specification that travels with them, because somebody changed one of
 * the two. Only a component definition repeats the specification.
 */
export function differingAnswers(
  data: Readonly<Record<string, unknown>>,
  root: OscalRoot,
  body: unknown,
): readonly OscalFault[] {
  if (root !== "component-definition") return [];
  const spec: DeviceSpec = readDeviceSpec(data).subject;
  const written = requirementsOf(toComponentDefinition(spec, "2000-01-01"));
  const found = requirementsOf(body);
  const ids = [...new Set([...written.keys(), ...found.keys()])];
  const differing = ids.filter((id) => written.get(id) !== found.get(id));
  if (differing.length === 0) return [];
  const shown = differing.slice(0, 8);
  const more = differing.length - shown.length;
  return [
    {
      code: "oscal/changed",
      pointer: `/${root}/components`,
      what: `What the document says of ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""} is not what the specification that travels in it says.`,
      todo: "The specification was taken. If the document is newer, remove that resource from its back matter and import again.",
    },
  ];
}

/** The requirements of every component as text, by the id of the control. */
function requirementsOf(body: unknown): ReadonlyMap<string, string> {
  const components = isObject(body) ? elementsOf(body["components"]) : [];
  const sets = components.flatMap((one) =>
    isObject(one) ? elementsOf(one["control-implementations"]) : [],
  );
  const all = sets.flatMap((set) =>
    isObject(set) ? elementsOf(set["implemented-requirements"]) : [],
  );
  return new Map(
    all.flatMap((one) =>
      isObject(one) ? [[String(one["control-id"]), ordered(one)] as const] : [],
    ),
  );
}

/** The same text for the same data, in whatever order a tool wrote it. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${ordered(value[key])}`).join()}}`;
}
