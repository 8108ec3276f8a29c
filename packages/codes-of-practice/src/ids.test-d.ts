import {
  type CodeCheckId,
  type CodeId,
  type CodeItemId,
  checksFor,
  codeItem,
  isCodeItemId,
  type SourceId,
} from "./index.js";

export const software: CodeId = "sscop";
export const principle: CodeItemId = "ncsc-sdp-2-9";
export const check: CodeCheckId = "ncsc-sc-10-c2";
export const text: SourceId = "govuk-sscop";

// @ts-expect-error no code has this id
export const noSuchCode: CodeId = "cop";
// @ts-expect-error the category has nine principles
export const noSuchItem: CodeItemId = "ncsc-sdp-2-10";
// @ts-expect-error the draft has no checks of its own
export const noSuchCheck: CodeCheckId = "ecd-cop-1-c1";
// @ts-expect-error no text has this key
export const noSuchSource: SourceId = "hearsay";
// @ts-expect-error no item has this id
export const noSuchQuery: unknown = codeItem("sscop-5-1");
// @ts-expect-error subjects are named otherwise
export const noSuchSubject: unknown = checksFor("sscop", "supplier");

/** A text that was asked about is an id. */
export function narrow(words: string): CodeItemId | undefined {
  return isCodeItemId(words) ? words : undefined;
}
