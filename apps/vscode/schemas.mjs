// JSON Schemas as the editor's own JSON support gets them: they suggest, and never object. What does not fit is said by the
// language server, in plain words; from a schema that objects, the editor would say it a second time in its own.

/**
 * Leaves of a schema what suggestions need: names of fields, and the values of closed lists as examples.
 *
 * @param schema A JSON Schema without references.
 * @param describe Whether descriptions stay, which the editor also shows under the mouse.
 */
export function suggestingSchema(schema, { describe }) {
  const suggest = (part) => suggestingSchema(part, { describe });
  const suggestEach = (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, suggest(part)]));
  const { properties, patternProperties, additionalProperties, items, anyOf, title, description } =
    schema;
  const examples = examplesOf(schema);
  return {
    ...(describe && title && { title }),
    ...(describe && description && { description }),
    ...(examples && { examples }),
    ...(properties && { properties: suggestEach(properties) }),
    ...(patternProperties && { patternProperties: suggestEach(patternProperties) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: suggest(additionalProperties),
    }),
    ...(items && { items: suggest(items) }),
    ...(anyOf && { anyOf: anyOf.map(suggest) }),
  };
}

function examplesOf({ type, enum: values, const: value, examples }) {
  if (values) return values;
  if (value !== undefined) return [value];
  return type === "boolean" ? [true, false] : examples;
}
