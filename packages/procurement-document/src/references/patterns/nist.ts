import { type CitationPattern, citation } from "../citation-pattern.js";

const revision = String.raw`(?:[ ,]{0,2}\(?(?:[Rr]ev(?:ision)?\b\.?|[Rr]\.?) ?(\d)(?!\d)\)?)?`;

/** Special Publications: `NIST SP 800-53 Rev. 5`, `NIST Special Publication 800-53 Revision 3`, `800-53r4`. */
export const specialPublications: CitationPattern = {
  begins: ["NIST", "SP ", "SP8", "SP-8", "Special Publication", "800-"],
  pattern: new RegExp(
    String.raw`(?:NIST,? ?)?(?:Special Publications? ?(?:\(SP\) ?)?|SP[ -]?)?(800|1800|500)-(\d{1,3})([A-H])?(?:-([2-5])(?!\d))?(?!\d|-\d)${revision}`,
    "y",
  ),
  read: ([whole, series, number, volume = "", suffix, written], { before, after }) => {
    const named =
      /^(?:NIST|SP|Special)/.test(whole) || /\b(?:NIST|FISMA|SP)\b/.test(`${before} ${after}`);
    if (!named) return undefined;
    if (suffix !== undefined)
      return citation(`NIST SP ${series}-${number}${volume}`, `Rev ${suffix}`);
    return citation(`NIST SP ${series}-${number}${volume}`, written && `Rev ${written}`);
  },
  examples: {
    "NIST SP 800-53 Rev. 5": "NIST SP 800-53 @Rev 5",
    "NIST Special Publication 800-53 Revision 3": "NIST SP 800-53 @Rev 3",
    "NIST Special Publication (SP) 800-53": "NIST SP 800-53",
    "NIST 800-53r4": "NIST SP 800-53 @Rev 4",
    "SP 800-63-3": "NIST SP 800-63 @Rev 3",
    "NIST SP 800-53A": "NIST SP 800-53A",
    "SP800-171 (Rev 2)": "NIST SP 800-171 @Rev 2",
    "800-555": undefined,
  },
};

/** Interagency reports: `NISTIR 8259A`, `NIST IR 8259 Rev. 1`. */
export const interagencyReports: CitationPattern = {
  begins: ["NIST"],
  pattern: new RegExp(String.raw`NIST ?IR[ -]?(\d{4}[A-H]?)(?!\d)${revision}`, "y"),
  read: ([, number, written]) => citation(`NIST IR ${number}`, written && `Rev ${written}`),
  examples: {
    "NISTIR 8259": "NIST IR 8259",
    "NIST IR 8259A": "NIST IR 8259A",
    "NIST IR 8259 Rev. 1": "NIST IR 8259 @Rev 1",
  },
};

/** Federal Information Processing Standards: `FIPS PUB 140-2`. The number holds the edition. */
export const fips: CitationPattern = {
  begins: ["FIPS"],
  pattern: /FIPS(?: PUB(?:S|\.|LICATION)?)?[ -]?(\d{2,3}(?:-\d)?)(?!\d)/y,
  read: ([, number]) => citation(`FIPS ${number}`, undefined),
  examples: {
    "FIPS 140-2": "FIPS 140-2",
    "FIPS PUB 199": "FIPS 199",
    "FIPS-140-3": "FIPS 140-3",
    "FIPS mode": undefined,
  },
};

/** The Cybersecurity Framework. */
export const cybersecurityFramework: CitationPattern = {
  begins: ["NIST C", "CSF "],
  pattern:
    /(NIST )?(?:CSF|Cyber ?[Ss]ecurity Framework(?: \((?:NIST )?CSF\))?)(?:,? (?:[Vv](?:ersion ?|\.? ?)?)?([12]\.\d))?/y,
  read: ([, nist, version]) =>
    nist === undefined && version === undefined ? undefined : citation("NIST CSF", version),
  examples: {
    "NIST CSF 2.0": "NIST CSF @2.0",
    "NIST Cybersecurity Framework": "NIST CSF",
    "NIST Cybersecurity Framework v1.1": "NIST CSF @1.1",
    "CSF 1.1": "NIST CSF @1.1",
    CSF: undefined,
  },
};
