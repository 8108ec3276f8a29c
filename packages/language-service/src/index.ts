export type { LintedDocument } from "./document.js";
export { lintedDocument, offsetOf, rangeOf } from "./document.js";
export type { CodeActionRequest } from "./features/code-actions/provide-code-actions.js";
export {
  fixAllKind,
  provideCodeActions,
  resolveCodeAction,
} from "./features/code-actions/provide-code-actions.js";
export { provideCompletion } from "./features/completion/provide-completion.js";
export { provideDiagnostics } from "./features/diagnostics/provide-diagnostics.js";
export { provideHover } from "./features/hover/provide-hover.js";
export { provideSymbols } from "./features/symbols/provide-symbols.js";
export { itemCard } from "./item-card.js";
