import { type CitationPattern, citation } from "../citation-pattern.js";

/** A version may follow, or a date that stands for one. */
const edition = String.raw`(?:[,:]? ?\(?(?:[Vv](?:ersion|er\.?)?[ .]{0,2})(\d{1,2}(?:\.\d{1,2}){1,2})\)?)?(?: ?\(?((?:19|20)\d\d-\d\d)\)?)?`;

/** The versions that a date of publication names. */
const dated: Readonly<Record<string, string>> = {
  "EN 303 645 2020-06": "2.1.1",
  "EN 303 645 2024-09": "3.1.3",
  "TS 103 701 2021-08": "1.1.1",
  "TS 103 701 2025-05": "2.1.1",
};

/** Documents of ETSI: `ETSI EN 303 645 V2.1.1 (2020-06)`, `EN303645`, `BS EN 303 645`. */
export const etsi: CitationPattern = {
  begins: ["ETSI", "EN ", "EN3", "EN-", "BS EN 3", "TS ", "TS1", "TR "],
  pattern: new RegExp(
    String.raw`(?:BS )?(?:ETSI[ /]?)?(?:(EN|TS|TR|EG|ES|SR)[ -]?)?([1-3]\d\d)[ -]?(\d{3})(-\d{1,2})?(?!\d)${edition}`,
    "y",
  ),
  read: ([whole, kind, first, second, part = "", version, date]) => {
    if (kind === undefined && !whole.startsWith("ETSI")) return undefined;
    const number = `${kind ?? guessedKind(first)} ${first} ${second}${part}`;
    return citation(`ETSI ${number}`, version ?? dated[`${number} ${date}`] ?? date);
  },
  examples: {
    "ETSI EN 303 645 v2.1.1": "ETSI EN 303 645 @2.1.1",
    "ETSI EN 303 645 V3.1.3 (2024-09)": "ETSI EN 303 645 @3.1.3",
    "EN 303 645 (2020-06)": "ETSI EN 303 645 @2.1.1",
    EN303645: "ETSI EN 303 645",
    "ETSI 303 645": "ETSI EN 303 645",
    "ETSI EN 303-645 version 2.1.1": "ETSI EN 303 645 @2.1.1",
    "BS EN 303 645 V2.1.1": "ETSI EN 303 645 @2.1.1",
    "ETSI TS 103 701": "ETSI TS 103 701",
    "EN 301 549 V3.2.1": "ETSI EN 301 549 @3.2.1",
    "EN 50132": "EN 50132",
    "TS 100": undefined,
  },
};

/** European Standards of ETSI have numbers from 300 000, the others lower ones. */
function guessedKind(first: string | undefined): string {
  return first?.startsWith("3") ? "EN" : "TS";
}
