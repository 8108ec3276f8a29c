const longest = 80;

/** The ids that differ from a text by spelling only, or else the one that differs by few letters. */
export interface Nearest {
  readonly id: string;
  /** True where nothing but case, spaces and kinds of hyphen differ. */
  readonly isRespelt: boolean;
}

/** Finds the id that a text was probably meant to be; none where there is none, or several alike. */
export function nearestId(text: string, ids: readonly string[]): Nearest | undefined {
  if (text.length > longest) return undefined;
  const respelt = ids.filter((id) => plain(id) === plain(text));
  if (respelt[0] !== undefined) {
    return respelt.length === 1 ? { id: respelt[0], isRespelt: true } : undefined;
  }
  const most = Math.max(1, Math.floor(text.length / 6));
  const near = ids
    .filter((id) => Math.abs(id.length - text.length) <= most)
    .map((id) => ({ id, distance: distance(plain(id), plain(text), most) }))
    .filter((one) => one.distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (first === undefined || first.distance === second?.distance) return undefined;
  return { id: first.id, isRespelt: false };
}

function plain(id: string): string {
  return id
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}_.]+/gu, "-");
}

/** The number of letters that have to change, or more than `most`. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}
