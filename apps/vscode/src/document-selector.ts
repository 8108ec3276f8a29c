/** Languages in which a device specification can be written, or an IXIT, an ICS or a self-assessment. */
export const languageIds = ["json", "jsonc", "yaml", "markdown"] as const;

const schemes = ["file", "untitled", "vscode-vfs"] as const;

/**
 * Documents that are sent to the language server: whether one of them is a device specification, the server decides by
 * name and content, and says nothing of the rest. Markdown counts only where it holds IXIT tables, an ICS or test groups. Other schemes are left out because they show the same text twice (`git:` in a comparison).
 */
export const documentSelector = schemes.flatMap((scheme) =>
  languageIds.map((language) => ({ scheme, language })),
);
