import type { Source, Verification } from "@bollard/model";

/** A document that judgements rest on. */
interface CitedDocument {
  readonly document: string;
  readonly url: string;
  readonly verified: Verification;
  readonly note?: string;
}

const checked = "2026-11-25";

/** The documents that the catalogue cites, by key, with how each was read. */
export const documents = {
  rfc9325: {
    document: "RFC 9325, BCP 195 (November 2022)",
    url: "https://www.rfc-editor.org/rfc/rfc9325",
    verified: "full-text",
  },
  rfc8996: {
    document: "RFC 8996, BCP 195 (March 2021)",
    url: "https://www.rfc-editor.org/rfc/rfc8996",
    verified: "official-excerpt",
  },
  rfc7568: {
    document: "RFC 7568 (June 2015)",
    url: "https://www.rfc-editor.org/rfc/rfc7568",
    verified: "transcriptions",
  },
  rfc6176: {
    document: "RFC 6176 (March 2011)",
    url: "https://www.rfc-editor.org/rfc/rfc6176",
    verified: "secondary",
    note: "Cited so by RFC 9325, which was read.",
  },
  rfc7465: {
    document: "RFC 7465 (February 2015)",
    url: "https://www.rfc-editor.org/rfc/rfc7465",
    verified: "official-excerpt",
  },
  rfc6151: {
    document: "RFC 6151 (March 2011)",
    url: "https://www.rfc-editor.org/rfc/rfc6151",
    verified: "official-excerpt",
  },
  rfc9155: {
    document: "RFC 9155 (December 2021)",
    url: "https://www.rfc-editor.org/rfc/rfc9155",
    verified: "official-excerpt",
  },
  rfc9395: {
    document: "RFC 9395 (April 2023)",
    url: "https://www.rfc-editor.org/rfc/rfc9395",
    verified: "official-excerpt",
  },
  rfc9142: {
    document: "RFC 9142 (January 2022)",
    url: "https://www.rfc-editor.org/rfc/rfc9142",
    verified: "unchecked",
  },
  sp800131a2: {
    document: "NIST SP 800-131A Rev. 2 (March 2019)",
    url: "https://doi.org/10.6028/NIST.SP.800-131Ar2",
    verified: "transcriptions",
  },
  sp800131a3: {
    document: "NIST SP 800-131A Rev. 3, initial public draft (October 2024)",
    url: "https://csrc.nist.gov/pubs/sp/800/131/a/r3/ipd",
    verified: "full-text",
    note: "A draft: what it plans can change before it is final.",
  },
  nistSha1: {
    document: "NIST announcement that SHA-1 retires (15 December 2022)",
    url: "https://csrc.nist.gov/news/2022/nist-transitioning-away-from-sha-1-for-all-apps",
    verified: "transcriptions",
  },
  nistTdea: {
    document: "NIST announcement that SP 800-67 is withdrawn (29 June 2023)",
    url: "https://csrc.nist.gov/news/2023/nist-to-withdraw-sp-800-67-rev-2",
    verified: "official-excerpt",
  },
  nist38a: {
    document: "NIST decision to revise SP 800-38A (28 April 2023)",
    url: "https://csrc.nist.gov/news/2023/decision-to-revise-nist-sp-800-38a",
    verified: "official-excerpt",
  },
  asvs5: {
    document: "OWASP ASVS 5.0 (May 2025)",
    url: "https://github.com/OWASP/ASVS/blob/master/5.0/en/0x92-Appendix-C_Cryptography.md",
    verified: "full-text",
  },
  wifiLegacy: {
    document: "Wi-Fi Alliance, what are legacy protocols",
    url: "https://www.wi-fi.org/knowledge-center/faq/what-are-legacy-protocols",
    verified: "official-excerpt",
  },
  sp800121: {
    document: "NIST SP 800-121 Rev. 2 (May 2017, updated January 2022)",
    url: "https://doi.org/10.6028/NIST.SP.800-121r2-upd1",
    verified: "unchecked",
  },
  sp80052: {
    document: "NIST SP 800-52 Rev. 2 (August 2019)",
    url: "https://doi.org/10.6028/NIST.SP.800-52r2",
    verified: "transcriptions",
  },
  rfc6150: {
    document: "RFC 6150 (March 2011)",
    url: "https://www.rfc-editor.org/rfc/rfc6150",
    verified: "unchecked",
  },
  rfc3410: {
    document: "RFC 3410 (December 2002)",
    url: "https://www.rfc-editor.org/rfc/rfc3410",
    verified: "unchecked",
  },
  rfc4648: {
    document: "RFC 4648 (October 2006)",
    url: "https://www.rfc-editor.org/rfc/rfc4648",
    verified: "unchecked",
  },
  rfc7252: {
    document: "RFC 7252 (June 2014)",
    url: "https://www.rfc-editor.org/rfc/rfc7252",
    verified: "unchecked",
  },
  mqtt5: {
    document: "OASIS MQTT Version 5.0 (March 2019)",
    url: "https://docs.oasis-open.org/mqtt/mqtt/v5.0/mqtt-v5.0.html",
    verified: "unchecked",
  },
  ssh1: {
    document: "CERT/CC VU#13877, weak CRC in SSH 1.5 (2001)",
    url: "https://www.kb.cert.org/vuls/id/13877",
    verified: "unchecked",
  },
  msPptp: {
    document: "Microsoft Security Advisory 2743314 (August 2012)",
    url: "https://learn.microsoft.com/security-updates/securityadvisories/2012/2743314",
    verified: "unchecked",
  },
  certWps: {
    document: "CERT/CC VU#723755, Wi-Fi Protected Setup PIN (December 2011)",
    url: "https://www.kb.cert.org/vuls/id/723755",
    verified: "unchecked",
  },
  sp80090a: {
    document: "NIST SP 800-90A Rev. 1 (June 2015)",
    url: "https://doi.org/10.6028/NIST.SP.800-90Ar1",
    verified: "secondary",
  },
} as const satisfies Record<string, CitedDocument>;

/** The key of a document that the catalogue cites. */
export type DocumentKey = keyof typeof documents;

/** The sources that references stand for, ready to be shown. */
export function toSources(
  references: readonly (readonly [document: DocumentKey, clause: string])[],
): readonly Source[] {
  return references.map(([key, clause]) => ({ ...documents[key], clause, checked }));
}
