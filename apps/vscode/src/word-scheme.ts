/** Scheme of the virtual documents that show the text of Word documents; the language server knows it too. */
export const wordScheme = "bollard-word";
