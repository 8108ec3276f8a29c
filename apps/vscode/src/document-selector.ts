/** Languages in which a device specification can be written. */
export const languageIds = ["json", "jsonc", "yaml"] as const;

const schemes = ["file", "untitled", "vscode-vfs"] as const;

/**
 * Documents that are sent to the language server: whether one of them is a device specification, the server decides by
 * name and content. Other schemes are left out because they show the same text twice (`git:` in a comparison).
 */
export const documentSelector = schemes.flatMap((scheme) =>
  languageIds.map((language) => ({ scheme, language })),
);
