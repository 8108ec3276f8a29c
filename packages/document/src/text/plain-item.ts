import type { PlainLine } from "./plain-lines.js";

/** How an item of a list begins. */
export interface ItemMark {
  /** The dash, dot or number. */
  readonly mark: string;
  /** Marks of one kind belong to one list. */
  readonly kind: string;
  /** Whether a list may begin with it. */
  readonly first: boolean;
}

const bullet = /^(?:[-–•·‣◦▪●○■□*+\uf0b7](?=\s)|[•●▪\uf0b7](?=\S)|o(?=\t|\s{2}))/u;
const number = /^(\()?(?:(\d{1,2})|([a-z]|[ivxl]{2,6}))([.)])(?=\s)/;

/** The mark that a line begins with, when it may be an item of a list. */
export function markOf({ text }: PlainLine): ItemMark | undefined {
  const dot = bullet.exec(text)?.[0];
  if (dot !== undefined) return { mark: dot, kind: dot, first: true };
  const found = number.exec(text);
  if (found === null) return undefined;
  const [mark, open = "", digits, letters, close = ""] = found;
  const first = digits !== undefined || letters === "a" || letters === "i";
  return { mark, kind: `${open}${digits === undefined ? "a" : "1"}${close}`, first };
}

/** Whether a mark is the first of its kind, so that a list may begin with it in the middle of lines. */
export function isFirstMark({ mark, kind }: ItemMark): boolean {
  return (mark === kind && mark !== "–") || /^\(?[1ai][.)]$/.test(mark);
}
