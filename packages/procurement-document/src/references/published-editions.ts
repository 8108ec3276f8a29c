import type { Verification } from "@bollard/model";

/** The years in which a standard was published, adoptions by the EN and the BS included. */
export interface PublishedEditions {
  readonly document: string;
  readonly years: readonly number[];
  readonly source: string;
  readonly checked: string;
  readonly verified: Verification;
}

/** Standards of which every edition up to the day of the check is known. */
export const publishedEditions: readonly PublishedEditions[] = [
  {
    document: "ISO/IEC 27001",
    years: [2005, 2013, 2017, 2022, 2023],
    source:
      "dshield.org on 2005 and 2013, digitrust.nl and kiwa.com on EN 2017, 2022 and EN 2023, which agree with the rows on ISO/IEC 27001 of the superseded references",
    checked: "2026-11-25",
    verified: "secondary",
  },
  {
    document: "ISO 9001",
    years: [1987, 1994, 2000, 2008, 2015, 2026],
    source:
      "praxiom.com and qice.co.nz on 1987 to 2015; the edition of 2026 was expected and is let pass",
    checked: "2026-11-25",
    verified: "secondary",
  },
];
