import type { OpenQuestion, PlaceTreeNode } from "@bollard/language-service";
import type { Diagnostic, Location, Range } from "vscode-languageserver";
import { NotificationType, RequestType, RequestType0 } from "vscode-languageserver";

/** The picture of the place whose register a document is; empty for any other. */
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

/** Lints every file of the workspace, open or not. */
export const lintWorkspaceRequest = new RequestType0<WorkspaceResult, void>(
  "bollard/lintWorkspace",
);

/** What came of linting a workspace. */
export interface WorkspaceResult {
  readonly files: readonly { readonly uri: string; readonly diagnostics: Diagnostic[] }[];
}

/** Lists every item of every standard, for a picker. */
export const itemsRequest = new RequestType0<{ readonly items: readonly PickItem[] }, void>(
  "bollard/items",
);

/** An item of a standard as a picker shows it. */
export interface PickItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** What to send with `bollard/explain`. */
  readonly query: string;
}

/** Explains an item of a standard, or a rule, in Markdown. */
export const explainRequest = new RequestType<
  { readonly query: string },
  { readonly title: string; readonly markdown: string } | null,
  void
>("bollard/explain");

/** Gives the text of a new device specification. */
export const templateRequest = new RequestType<
  { readonly format: string },
  { readonly fileName: string; readonly text: string },
  void
>("bollard/template");

/**
 * Lists what the assessment of an open document waits for: in the ICS (`ics`), in one IXIT table (its
 * key), or in the whole IXIT (left out).
 */
export const openQuestionsRequest = new RequestType<
  { readonly uri: string; readonly area?: string },
  { readonly questions: readonly OpenQuestion[] },
  void
>("bollard/openQuestions");

/**
 * Lists what the specifications of the workspace declare to the requirements of an open tender: of one section by its
 * number in the document's list, or of the whole (left out).
 */
export const traceRequest = new RequestType<
  { readonly uri: string; readonly section?: number },
  { readonly answers: readonly TracedAnswer[] },
  void
>("bollard/trace");

/** What one product declares to one requirement. */
export interface TracedAnswer {
  /** The requirement with its place, such as `4.2: The sensors shall …`. */
  readonly requirement: string;
  readonly product: string;
  readonly verdict: "met" | "contradicted" | "silent" | "person";
  /** Why, in whole sentences. */
  readonly reason: string;
  /** Where the requirement stands in the tender. */
  readonly range: Range;
}

/** Reads a Word document, by the address of its file, as text in Markdown. */
export const readWordRequest = new RequestType<{ readonly uri: string }, WordText, void>(
  "bollard/readWord",
);

/** The text of a Word document. */
export interface WordText {
  /** Where it cannot be read, this says why. */
  readonly text: string;
  /** What the document holds that the text does not, in plain words. */
  readonly notes: readonly string[];
}

/** Says what a document is and how many findings it has. */
export const statusNotification = new NotificationType<Status>("bollard/status");

/** What a document is and how many findings it has. */
export interface Status {
  readonly uri: string;
  readonly kind: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
}
