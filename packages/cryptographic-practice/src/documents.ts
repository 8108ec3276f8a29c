import { once, type Source, type Verification } from "@bollard/model";

/** A document that judgements rest on. */
interface CitedDocument {
  readonly document: string;
  readonly url?: string;
  readonly verified: Verification;
  readonly note?: string;
}

const checked = "2026-11-25";

function rfc(
  number: number,
  date: string,
  verified: Verification,
  note?: string,
): CitedDocument & { readonly url: string } {
  return {
    document: `RFC ${number} (${date})`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}`,
    verified,
    ...(note === undefined ? {} : { note }),
  };
}

/** The documents that the catalogue cites, by key, with how each was read. */
export const documents = /* @__PURE__ */ once(
  () =>
    ({
      rfc9325: /* @__PURE__ */ rfc(9325, "November 2022", "full-text"),
      rfc8996: /* @__PURE__ */ rfc(
        8996,
        "March 2021",
        "official-excerpt",
        "Abstract read; sections 3 to 5 from quotations that agree.",
      ),
      rfc7568: /* @__PURE__ */ rfc(7568, "June 2015", "transcriptions"),
      rfc6176: /* @__PURE__ */ rfc(
        6176,
        "March 2011",
        "secondary",
        "Cited so by RFC 9325, which was read.",
      ),
      rfc7465: /* @__PURE__ */ rfc(7465, "February 2015", "official-excerpt"),
      rfc6149: /* @__PURE__ */ rfc(6149, "March 2011", "secondary"),
      rfc6150: /* @__PURE__ */ rfc(6150, "March 2011", "official-excerpt"),
      rfc6151: /* @__PURE__ */ rfc(
        6151,
        "March 2011",
        "official-excerpt",
        "Section 2 read in the approval announcement, which replaced it.",
      ),
      rfc9155: /* @__PURE__ */ rfc(9155, "December 2021", "official-excerpt"),
      rfc9395: /* @__PURE__ */ rfc(9395, "April 2023", "official-excerpt"),
      rfc8221: /* @__PURE__ */ rfc(
        8221,
        "October 2017",
        "secondary",
        "Abstract read; the table of algorithms from somebody else's list.",
      ),
      rfc9142: /* @__PURE__ */ rfc(
        9142,
        "January 2022",
        "transcriptions",
        "The table of methods as the last draft had it.",
      ),
      rfc2577: /* @__PURE__ */ rfc(2577, "May 1999", "secondary"),
      rfc3410: /* @__PURE__ */ rfc(
        3410,
        "December 2002",
        "secondary",
        "What community strings are was read in vendors' manuals.",
      ),
      rfc4648: /* @__PURE__ */ rfc(4648, "October 2006", "transcriptions"),
      rfc7252: /* @__PURE__ */ rfc(7252, "June 2014", "transcriptions", "As oneM2M restates it."),
      mqtt5: {
        document: "OASIS MQTT Version 5.0 (March 2019)",
        url: "https://docs.oasis-open.org/mqtt/mqtt/v5.0/mqtt-v5.0.html",
        verified: "unchecked",
      },
      sp80052: {
        document: "NIST SP 800-52 Rev. 2 (August 2019)",
        url: "https://doi.org/10.6028/NIST.SP.800-52r2",
        verified: "transcriptions",
      },
      sp80090a: {
        document: "NIST SP 800-90A Rev. 1 (June 2015)",
        url: "https://doi.org/10.6028/NIST.SP.800-90Ar1",
        verified: "secondary",
      },
      sp800121: {
        document: "NIST SP 800-121 Rev. 2 (May 2017, updated January 2022)",
        url: "https://doi.org/10.6028/NIST.SP.800-121r2-upd1",
        verified: "secondary",
        note: "Title and dates read; what it says of pairing was read elsewhere.",
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
        note: "A draft: what it plans can change. No final text was found.",
      },
      fr2005: {
        document: "US Federal Register 05-9945, withdrawal of FIPS 46-3 (19 May 2005)",
        url: "https://www.govinfo.gov/app/details/FR-2005-05-19/05-9945",
        verified: "title",
      },
      fips186: {
        document: "FIPS 186-5 (3 February 2023)",
        url: "https://doi.org/10.6028/NIST.FIPS.186-5",
        verified: "secondary",
        note: "Date read on the issuer's page; what it says of DSA in SP 800-131A.",
      },
      nistSha1: {
        document: "NIST, SHA-1 retires (15 December 2022)",
        url: "https://www.nist.gov/news-events/news/2022/12/nist-retires-sha-1-cryptographic-algorithm",
        verified: "transcriptions",
      },
      nistTdea: {
        document: "NIST, SP 800-67 to be withdrawn (29 June 2023)",
        url: "https://csrc.nist.gov/news/2023/nist-to-withdraw-sp-800-67-rev-2",
        verified: "official-excerpt",
      },
      nist38a: {
        document: "NIST, decision to revise SP 800-38A (28 April 2023)",
        url: "https://csrc.nist.gov/news/2023/decision-to-revise-nist-sp-800-38a",
        verified: "official-excerpt",
      },
      asvs5: {
        document: "OWASP ASVS 5.0",
        url: "https://github.com/OWASP/ASVS/tree/master/5.0/en",
        verified: "full-text",
      },
      wifiLegacy: {
        document: "Wi-Fi Alliance, what legacy protocols are",
        url: "https://www.wi-fi.org/knowledge-center/faq/what-are-legacy-protocols",
        verified: "official-excerpt",
      },
      certWps: {
        document: "CERT/CC VU#723755, PIN of Wi-Fi Protected Setup (December 2011)",
        url: "https://www.kb.cert.org/vuls/id/723755",
        verified: "transcriptions",
      },
      ssh1: {
        document: "CERT/CC VU#13877, CRC of SSH version 1",
        url: "https://www.kb.cert.org/vuls/id/13877",
        verified: "secondary",
        note: "The advisory was not seen; a vendor's manual describes the weakness.",
      },
      msPptp: {
        document: "Microsoft Security Advisory 2743314 (2012)",
        url: "https://learn.microsoft.com/en-us/security-updates/securityadvisories/2012/2743314",
        verified: "secondary",
        note: "Title read; that PPTP is given up was read in reports of October 2024.",
      },
      zWave: {
        document: "Silicon Labs INS14278-4, Z-Wave 700 (March 2019)",
        verified: "official-excerpt",
        note: "That S2 is required since 2 April 2017 was read in the trade press.",
      },
    }) as const satisfies Readonly<Record<string, CitedDocument>>,
);

/**
 * Reference catalogues that ETSI TS 103 701 names for best practice and that could not be read, so
 * that no judgement rests on them.
 */
export const unreadCatalogues = [
  {
    document: "SOG-IS Crypto Evaluation Scheme, Agreed Cryptographic Mechanisms",
    url: "https://www.sogis.eu",
    verified: "unchecked",
  },
  { document: "ETSI TR 103 621", url: "https://www.etsi.org/standards", verified: "unchecked" },
] as const satisfies readonly CitedDocument[];

/** The key of a document that the catalogue cites. */
export type DocumentKey = keyof ReturnType<typeof documents>;

/** The sources that references such as `rfc8996 4` stand for, ready to be shown. */
export function toSources(references: readonly `${DocumentKey} ${string}`[]): readonly Source[] {
  return references.map((reference) => {
    const [key = "", place = ""] = reference.split(/ (.*)/u);
    return { ...documents()[key as DocumentKey], clause: toClause(place), checked };
  });
}

/** `3 and 7` are sections; `appendix C` is what it says. */
function toClause(place: string): string {
  if (!/^\d/u.test(place)) return place;
  return `${place.includes(" and ") ? "sections" : "section"} ${place}`;
}
