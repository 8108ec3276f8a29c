export type { LintedDocument } from "./document.js";
export { lintedDocument, offsetOf, rangeOf } from "./document.js";
export { migrateKind } from "./features/code-actions/migrate-action.js";
export type { CodeActionRequest } from "./features/code-actions/provide-code-actions.js";
export {
  fixAllKind,
  provideCodeActions,
  resolveCodeAction,
} from "./features/code-actions/provide-code-actions.js";
export { provideCodeLens, showOpenQuestions } from "./features/code-lens/provide-code-lens.js";
export type { CompletionRequest } from "./features/completion/provide-completion.js";
export { provideCompletion } from "./features/completion/provide-completion.js";
export { provideDefinition } from "./features/definition/provide-definition.js";
export { provideDiagnostics } from "./features/diagnostics/provide-diagnostics.js";
export { provideHighlights } from "./features/highlights/provide-highlights.js";
export { provideHover } from "./features/hover/provide-hover.js";
export { provideInlayHints } from "./features/inlay-hints/provide-inlay-hints.js";
export { provideLinks } from "./features/links/provide-links.js";
export type { OpenQuestion } from "./features/open-questions/open-questions.js";
export { openQuestions } from "./features/open-questions/open-questions.js";
export { type PlaceTreeNode, placeTree } from "./features/place-tree/place-tree.js";
export { provideReferences } from "./features/references/provide-references.js";
export type { Renamed } from "./features/rename/provide-rename.js";
export { prepareRename, provideRename } from "./features/rename/provide-rename.js";
export { provideSymbols } from "./features/symbols/provide-symbols.js";
export { itemPage } from "./item-page.js";
export { procurementOf } from "./procurement/procurement-of.js";
export { pointerPlaces } from "./register/pointer-places.js";
