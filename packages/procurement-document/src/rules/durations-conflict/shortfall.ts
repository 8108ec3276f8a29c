import type { ProcurementDocument } from "../../procurement-document.js";
import type { Claim } from "../../values/claims.js";
import { measureTime } from "../../values/measure.js";
import { declaredLength, declaredWhole } from "../../values/subjects/contract-length.js";
import type { SupportPeriod } from "../../values/subjects/support-claims.js";

/** How long the contract runs, as declared or as the statement with the shortest length says. */
export interface Terms {
  readonly text: string;
  /** Absent where the front matter declares it. */
  readonly statement: number | undefined;
  readonly hours: number;
  /** With all extensions that are declared. */
  readonly whole: { readonly text: string; readonly hours: number } | undefined;
  /** The last day, where the first is declared. */
  readonly lastDay: string | undefined;
}

/** Support that ends before the contract. */
export interface Shortfall {
  readonly support: SupportPeriod;
  readonly term: Pick<Terms, "text" | "statement">;
  /** Whether it lasts until the first end, but not until that of the extensions. */
  readonly isExtension: boolean;
}

/** The declared length of the contract, or the shortest that the text gives. */
export function termsOf(
  { purchase, notice }: ProcurementDocument,
  contracts: readonly Claim[],
): Terms | undefined {
  const declared = notice ? undefined : declaredLength(purchase);
  const { start, length, extension } = purchase.contract ?? {};
  if (declared !== undefined) {
    const hours = declaredWhole(purchase);
    return {
      ...declared,
      statement: undefined,
      whole: hours === undefined ? undefined : { text: `${length} and ${extension}`, hours },
      lastDay: start === undefined ? undefined : dayAfter(start, declared.hours),
    };
  }
  const [first] = contracts
    .filter(({ subject }) => subject.endsWith("contract"))
    .sort((one, other) => one.measure.low - other.measure.low);
  if (first === undefined) return undefined;
  const { low, high } = first.measure;
  const { quote, statement } = first;
  const whole = undefined;
  return { text: quote, statement, hours: (low + high) / 2, whole, lastDay: undefined };
}

/** What support lacks until the end of the contract. A month more or less is no gap. */
export function shortfallOf(support: SupportPeriod, terms: Terms): Shortfall | undefined {
  const { value } = support;
  if (value.kind === "date") {
    const ends = terms.lastDay !== undefined && value.date.slice(0, 7) < terms.lastDay.slice(0, 7);
    return ends ? { support, term: terms, isExtension: false } : undefined;
  }
  const { high } = measureTime(value);
  if (high < terms.hours) return { support, term: terms, isExtension: false };
  if (terms.whole === undefined || high >= terms.whole.hours) return undefined;
  return { support, term: { ...terms, text: terms.whole.text }, isExtension: true };
}

function dayAfter(start: string, hours: number): string | undefined {
  const time = Date.parse(start) + hours * 3_600_000;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
