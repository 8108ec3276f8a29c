import { frameworks, mappingSets, recognitions } from "@bollard/crosswalk";
import type { DeviceSpec } from "@bollard/device-spec";
import { catalogFileName, toCatalog } from "./catalog.js";
import { toAssessmentResults } from "./device/assessment-results.js";
import { toComponentDefinition } from "./device/component-definition.js";
import type { ToldFinding } from "./device/observations.js";
import { standardOf, titleOf } from "./device/subject.js";
import { toMappingCollection } from "./mapping.js";
import { toProfile } from "./profile.js";

/** A document with the name of its file. */
export interface OscalFile {
  readonly name: string;
  /** JSON with a newline at its end; the same bytes from the same data. */
  readonly text: string;
}

/** Every framework, and all links and recognitions between them. */
export function frameworkFiles(): readonly OscalFile[] {
  const catalogs = frameworks.map((framework) =>
    toFile(catalogFileName(framework.id, framework.edition), { catalog: toCatalog(framework) }),
  );
  const collection = toMappingCollection(mappingSets(), recognitions());
  return collection === undefined
    ? catalogs
    : [...catalogs, toFile("mapping-collection.json", { "mapping-collection": collection })];
}

/**
 * A device specification as a component definition, its results on paper, and the provisions that it answers as a
 * profile. They refer to the catalogs beside them.
 * @param findings what the rules say of it
 * @param day the day for which they are made, `YYYY-MM-DD`
 */
export function specificationFiles(
  spec: DeviceSpec,
  findings: readonly ToldFinding[],
  day: string,
): readonly OscalFile[] {
  const standard = standardOf(spec);
  const items = Object.keys(spec.ics ?? {});
  const title = `${titleOf(spec)}: provisions answered`;
  const profile = toProfile(title, [{ framework: standard, items }], day);
  return [
    toFile("component-definition.json", {
      "component-definition": toComponentDefinition(spec, day),
    }),
    toFile("assessment-results.json", {
      "assessment-results": toAssessmentResults(spec, findings, day),
    }),
    ...(profile === undefined ? [] : [toFile("profile.json", { profile })]),
  ];
}

function toFile(name: string, document: object): OscalFile {
  return { name, text: `${JSON.stringify(document, null, 2)}\n` };
}
