import type { Pointer } from "@bollard/model";
import type {
  ElementKind,
  StrideLetter,
  StridePromptId,
} from "@bollard/secure-connected-places-playbook";

/** The lists of a register whose entries are elements of a data-flow model. */
export const elementLists = ["systems", "deviceClasses", "dataSets", "suppliers"] as const;

/** A list whose entries are elements. */
export type ElementList = (typeof elementLists)[number];

/** Something that the register says, and where. */
export interface Declared {
  readonly says: string;
  readonly at: Pointer;
}

/** A question of the playbook, as it is asked of one element or flow. */
export interface AskedPrompt {
  readonly prompt: StridePromptId;
  readonly category: StrideLetter;
  /** The case in which alone it is asked, such as a store that keeps a log. */
  readonly onlyWhere?: string;
  /** Answered by something that the register declares, which nobody has checked; or open. */
  readonly standing: "answered" | "open";
  /** What answers it; empty where it is open. */
  readonly by: readonly Declared[];
  /** What the register says against it, or who of several is silent. */
  readonly remarks: readonly string[];
}

/** A threat that the register records on an element or flow. */
export interface RecordedThreat {
  readonly label: string;
  readonly what?: string;
  readonly category?: StrideLetter;
  readonly status: "mitigated" | "accepted" | "transferred" | "open" | "not said";
  readonly at: Pointer;
}

/** What elements and flows have in common. */
interface ModelPart {
  /** The id, or the number of the entry where it has none. */
  readonly label: string;
  readonly name?: string;
  readonly at: Pointer;
  readonly prompts: readonly AskedPrompt[];
  readonly threats: readonly RecordedThreat[];
}

/** An element of the model. */
export interface ModelElement extends ModelPart {
  readonly list: ElementList;
  readonly kind: Exclude<ElementKind, "flow">;
  /** The boundary inside which it stands, by its id. */
  readonly boundary: string;
}

/** An end of a flow. */
export interface FlowEnd {
  /** How the flow names it; `not said` where it does not. */
  readonly label: string;
  /** The element, by its place in the model; absent where the register has none of that id. */
  readonly element?: number;
  readonly boundary: string;
}

/** A flow between elements. */
export interface ModelFlow extends ModelPart {
  readonly kind: "flow";
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  /** The intermediaries, by id. */
  readonly via: readonly string[];
  /** Whether trust ends on its way: between boundaries or between organisations. */
  readonly crosses: boolean;
}

/** Where trust ends: elements inside one boundary share a level of protection. */
export interface Boundary {
  /** `zone-…` with the number of the zone, or one of the names of what has no zone. */
  readonly id: string;
  readonly title: string;
  /** A zone of the register, a zone that it names and does not declare, others, or nothing said. */
  readonly kind: "zone" | "undeclared" | "others" | "unzoned";
  /** What the zone is for, as the register says. */
  readonly purpose?: string;
  /** Who runs it, where that is another organisation. */
  readonly organisation?: string;
}

/** A question of the playbook that is asked anywhere in the model. */
export interface ModelQuestion {
  readonly id: StridePromptId;
  readonly category: StrideLetter;
  readonly asks: string;
}

/** How many questions came out as what. */
export interface PromptCounts {
  readonly asked: number;
  readonly answered: number;
  readonly open: number;
}

/**
 * The data-flow model of a place, with what STRIDE asks of it. It says what the register declares and what
 * nobody has said, and never that anything is secure.
 */
export interface ThreatModel {
  readonly place?: string;
  /** The day for which it is made, `YYYY-MM-DD`. */
  readonly today: string;
  readonly questions: readonly ModelQuestion[];
  readonly boundaries: readonly Boundary[];
  readonly elements: readonly ModelElement[];
  readonly flows: readonly ModelFlow[];
  /** Threats that are recorded on something that is no element or flow of the model, or on nothing. */
  readonly otherThreats: readonly RecordedThreat[];
  /** Suppliers that no flow, access, privilege, dependency or threat names, by label: no part of the model. */
  readonly leftOut: readonly string[];
  readonly counts: PromptCounts;
}

/** Counts the questions of some elements and flows. */
export function countPrompts(
  parts: readonly { readonly prompts: readonly AskedPrompt[] }[],
): PromptCounts {
  let asked = 0;
  let open = 0;
  for (const { prompts } of parts) {
    asked += prompts.length;
    for (const { standing } of prompts) if (standing === "open") open += 1;
  }
  return { asked, answered: asked - open, open };
}
