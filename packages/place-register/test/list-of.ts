/** The entries of a list of plain data that was imported. */
export function listOf<Entry>(
  data: Readonly<Record<string, unknown>> | undefined,
  list: string,
): readonly Entry[] {
  const entries = data?.[list];
  return Array.isArray(entries) ? entries : [];
}
