import type { Diagnostic, Location, Range } from "vscode-languageclient/node";
import { NotificationType, RequestType, RequestType0 } from "vscode-languageclient/node";

/** Findings in one file of the workspace, as the language server sends them. */
export interface FileFindings {
  readonly uri: string;
  readonly diagnostics: Diagnostic[];
}

/** Answer to {@link lintWorkspaceRequest}: every recognised file, those without findings too. */
export interface WorkspaceFindings {
  readonly files: readonly FileFindings[];
}

/** One item of a standard as it stands in a list to choose from. */
export interface ItemChoice {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** What {@link explainRequest} takes to explain this item. */
  readonly query: string;
}

/** What an item of a standard, or a rule, asks: Markdown below a title. */
export interface Explanation {
  readonly title: string;
  readonly markdown: string;
}

/** Format in which a device specification is written. */
export type SpecificationFormat = "yaml" | "json" | "jsonc";

/** A device specification to start from. */
export interface Template {
  readonly fileName: string;
  readonly text: string;
}

/** What the assessment of a document still waits for at one place. */
export interface OpenQuestion {
  /** The test unit that waits, or the provision that has no answer. */
  readonly about: string;
  /** Id of the entry in question. */
  readonly entry?: string;
  readonly kind: "question" | "missing" | "unanswered";
  readonly text: string;
  readonly range: Range;
}

/** What one product of the workspace declares to one requirement of a tender. */
export interface TracedAnswer {
  readonly requirement: string;
  readonly product: string;
  readonly verdict: "met" | "contradicted" | "silent" | "person";
  readonly reason: string;
  /** Where the requirement stands in the tender. */
  readonly range: Range;
}

/** Text of a Word document, or why it cannot be read; and what the document holds that the text does not. */
export interface WordText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** What the language server found in one document; `kind` is null when Bollard does not recognise it. */
export interface DocumentStatus {
  readonly uri: string;
  readonly kind: "device" | "procurement" | "place" | null;
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
}

/** Checks every recognised file of the workspace folders. */
export const lintWorkspaceRequest = new RequestType0<WorkspaceFindings, void>(
  "bollard/lintWorkspace",
);

/** Lists the items of all standards. */
export const itemsRequest = new RequestType0<{ readonly items: readonly ItemChoice[] }, void>(
  "bollard/items",
);

/** Explains an item or a rule; null when nothing has that name. */
export const explainRequest = new RequestType<{ readonly query: string }, Explanation | null, void>(
  "bollard/explain",
);

/** Asks for a device specification to start from. */
export const templateRequest = new RequestType<
  { readonly format: SpecificationFormat },
  Template,
  void
>("bollard/template");

/** Lists what is open in a document: in the ICS (`ics`), in an IXIT table (its key), or in the whole IXIT. */
export const openQuestionsRequest = new RequestType<
  { readonly uri: string; readonly area?: string },
  { readonly questions: readonly OpenQuestion[] },
  void
>("bollard/openQuestions");

/** Lists what products declare to the requirements of a tender: of one section by its number, or of the whole. */
export const traceRequest = new RequestType<
  { readonly uri: string; readonly section?: number },
  { readonly answers: readonly TracedAnswer[] },
  void
>("bollard/trace");

/** Reads a Word document, by the address of its file, as text in Markdown. */
export const readWordRequest = new RequestType<{ readonly uri: string }, WordText, void>(
  "bollard/readWord",
);

/** One line of the picture of a place. */
export interface PlaceTreeNode {
  readonly label: string;
  readonly description?: string;
  readonly state?: "fault" | "open" | "quiet";
  /** Where it stands in the register, if it stands there. */
  readonly range?: Range;
  readonly children: readonly PlaceTreeNode[];
}

/** Asks for the picture of the place whose register a document is. */
export const placeTreeRequest = new RequestType<
  { readonly uri: string },
  { readonly nodes: readonly PlaceTreeNode[] },
  void
>("bollard/placeTree");

/** Draws the data flows of the place whose register an open document is: all, or what one boundary is about. */
export const dataFlowsRequest = new RequestType<
  { readonly uri: string; readonly boundary?: string },
  DataFlows | null,
  void
>("bollard/dataFlows");

/** A data-flow diagram with the same in words, or why there is none. */
export type DataFlows = { readonly problem: string } | DrawnFlows;

/** A data-flow diagram with the same in words. */
export interface DrawnFlows {
  readonly title: string;
  readonly description: string;
  /** Boundaries alone where there is too much to draw. */
  readonly shows: "elements" | "boundaries";
  /** Parts carry a `data-part`; absent where no layout keeps them apart. */
  readonly svg?: string;
  /** The boundary that was chosen, where it is there. */
  readonly boundary?: string;
  readonly boundaries: readonly { readonly id: string; readonly title: string }[];
  readonly parts: readonly DataFlowsPart[];
}

/** An element or a flow in words. */
export interface DataFlowsPart {
  readonly kind: "element" | "flow";
  /** The `data-part` of the drawing that shows it; flows with the same ends share one. */
  readonly key?: string;
  readonly name: string;
  readonly detail: string;
  /** How many of the questions of STRIDE are open. */
  readonly standing: string;
  /** Where it stands in the register. */
  readonly at?: Location;
}

/** Sent by the server whenever a document was checked. */
export const statusNotification = new NotificationType<DocumentStatus>("bollard/status");
