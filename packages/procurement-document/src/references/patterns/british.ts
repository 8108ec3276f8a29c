import { type CitationPattern, citation } from "../citation-pattern.js";

const edition = String.raw`(?: ?: ?((?:19|20)\d\d)| ?\(((?:19|20)\d\d)\))?(?:\+A\d{1,2}:(?:19|20)\d\d)?`;

/** Standards of the United Kingdom alone: `BS 8418:2015`, `PAS 1192-5`, `PD 6662`. */
export const british: CitationPattern = {
  begins: ["BS ", "BS7", "BS8", "BS1", "PAS ", "PD ", "Def Stan", "DEF STAN"],
  pattern: new RegExp(
    String.raw`(BS|PAS|PD|D[Ee][Ff] S[Tt][Aa][Nn]) ?(\d{2,5}(?:-\d{1,3}(?!\d)){0,2})(?!\d)${edition}`,
    "y",
  ),
  read: ([, issuer = "", number, colon, bracketed]) =>
    citation(`${/^def/i.test(issuer) ? "Def Stan" : issuer} ${number}`, colon ?? bracketed),
  examples: {
    "BS 7799": "BS 7799",
    "BS 8418:2015": "BS 8418 @2015",
    "PAS 1192-5:2015": "PAS 1192-5 @2015",
    "PD 6662:2017": "PD 6662 @2017",
    "Def Stan 05-138": "Def Stan 05-138",
    "BS degree": undefined,
  },
};

/** European standards and their British adoptions; those from 60000 on are standards of IEC. */
export const european: CitationPattern = {
  begins: ["BS EN ", "EN "],
  pattern: new RegExp(
    String.raw`(?:BS )?EN (\d{3,5}(?:-\d{1,2}(?!\d)){0,3})(?!\d| \d{3})${edition}`,
    "y",
  ),
  read: ([, number = "", colon, bracketed]) =>
    citation(/^6\d{4}/.test(number) ? `IEC ${number}` : `EN ${number}`, colon ?? bracketed),
  examples: {
    "BS EN 62676-4:2015": "IEC 62676-4 @2015",
    "EN 50132-7": "EN 50132-7",
    "BS EN 50131": "EN 50131",
  },
};
