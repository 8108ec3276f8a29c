import { type CitationPattern, citation } from "../citation-pattern.js";

/** The Web Content Accessibility Guidelines. */
export const wcag: CitationPattern = {
  begins: ["WCAG", "Web Content Accessibility Guidelines"],
  pattern:
    /(?:W3C )?(?:WCAG|Web Content Accessibility Guidelines(?: ?\(WCAG\))?)(?:,? ?(?:[Vv](?:ersion ?|\.? ?)?)?([1-3]\.\d))?(?![\p{L}\p{N}])/uy,
  read: ([, version]) => citation("WCAG", version),
  examples: {
    "WCAG 2.0": "WCAG @2.0",
    "Web Content Accessibility Guidelines (WCAG) 2.1": "WCAG @2.1",
    "WCAG2.2": "WCAG @2.2",
    WCAG: "WCAG",
  },
};

/** Verification standard and lists of risks of OWASP. */
export const owasp: CitationPattern = {
  begins: ["OWASP", "ASVS", "Application Security Verification Standard"],
  pattern:
    /(?:OWASP(?:['’]s)? )?(?:(ASVS|Application Security Verification Standard(?: ?\((?:OWASP )?ASVS\))?)|(IoT )?Top (?:10|[Tt]en)(?![\p{L}\p{N}]))(?:[,:]? ?\(?(?:[Vv](?:ersion ?|\.? ?)?)?(\d\.\d(?:\.\d)?|20\d\d)\)?)?/uy,
  read: ([whole, standard, things = "", version]) => {
    if (standard !== undefined) return citation("OWASP ASVS", version);
    return whole.startsWith("OWASP") ? citation(`OWASP ${things}Top 10`, version) : undefined;
  },
  examples: {
    "OWASP ASVS 4.0.3": "OWASP ASVS @4.0.3",
    "OWASP Application Security Verification Standard 3.0": "OWASP ASVS @3.0",
    "ASVS v5.0.0": "OWASP ASVS @5.0.0",
    "OWASP Top Ten (2017)": "OWASP Top 10 @2017",
    "OWASP IoT Top 10 2018": "OWASP IoT Top 10 @2018",
    "OWASP Top 10:2021": "OWASP Top 10 @2021",
    "OWASP guidance": undefined,
  },
};

/** The payment card standard, and reports and controls of auditors. */
export const audit: CitationPattern = {
  begins: ["PCI", "SSAE", "ISAE", "SAS 70", "SOC 2", "SOC2", "CIS C", "CIS v", "CIS Critical"],
  pattern:
    /(?:(PCI[ -]?DSS|PCI Data Security Standard)|(SSAE|ISAE)(?: No\.)?[ -]?(\d{2,4})|(SAS 70)|SOC ?(2)|(CIS(?: Critical)?(?: Security)? Controls|CIS(?= v)))(?:,? ?(?:[Vv](?:ersion ?|\.? ?)?)?(\d{1,2}(?:\.\d){1,2}|\d(?= |$|[,.;)])))?(?![\p{L}\p{N}])/uy,
  read: ([, card, report, number, older, soc, controls, version]) => {
    if (card !== undefined) return citation("PCI DSS", version);
    if (controls !== undefined) return citation("CIS Controls", version);
    if (report !== undefined) return citation(`${report} ${number}`, undefined);
    return citation(older ?? `SOC ${soc}`, undefined);
  },
  examples: {
    "PCI DSS v3.2.1": "PCI DSS @3.2.1",
    "PCI-DSS 4.0.1": "PCI DSS @4.0.1",
    "SSAE 18": "SSAE 18",
    "SSAE No. 16": "SSAE 16",
    "SOC 2": "SOC 2",
    "CIS Controls v8": "CIS Controls @8",
    "CIS Critical Security Controls": "CIS Controls",
    "PCI card": undefined,
  },
};

/** Requests for comments. The protocols that they describe are no citations. */
export const rfc: CitationPattern = {
  begins: ["RFC"],
  pattern: /RFC[ -]?(\d{3,5})(?!\d)/y,
  read: ([, number]) => citation(`RFC ${number}`, undefined),
  examples: { "RFC 9325": "RFC 9325", RFC8446: "RFC 8446", "RFC process": undefined },
};
