import { type CitationPattern, citation } from "../citation-pattern.js";

/** `:2022`, ` : 2022`, ` (2022)`, `-2022`, with or without an amendment. */
const edition = String.raw`(?: ?: ?((?:19|20)\d\d)| ?\(((?:19|20)\d\d)\)|-((?:19|20)\d\d)(?!\d))?(?:\+A(?:md )?\d{1,2}:(?:19|20)\d\d)?`;

/** Numbers of ISO/IEC that documents often cite under the name of ISO alone. */
const joint =
  /^(?:27[04]\d\d|27[57]01|29100|29134|29147|30111|15408|18045|20000|17020|17021|17024|17025|17065|19790|24760|30141|30145|30182|38500|40500|42001)(?:-|$)/;

/** Standards of ISO and IEC, and their British and European adoptions. */
export const iso: CitationPattern = {
  begins: [
    "ISO",
    "IEC",
    "ISA",
    "BS ISO",
    "BS EN ISO",
    "BS EN IEC",
    "BS IEC",
    "EN ISO",
    "EN IEC",
    "ANSI/ISA",
    "CAN/CSA-ISO",
    "DIN EN ISO",
  ],
  pattern: new RegExp(
    String.raw`(?:(?:BS|DIN|ANSI)[ /]|CAN\/CSA-)?(?:EN )?(?:ISO|IEC|ISA)(?:[ /](?:ISO|IEC|IEEE|ISA|SAE|ASTM|TS|TR|PAS)){0,3}[ -]?(\d{3,5}(?:-\d{1,2}(?!\d)){0,3})(?!\d|,\d{3})${edition}`,
    "y",
  ),
  read: ([whole, number = "", colon, bracketed, hyphened]) =>
    citation(`${issuerOf(whole, number)} ${number}`, colon ?? bracketed ?? hyphened),
  examples: {
    "BS EN ISO/IEC 27001:2022": "ISO/IEC 27001 @2022",
    "ISO 27001": "ISO/IEC 27001",
    ISO27001: "ISO/IEC 27001",
    "ISO/IEC 27001 : 2013": "ISO/IEC 27001 @2013",
    "ISO 27001-2013": "ISO/IEC 27001 @2013",
    "ISO/IEC 27001:2022+A1:2024": "ISO/IEC 27001 @2022",
    "IEC 62443-4-2:2019": "IEC 62443-4-2 @2019",
    "ISA/IEC 62443": "IEC 62443",
    "BS EN ISO 19650-5:2020": "ISO 19650-5 @2020",
    "ISO 9001 (2015)": "ISO 9001 @2015",
    "ISO/IEC TS 27110": "ISO/IEC 27110",
    "ISO 100": "ISO 100",
    "ISO standards": undefined,
    "ISO 12,000": undefined,
  },
};

function issuerOf(whole: string, number: string): string {
  if (!whole.includes("ISO")) return "IEC";
  return /IEC/.test(whole) || joint.test(number) ? "ISO/IEC" : "ISO";
}
