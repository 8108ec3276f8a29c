import type { CatalogueEntry } from "./catalogue.js";
import type { Purpose } from "./mechanism.js";

/** A place in a text that names a mechanism. */
export interface Mention {
  readonly mechanism: CatalogueEntry;
  /** The words of the text. */
  readonly quote: string;
  /** Offset of the first character, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** Sizes that the text gives it, in bits. */
  readonly bits?: readonly number[];
  /** The text means this version and newer ones, or this and older ones. */
  readonly reach?: "and-newer" | "and-older";
  /** What it is used for, where words nearby say so. */
  readonly purpose?: Purpose;
  /** The text says that it is not used (disabled, rejected, replaced), or only that it is no good. */
  readonly negated: boolean;
}
