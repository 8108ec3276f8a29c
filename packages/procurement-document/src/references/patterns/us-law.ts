import { type CitationPattern, citation } from "../citation-pattern.js";

/** Clauses of the Federal Acquisition Regulation and of its supplements: `FAR 52.204-21`. */
export const acquisitionRegulation: CitationPattern = {
  begins: ["FAR ", "DFARS", "GSAR ", "GSAM "],
  pattern:
    /(D?FARS?|GSA[RM]) (?:Clause |clause |Part |Subpart |[Ss]ection |Provision )?(\d{1,3}(?:\.\d{1,4})?(?:-\d{1,4})?(?:\([a-z0-9]{1,3}\)){0,4})(?!\d)/y,
  read: ([, regulation = "", clause = ""]) => ({
    ...citation(regulation, undefined),
    provision: clause,
  }),
  examples: {
    "FAR 52.204-21": "FAR #52.204-21",
    "DFARS 252.204-7012": "DFARS #252.204-7012",
    "FAR Part 15": "FAR #15",
    "FAR guidance": undefined,
  },
};

/** `45 CFR Part 164`, `29 U.S.C. 794d`, `Public Law 111-5`. */
export const codes: CitationPattern = {
  begins: ["CFR", "C.F.R.", "U.S.C.", "USC ", "Public Law", "Pub. L.", "P.L. "],
  pattern:
    /(?:(C\.?F\.?R\.?|U\.?S\.?C\.?) ?(?:Parts? |§{1,2} ?|[Ss]ections? )?(\d{1,5}[a-z]{0,2}(?:\.\d{1,4})?(?:-\d{1,3})?(?:\([a-z0-9]{1,3}\)){0,4})|(?:Public Law|Pub\. L\.|P\.L\.) (?:No\. )?(\d{2,3}-\d{1,3}))(?!\d)/y,
  read: ([, code, section = "", law], { before }) => {
    if (law !== undefined) return citation(`Public Law ${law}`, undefined);
    const title = /(?:^|[^\d.])(\d{1,2}) $/.exec(before.slice(-5))?.[1];
    if (code === undefined || title === undefined) return undefined;
    const document = `${title} ${code.replaceAll(".", "")}`;
    return { document, provision: section, before: title.length + 1 };
  },
  examples: {
    "45 CFR Part 164": "45 CFR #164",
    "29 U.S.C. 794d": "29 USC #794d",
    "Public Law 111-5": "Public Law 111-5",
    "Pub. L. 113-235": "Public Law 113-235",
    "USC 12": undefined,
  },
};

/** Orders of the General Services Administration; a letter behind the number is the edition. */
export const gsaOrders: CitationPattern = {
  begins: ["GSA ", "CIO ", "CPO ", "ADM ", "HCO "],
  pattern:
    /(?:GSA )?(?:Order )?(?:(CIO|CPO|ADM|HCO)(?: (P|IL))?) (\d{4}\.\d{1,2})([A-Za-z])?(?![\p{L}\p{N}])/uy,
  read: ([, office, , number, letter]) =>
    citation(`GSA ${office} ${number}`, letter?.toUpperCase()),
  examples: {
    "GSA CIO P 2100.1C": "GSA CIO 2100.1 @C",
    "GSA Order CIO P 2181.1": "GSA CIO 2181.1",
    "CIO P 2100.1l": "GSA CIO 2100.1 @L",
    "CPO 1878.1": "GSA CPO 1878.1",
    "GSA Schedule": undefined,
  },
};
