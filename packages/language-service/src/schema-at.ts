import { memberSchema, type Schema } from "@bollard/shape";

/** The schema of the value that a path leads to, or `undefined` where the schema knows none. */
export function schemaAt(schema: Schema, path: readonly string[]): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const segment of path) {
    if (current === undefined) return undefined;
    current = stepInto(current, segment);
  }
  return current;
}

function stepInto(schema: Schema, segment: string): Schema | undefined {
  const branches = schema.anyOf ?? [schema];
  for (const branch of branches) {
    if (branch.type === "array") return branch.items;
    const member = memberSchema(branch, segment);
    if (member) return member;
  }
  return undefined;
}
