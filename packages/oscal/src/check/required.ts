import { type OscalFault, shown } from "./fault.js";
import { isObject, type Member } from "./walk.js";

const metadata = ["title", "last-modified", "version", "oscal-version"];

/** What an object has to have, by the name under which it stands. */
const required: Readonly<Record<string, readonly string[]>> = {
  catalog: ["uuid", "metadata"],
  profile: ["uuid", "metadata", "imports"],
  "component-definition": ["uuid", "metadata"],
  "mapping-collection": ["uuid", "metadata", "provenance", "mappings"],
  "assessment-results": ["uuid", "metadata", "import-ap", "results"],
  metadata,
  provenance: ["method", "matching-rationale", "status", "mapping-description"],
  mappings: ["uuid", "source-resource", "target-resource", "maps"],
  maps: ["uuid", "relationship", "sources", "targets"],
  controls: ["id", "title"],
  groups: ["title"],
  components: ["uuid", "type", "title", "description"],
  "control-implementations": ["uuid", "source", "description", "implemented-requirements"],
  "implemented-requirements": ["uuid", "control-id", "description"],
  statements: ["statement-id", "uuid", "description"],
  results: ["uuid", "title", "description", "start", "reviewed-controls"],
  findings: ["uuid", "title", "description", "target"],
  observations: ["uuid", "description", "methods", "collected"],
  resources: ["uuid"],
  props: ["name", "value"],
  links: ["href"],
};

/** The members that an object lacks. */
export function missingMembers({ key, value, pointer }: Member): readonly OscalFault[] {
  const wanted = Object.hasOwn(required, key) ? required[key] : undefined;
  if (wanted === undefined || Array.isArray(value)) return [];
  if (!isObject(value)) {
    const what = `${shown(key)} holds ${shown(value)}, not an object.`;
    return [{ code: "oscal/shape", pointer, what, todo: "Write it as OSCAL has it." }];
  }
  return wanted
    .filter((name) => value[name] === undefined || value[name] === null)
    .map((name) => ({
      code: "oscal/missing",
      pointer,
      what: `${shown(name)} is missing here.`,
      todo: "Add it; OSCAL asks for it.",
    }));
}
