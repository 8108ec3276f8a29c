import { type Cells, isBlank, rowsOf } from "./cells.js";

/** The row that holds the heads of the columns. */
export interface Header {
  readonly row: number;
  /** The column of each known head, by its key. */
  readonly columns: ReadonlyMap<string, number>;
  /** The columns whose heads are known by a guess only. */
  readonly guessed: readonly number[];
}

/** What the head of a column means. */
export interface NamedHead {
  readonly key: string;
  /** False for a guess. */
  readonly sure: boolean;
}

/** The rows in which the heads of the columns are looked for. */
const searched = 30;

/**
 * Finds the row with the heads of the columns: the first of those that hold most known heads, surely known
 * ones counting before guesses.
 * @param enough - says whether these heads make a header
 */
export function findHeader(
  cells: Cells,
  nameOf: (text: string) => NamedHead | undefined,
  enough: (keys: ReadonlySet<string>) => boolean,
): Header | undefined {
  let best: Header | undefined;
  for (const [row, texts] of rowsOf(cells)) {
    if (row >= searched) break;
    const header = headerIn(row, texts, nameOf);
    const sure = new Set([...header.columns.keys()].filter((key) => !isGuessed(header, key)));
    if (enough(sure) && (!best || header.columns.size > best.columns.size)) best = header;
  }
  return best;
}

function isGuessed({ columns, guessed }: Header, key: string): boolean {
  return guessed.includes(columns.get(key) ?? -1);
}

function headerIn(
  row: number,
  texts: ReadonlyMap<number, string>,
  nameOf: (text: string) => NamedHead | undefined,
): Header {
  const columns = new Map<string, number>();
  const guesses: [string, number][] = [];
  for (const [column, text] of texts) {
    const named = isBlank(text) ? undefined : nameOf(text);
    if (named && !named.sure) guesses.push([named.key, column]);
    if (named?.sure && !columns.has(named.key)) columns.set(named.key, column);
  }
  const guessed: number[] = [];
  for (const [key, column] of guesses) {
    if (columns.has(key)) continue;
    columns.set(key, column);
    guessed.push(column);
  }
  return { row, columns, guessed };
}
