import { imported, suppressions } from "@bollard/device-spec/definition";
import { type Static, Type } from "typebox";
import { dataSet, flow } from "./data.js";
import { deviceClass } from "./device-class.js";
import { site, zone } from "./network.js";
import { place } from "./place.js";
import { caf, event, incidentPlan, risk, scopeDecision, threat } from "./risk.js";
import { service } from "./service.js";
import { privilege, supplier } from "./supplier.js";
import { system } from "./system.js";

/** The register of a connected place, or a part of one. */
export const placeRegister = Type.Object(
  {
    $schema: Type.Optional(
      Type.String({ description: "The address of this schema, for editors." }),
    ),
    bollard: Type.Optional(
      Type.Enum(["place/1"], { description: "Marks the file as a place register." }),
    ),
    include: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description:
          "Other files of the same register, as paths from this file; their lists are added to those here.",
      }),
    ),
    partOf: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "The file that includes this one, as a path from this file, so that tools find the rest of the register.",
      }),
    ),
    place: Type.Optional(place),
    services: Type.Optional(Type.Array(service, { title: "a list of services" })),
    systems: Type.Optional(Type.Array(system, { title: "a list of systems" })),
    zones: Type.Optional(Type.Array(zone, { title: "a list of zones" })),
    sites: Type.Optional(Type.Array(site, { title: "a list of sites" })),
    deviceClasses: Type.Optional(Type.Array(deviceClass, { title: "a list of device classes" })),
    dataSets: Type.Optional(Type.Array(dataSet, { title: "a list of data sets" })),
    flows: Type.Optional(Type.Array(flow, { title: "a list of data flows" })),
    suppliers: Type.Optional(Type.Array(supplier, { title: "a list of suppliers" })),
    privileges: Type.Optional(Type.Array(privilege, { title: "a list of privileges" })),
    threats: Type.Optional(Type.Array(threat, { title: "a list of threats" })),
    risks: Type.Optional(Type.Array(risk, { title: "a list of risks" })),
    incidentPlan: Type.Optional(incidentPlan),
    events: Type.Optional(Type.Array(event, { title: "a list of incidents and exercises" })),
    scope: Type.Optional(Type.Array(scopeDecision, { title: "a list of scope decisions" })),
    caf: Type.Optional(caf),
    imported: Type.Optional(imported),
    notes: Type.Optional(Type.String({ description: "Anything else worth keeping, in prose." })),
    suppressions: Type.Optional(suppressions),
  },
  {
    additionalProperties: false,
    title: "a place register",
    description: "What the operator of a connected place records of it.",
  },
);

/** A place register, as its schema defines it; an interface, so that declarations name it and do not write it out. */
export interface PlaceRegister extends Static<typeof placeRegister> {}
