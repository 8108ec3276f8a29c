import type { Source } from "@bollard/model";
import type { PlaybookCheck, WrittenCheck } from "./resource.js";

/** What a model of data flows is made of. */
export type ElementKind = "external-entity" | "process" | "store" | "flow";

/** The first letter of a category. */
export type StrideLetter = "S" | "T" | "R" | "I" | "D" | "E";

/** What a threat of a category takes away. */
export type SecurityProperty =
  | "authenticity"
  | "integrity"
  | "non-repudiation"
  | "confidentiality"
  | "availability"
  | "authorisation";

/** A question to ask of an element of a model. */
export interface StridePrompt<Id extends string = string> {
  /** Bollard's own, such as `scp-stride-s-p1`. */
  readonly id: Id;
  /** In our own words. */
  readonly asks: string;
  /** The elements of which it is asked; all are among those of the category. */
  readonly elements: readonly ElementKind[];
}

/** One of the six kinds of threat. */
export interface StrideCategory<PromptId extends string = string, CheckId extends string = string> {
  readonly letter: StrideLetter;
  readonly title: string;
  readonly violates: SecurityProperty;
  /** The elements that can suffer it, by the usual table of STRIDE per element. */
  readonly elements: readonly ElementKind[];
  /** Where an element can suffer it only in a certain case: the case. */
  readonly onlyWhere?: { readonly [Kind in ElementKind]?: string };
  readonly prompts: readonly StridePrompt<PromptId>[];
  readonly checks: readonly PlaybookCheck<CheckId>[];
  readonly source: Source;
}

/** A prompt as its file writes it; without elements it is asked of all of the category. */
interface WrittenPrompt<PromptId extends string> {
  readonly id: PromptId;
  readonly asks: string;
  readonly elements?: readonly ElementKind[];
}

/** A category as its file writes it. */
interface WrittenCategory<PromptId extends string, CheckId extends string>
  extends Omit<StrideCategory, "prompts" | "checks" | "source"> {
  readonly prompts: readonly WrittenPrompt<PromptId>[];
  readonly checks: readonly WrittenCheck<CheckId>[];
}

/** Writes a category; prompts and checks get what they have in common with it. */
export function category<const PromptId extends string, const CheckId extends string>(
  written: WrittenCategory<PromptId, CheckId>,
): StrideCategory<PromptId, CheckId> {
  const source: Source = {
    document: "Conducting a STRIDE-based threat analysis 2.0 (PDF)",
    clause: written.title,
    url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/conducting-a-stride-based-threat-analysis",
    checked: "2026-11-22",
    verified: "secondary",
    witnesses: ["stride-pdf"],
    note: "Read through a summary in another language. The elements are those of the usual table of STRIDE per element, narrowed by Bollard.",
  };
  return {
    ...written,
    prompts: written.prompts.map((prompt) => ({ elements: written.elements, ...prompt })),
    checks: written.checks.map((check) => ({ ...check, item: "scp-stride", source })),
    source,
  };
}
