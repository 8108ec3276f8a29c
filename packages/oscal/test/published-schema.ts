import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const folder = process.env["OSCAL_SCHEMAS"];

/** Whether the schemas of NIST are there: OSCAL_SCHEMAS names their folder. */
export const hasSchemas = folder !== undefined;

/** The faults of a document by the schemas of NIST, which OSCAL_SCHEMAS names. */
export function schemaFaults(document: unknown): readonly unknown[] {
  const validate = compiled();
  validate(document);
  return validate.errors ?? [];
}

let known: ReturnType<Ajv["compile"]> | undefined;

function compiled(): ReturnType<Ajv["compile"]> {
  if (known) return known;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const file = join(folder ?? "", "oscal_complete_schema.json");
  known = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  return known;
}
