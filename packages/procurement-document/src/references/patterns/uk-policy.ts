import { type CitationPattern, citation } from "../citation-pattern.js";

/** Procurement policy notes: `PPN 014`, `PPN 09/23`, `Procurement Policy Note 06/21`, `WPPN 012`. */
export const policyNotes: CitationPattern = {
  begins: ["PPN", "WPPN", "Procurement Policy Note"],
  pattern:
    /(W)?(?:PPN|Procurement Policy Note)(?: ?\(PPN\))?[ -]?(?:[Nn]o\.? ?)?(\d{1,3}(?:\/\d{4}|\/\d{2})?)(?![\d/])/y,
  read: ([, welsh = "", number = ""]) => citation(`${welsh}PPN ${number}`, undefined),
  examples: {
    "PPN 014": "PPN 014",
    "PPN 02/24": "PPN 02/24",
    PPN014: "PPN 014",
    "Procurement Policy Note 06/21": "PPN 06/21",
    "Procurement Policy Note (PPN) 014": "PPN 014",
    "WPPN 012": "WPPN 012",
    "PPN guidance": undefined,
  },
};

/**
 * The Cyber Assessment Framework: `NCSC CAF v3.2`, `CAF B2.a`. The three letters alone mean other things
 * too and count only in a text that names the NCSC or the framework in full.
 */
export const cyberAssessmentFramework: CitationPattern = {
  begins: ["NCSC", "CAF", "Cyber Assessment Framework"],
  pattern:
    /(NCSC(?:['’]s)? )?(?:(Cyber Assessment Framework)(?: ?\((?:NCSC )?CAF\))?|CAF)(?:,? ?(?:[Vv](?:ersion ?|\.? ?)?)?([1-9](?:\.\d){0,2})(?![\d.]?\d))?(?:,? ?(?:(?:contributing )?outcomes? |principles? |objectives? )?([A-D][1-9](?:\.[a-z])?)(?![\p{L}\p{N}]))?/uy,
  read: ([, ncsc, full, version, outcome], { before, after }) => {
    const sure = ncsc ?? full ?? version ?? outcome;
    const named = () => /\bNCSC\b|Cyber Assessment Framework/.test(`${before} ${after}`);
    if (sure === undefined && !named()) return undefined;
    return { ...citation("CAF", version), ...(outcome !== undefined && { provision: outcome }) };
  },
  examples: {
    "NCSC CAF v3.2": "CAF @3.2",
    "CAF B2.a": "CAF #B2.a",
    "CAF v4.0 outcome C2.a": "CAF @4.0 #C2.a",
    "Cyber Assessment Framework (CAF)": "CAF",
    "NCSC Cyber Assessment Framework version 4.0": "CAF @4.0",
    CAF: undefined,
  },
};

/** `Cyber Essentials`, `Cyber Essentials Plus`, with the version of the requirements where it is given. */
export const cyberEssentials: CitationPattern = {
  begins: ["Cyber Essentials", "Cyber essentials", "cyber essentials", "CYBER ESSENTIALS"],
  pattern: /Cyber Essentials(?: ?(Plus|\+))?(?:,? [Vv](?:ersion ?|\.? ?)?(\d\.\d))?/iy,
  read: ([, plus, version]) =>
    citation(plus === undefined ? "Cyber Essentials" : "Cyber Essentials Plus", version),
  examples: {
    "Cyber Essentials Plus": "Cyber Essentials Plus",
    "cyber essentials": "Cyber Essentials",
    "Cyber Essentials+": "Cyber Essentials Plus",
    "Cyber Essentials v3.1": "Cyber Essentials @3.1",
  },
};

/**
 * The NCSC's principles for connected places: `Connected Places Cyber Security Principles`, `NCSC
 * Connected Places Principle 5`. The words “Principle 5” are left to what reads provisions.
 */
export const connectedPlaces: CitationPattern = {
  begins: ["NCSC ", "NCSC's ", "NCSC’s ", ""].flatMap((issuer) =>
    ["Connected Places", "Connected places", "connected places"].map((name) => issuer + name),
  ),
  pattern:
    /(NCSC(?:['’]s)? )?connected places(?: (cyber) security)?(?: principles(?! \d)|(?= principles? (\d)))/iy,
  read: ([, ncsc, cyber, number]) =>
    (ncsc ?? cyber ?? number)
      ? citation("Connected Places Cyber Security Principles", undefined)
      : undefined,
  examples: {
    "NCSC Connected Places Principle 5": "Connected Places Cyber Security Principles #5",
    "NCSC’s connected places principles": "Connected Places Cyber Security Principles",
    "Connected Places Cyber Security Principles": "Connected Places Cyber Security Principles",
    "Principle 17 of the Connected Places Cyber Security Principles":
      "Connected Places Cyber Security Principles #17",
    "connected places principles": undefined,
    "connected places in the town": undefined,
  },
};

/** `GovAssure`, and the `Data Security and Protection Toolkit` of the NHS. */
export const assuranceSchemes: CitationPattern = {
  begins: ["GovAssure", "Data Security and Protection Toolkit", "DSPT", "DSP Toolkit"],
  pattern:
    /(?:GovAssure|Data Security and Protection Toolkit(?: ?\(DSPT\))?|DSPT|DSP Toolkit)(?![\p{L}\p{N}])/uy,
  read: ([whole]) =>
    citation(
      whole === "GovAssure" ? "GovAssure" : "Data Security and Protection Toolkit",
      undefined,
    ),
  examples: {
    GovAssure: "GovAssure",
    "Data Security and Protection Toolkit (DSPT)": "Data Security and Protection Toolkit",
    DSPT: "Data Security and Protection Toolkit",
    DSPTX: undefined,
  },
};

/** Codes, statements and guides that are cited by name. */
const names = [
  "Surveillance Camera Code of Practice",
  "Technology Code of Practice",
  "National Procurement Policy Statement",
  "Secure Connected Places Playbook",
  "Government Cyber Security Standard",
  "Minimum Cyber Security Standard",
] as const;

/** Codes, statements and guides that are cited by name, in any case. */
export const namedPolicy: CitationPattern = {
  begins: names.flatMap((name) => [name, name.charAt(0) + name.slice(1).toLowerCase()]),
  pattern: new RegExp(`(?:${names.join("|")})`, "iy"),
  read: ([whole]) => {
    const name = names.find((one) => one.toLowerCase() === whole.toLowerCase());
    return name === undefined ? undefined : citation(name, undefined);
  },
  examples: {
    "Surveillance camera code of practice": "Surveillance Camera Code of Practice",
    "Technology Code of Practice": "Technology Code of Practice",
    "Technology Code": undefined,
  },
};
