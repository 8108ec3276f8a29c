import {
  type ElementKind,
  isPlaybookResourceId,
  type PlaybookCheckId,
  type PlaybookResourceId,
  playbookResource,
  type SourceId,
  type StridePromptId,
  strideCategory,
} from "./index.js";

export const resource: PlaybookResourceId = "scp-stride";
export const check: PlaybookCheckId = "scp-stride-c8";
export const checkOfCategory: PlaybookCheckId = "scp-stride-e-c2";
export const prompt: StridePromptId = "scp-stride-i-p5";
export const text: SourceId = "govuk-ir";

// @ts-expect-error no resource has this id
export const noSuchResource: PlaybookResourceId = "scp-102";
// @ts-expect-error the resource has eight checks
export const noSuchCheck: PlaybookCheckId = "scp-stride-c9";
// @ts-expect-error the category has three prompts
export const noSuchPrompt: StridePromptId = "scp-stride-e-p4";
// @ts-expect-error no text has this key
export const noSuchSource: SourceId = "hearsay";
// @ts-expect-error models have no such element
export const noSuchElement: ElementKind = "boundary";
// @ts-expect-error no category has this letter
export const noSuchLetter: unknown = strideCategory("X");
// @ts-expect-error no resource has this id
export const noSuchQuery: unknown = playbookResource("scp");

/** A text that was asked about is an id. */
export function narrow(words: string): PlaybookResourceId | undefined {
  return isPlaybookResourceId(words) ? words : undefined;
}
