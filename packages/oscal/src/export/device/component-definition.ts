import type { DeviceSpec } from "@bollard/device-spec";
import { uuidOf } from "../../identity/uuid.js";
import type {
  ComponentDefinition,
  ControlImplementation,
  DefinedComponent,
} from "../../types/component.js";
import type { Metadata, Party, Prop, Resource } from "../../types/metadata.js";
import { frameworkResource, frameworkResourceUuid } from "../frameworks.js";
import { metadataOf, oneLine, ownProp } from "../own.js";
import { evidenceResource, toRequirement } from "./requirement.js";
import { componentUuid, seedOf, specificationResource, standardOf, titleOf } from "./subject.js";

/**
 * A device specification as a component definition: the product, who makes it, and an implemented requirement for each
 * answer of the ICS. The whole specification goes along as a resource, so that nothing is lost.
 * @param day the day for which it is made, `YYYY-MM-DD`
 */
export function toComponentDefinition(spec: DeviceSpec, day: string): ComponentDefinition {
  const { id: framework, edition } = standardOf(spec);
  const makers = makersOf(spec);
  const evidence = Object.values(spec.ics ?? {}).flatMap((answer) => answer.evidence ?? []);
  const resources: readonly Resource[] = [
    frameworkResource({ framework, edition }),
    ...evidence.map(evidenceResource),
    specificationResource(spec, day),
  ];
  return {
    uuid: uuidOf("component-definition", ...seedOf(spec)),
    metadata: metadataOf(titleOf(spec), day, partiesIn(makers)),
    components: [toComponent(spec, makers)],
    "back-matter": {
      resources: [...new Map(resources.map((one) => [one.uuid, one])).values()],
    },
  };
}

/** Those who make the product, as far as they have names, each once. */
function makersOf({ parties }: DeviceSpec): readonly Party[] {
  const names = (parties?.manufacturers ?? []).flatMap(({ name }) => name ?? []);
  return [...new Set(names.map(oneLine))].map((name) => ({
    uuid: uuidOf("party", name),
    type: "organization" as const,
    name,
  }));
}

/** The role of those who make the product. */
export const makerRole = "manufacturer";

function partiesIn(makers: readonly Party[]): Partial<Metadata> {
  const remarks =
    "What a supplier declares. This is no certificate, no legal advice, and no statement that the product complies.";
  if (makers.length === 0) return { remarks };
  return { roles: [{ id: makerRole, title: "Manufacturer" }], parties: makers, remarks };
}

function toComponent(spec: DeviceSpec, makers: readonly Party[]): DefinedComponent {
  const implementation = toImplementation(spec);
  const props = productProps(spec);
  return {
    uuid: componentUuid(spec),
    type: "hardware",
    title: titleOf(spec),
    description: spec.product?.type ?? "A connected product.",
    ...(props.length > 0 && { props }),
    ...(makers.length > 0 && {
      "responsible-roles": [
        { "role-id": makerRole, "party-uuids": makers.map(({ uuid }) => uuid) },
      ],
    }),
    ...(implementation && { "control-implementations": [implementation] }),
  };
}

/** `model` and `version` are names of OSCAL itself. */
function productProps({ product = {} }: DeviceSpec): readonly Prop[] {
  const { model, softwareVersion, batch, audience, connectable } = product;
  const standard = { model, version: softwareVersion };
  const own = { batch, audience, connectable };
  return [
    ...said(standard).map(([name, value]) => ({ name, value: oneLine(value) })),
    ...said(own).map(([name, value]) => ownProp(name, value)),
  ];
}

function said(values: Readonly<Record<string, string | undefined>>): readonly [string, string][] {
  return Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
}

function toImplementation(spec: DeviceSpec): ControlImplementation | undefined {
  const answers = Object.entries(spec.ics ?? {});
  if (answers.length === 0) return undefined;
  const standard = standardOf(spec);
  const edition = { framework: standard.id, edition: standard.edition };
  return {
    uuid: uuidOf("control-implementation", ...seedOf(spec)),
    source: `#${frameworkResourceUuid(edition)}`,
    description: `Implementation conformance statement: what the supplier answers to the provisions of ${standard.label}.`,
    props: [ownProp("framework-id", standard.id), ownProp("edition", standard.edition)],
    "implemented-requirements": answers.map(([printed, answer]) =>
      toRequirement(printed, answer, spec, standard),
    ),
  };
}
