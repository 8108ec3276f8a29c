import {
  fixAllKind,
  type LintedDocument,
  migrateKind,
  prepareRename,
  provideCodeActions,
  provideCompletion,
  provideDefinition,
  provideHighlights,
  provideHover,
  provideInlayHints,
  provideLinks,
  provideReferences,
  provideRename,
  provideSymbols,
  resolveCodeAction,
} from "@bollard/language-service";
import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from "vscode-languageserver";
import { wordPath } from "./paths.js";

/** What features ask of the server. */
export interface Desk {
  /** Gives what a feature says of an open document; `null` for one that is not open. */
  with<T>(uri: string, provide: (document: LintedDocument) => T): T | null;
  /** True where the editor asks again for the edits of the action that its user chooses. */
  readonly resolvesActions: boolean;
  /** True where the editor takes texts with places to stop at. */
  readonly takesSnippets: boolean;
  /** The figures over the parts of an open document; none where the user wants none. */
  figures(uri: string): Promise<CodeLens[]>;
  /** True where the user wants hints in a document. */
  showsHints(document: LintedDocument): boolean;
}

/** One feature of an editor: what is announced of it, and who answers. */
interface Feature {
  readonly capabilities: ServerCapabilities;
  listen(connection: Connection, desk: Desk): void;
}

const features: readonly Feature[] = [
  {
    capabilities: { hoverProvider: true },
    listen: (connection, desk) =>
      connection.onHover(({ textDocument, position }) =>
        desk.with(textDocument.uri, (document) => provideHover(document, position) ?? null),
      ),
  },
  {
    capabilities: {
      completionProvider: { triggerCharacters: [":", " ", '"', "[", "-", "`", "."] },
    },
    listen: (connection, desk) =>
      connection.onCompletion(({ textDocument, position, context }) =>
        desk.with(textDocument.uri, (document) =>
          provideCompletion(document, position, {
            trigger: context?.triggerCharacter,
            snippets: desk.takesSnippets,
          }),
        ),
      ),
  },
  {
    capabilities: { definitionProvider: true },
    listen: (connection, desk) =>
      connection.onDefinition(({ textDocument, position }) =>
        desk.with(textDocument.uri, (document) => provideDefinition(document, position)),
      ),
  },
  {
    capabilities: { referencesProvider: true },
    listen: (connection, desk) =>
      connection.onReferences(({ textDocument, position, context }) =>
        desk.with(textDocument.uri, (document) =>
          provideReferences(document, position, context?.includeDeclaration === true),
        ),
      ),
  },
  {
    capabilities: { documentHighlightProvider: true },
    listen: (connection, desk) =>
      connection.onDocumentHighlight(({ textDocument, position }) =>
        desk.with(textDocument.uri, (document) => provideHighlights(document, position)),
      ),
  },
  {
    capabilities: { renameProvider: { prepareProvider: true } },
    listen: listenForRename,
  },
  {
    capabilities: { documentSymbolProvider: true },
    listen: (connection, desk) =>
      connection.onDocumentSymbol(({ textDocument }) =>
        desk.with(textDocument.uri, provideSymbols),
      ),
  },
  {
    capabilities: { documentLinkProvider: {} },
    listen: (connection, desk) =>
      connection.onDocumentLinks(({ textDocument }) => desk.with(textDocument.uri, provideLinks)),
  },
  {
    capabilities: { inlayHintProvider: true },
    listen: (connection, desk) =>
      connection.languages.inlayHint.on(({ textDocument, range }) =>
        desk.with(textDocument.uri, (document) =>
          desk.showsHints(document) ? provideInlayHints(document, range) : [],
        ),
      ),
  },
  {
    capabilities: { codeLensProvider: {} },
    listen: (connection, desk) =>
      connection.onCodeLens(({ textDocument }) => desk.figures(textDocument.uri)),
  },
  {
    capabilities: {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, migrateKind, fixAllKind],
        resolveProvider: true,
      },
    },
    listen: listenForCodeActions,
  },
];

/** What is announced of the features. */
export const featureCapabilities: ServerCapabilities = Object.assign(
  {},
  ...features.map(({ capabilities }) => capabilities),
);

/** Answers an editor's requests for features. */
export function listenForFeatures(connection: Connection, desk: Desk): void {
  for (const feature of features) feature.listen(connection, desk);
}

function listenForRename(connection: Connection, desk: Desk): void {
  connection.onPrepareRename(({ textDocument, position }) =>
    desk.with(textDocument.uri, (document) => prepareRename(document, position) ?? null),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    desk.with(textDocument.uri, (document) => {
      const renamed = provideRename(document, position, String(newName));
      if ("edit" in renamed) return renamed.edit;
      throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused);
    }),
  );
}

function listenForCodeActions(connection: Connection, desk: Desk): void {
  connection.onCodeAction(({ textDocument, range, context }) => {
    // The text of a Word document can be read, not changed.
    if (wordPath(textDocument.uri) !== undefined) return [];
    return desk.with(textDocument.uri, (document) =>
      provideCodeActions(document, {
        range,
        only: context?.only,
        resolves: desk.resolvesActions,
      }),
    );
  });
  connection.onCodeActionResolve((action) => {
    const { uri } = (action.data ?? {}) as { uri?: unknown };
    const resolved = desk.with<CodeAction>(String(uri), (document) =>
      resolveCodeAction(document, action),
    );
    return resolved ?? action;
  });
}
