import type { ModelClause } from "./topic.js";

/**
 * Writes a model clause out.
 * @param values - what to put for parameters; for the others their usual value stands, or between
 * brackets what the buyer has to fill in
 */
export function fillClause(
  { text, parameters }: ModelClause,
  values: Readonly<Record<string, string | undefined>> = {},
): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => {
    const own = Object.hasOwn(values, name) ? values[name] : undefined;
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return own ?? parameter?.usual ?? `[${parameter?.is ?? name}]`;
  });
}
