import { brands } from "../../references/brands.js";

const asked =
  "be|use|uses|using|supply|supplies|provide|provides|install|deploy|comprise|(?:made|manufactured|supplied|sourced|purchased|bought|products?|cameras?|sensors?|switches|controllers?|devices?|equipment) (?:by|from)";

const between =
  "an?|the|new|only|its|of|all|genuine|manufactured|made|cameras?|sensors?|switches|controllers?|by|from|model|brand|make";

/** A brand that is to be supplied. */
export const brand: RegExp = new RegExp(
  String.raw`\b(?:${asked})\b(?: (?:${between})){0,5} (${brands.join("|")})\b(?! (?:interface|integration|connector|gateway|API))`,
);

/** Words that name a brand because something has to work with it, or as an example. */
const fits =
  /\b(?:existing|current(?:ly)?|compatib\w{2,6}|interoperab\w{2,6}|interwork\w{0,3}|integrat\w{1,6}|interface|connect\w{0,5} (?:to|with)|communicat\w{1,5}|exchang\w{1,3}|export\w{0,3}|import\w{0,3}|migrat\w{1,6}|replac\w{1,6}|remov\w{1,4}|decommission\w{0,3}|licen[cs]\w{1,6}|such as|e\.g\.|for example|including|already|in place|hosted|estate|spare parts|maintain|maintenance|support for|works? with)\b/i;

/** The brand that a requirement asks to be supplied. */
export function namedBrand(text: string): string | undefined {
  return fits.test(text) ? undefined : brand.exec(text)?.[1];
}
