import { brands } from "../../references/brands.js";

/** A brand that is to be supplied. */
export const brand: RegExp = new RegExp(
  String.raw`\b(?:be|use|uses|using|supply|supplies|provide|provides|install|deploy|from|by|comprise|made by|manufactured by)\b(?: (?:an?|the|new|only|its|of|all|genuine|manufactured|made|cameras?|sensors?|switches|by|from|model)){0,5} (${brands.join("|")})\b(?! (?:interface|integration|connector|API))`,
);

/** Words that name a brand because something has to work with it, or as an example. */
const fits =
  /\b(?:existing|current(?:ly)?|compatib\w{2,6}|interoperab\w{2,6}|integrat\w{1,6}|interface|migrat\w{1,6}|licen[cs]\w{1,6}|such as|e\.g\.|for example|including|already|in place|hosted|estate|spare parts|maintain|maintenance|support for)\b/i;

/** The brand that a requirement asks to be supplied. */
export function namedBrand(text: string): string | undefined {
  return fits.test(text) ? undefined : brand.exec(text)?.[1];
}
