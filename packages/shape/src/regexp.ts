const compiled = new Map<string, RegExp>();

/** Compiles a schema's pattern once. Patterns come from schemas, never from what users write. */
export function regexp(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const fresh = new RegExp(pattern, "u");
  compiled.set(pattern, fresh);
  return fresh;
}
