import type { Schema } from "@bollard/shape";
import { relationships } from "../library.js";

const text = { type: "string" } as const satisfies Schema;

/** YAML takes a bare `5.1` for a number. */
const id = { anyOf: [text, { type: "number" }] } as const satisfies Schema;

const urn = {
  type: "string",
  pattern: "^[uU][rR][nN]:[^\\s:]+(?::[^\\s:]+)+$",
  expects: "a URN such as urn:intuitem:risk:framework:nist-csf-2.0",
} as const satisfies Schema;

const groups = { type: "array", items: id } as const satisfies Schema;

const node = {
  title: "a requirement",
  type: "object",
  required: ["urn"],
  properties: {
    urn,
    assessable: { type: "boolean" },
    depth: { type: "integer" },
    parent_urn: { anyOf: [urn, { type: "null" }] },
    ref_id: id,
    name: id,
    description: text,
    annotation: text,
    implementation_groups: groups,
  },
  additionalProperties: true,
} as const satisfies Schema;

const framework = {
  title: "a framework",
  type: "object",
  required: ["urn", "requirement_nodes"],
  properties: {
    urn,
    ref_id: id,
    name: text,
    requirement_nodes: { type: "array", items: node },
  },
  additionalProperties: true,
} as const satisfies Schema;

const mapping = {
  title: "a link",
  type: "object",
  required: ["source_requirement_urn", "target_requirement_urn", "relationship"],
  properties: {
    source_requirement_urn: urn,
    target_requirement_urn: urn,
    relationship: { enum: relationships },
    rationale: text,
    annotation: text,
    strength_of_relationship: { anyOf: [{ type: "number" }, { type: "null" }] },
  },
  additionalProperties: true,
} as const satisfies Schema;

const mappingSet = {
  title: "a set of links",
  type: "object",
  required: ["source_framework_urn", "target_framework_urn", "requirement_mappings"],
  properties: {
    urn,
    ref_id: id,
    source_framework_urn: urn,
    target_framework_urn: urn,
    requirement_mappings: { type: "array", items: mapping },
  },
  additionalProperties: true,
} as const satisfies Schema;

/** What is read of a library; what else it holds is let through. */
export const librarySchema = {
  title: "a library of CISO Assistant",
  type: "object",
  required: ["urn", "name", "version", "objects"],
  properties: {
    urn,
    name: text,
    version: id,
    objects: {
      title: "the objects of a library",
      type: "object",
      properties: {
        framework,
        frameworks: { type: "array", items: framework },
        requirement_mapping_set: mappingSet,
        requirement_mapping_sets: { type: "array", items: mappingSet },
      },
      additionalProperties: true,
    },
  },
  additionalProperties: true,
} as const satisfies Schema;
