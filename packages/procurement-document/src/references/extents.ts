import type { Verification } from "@bollard/model";

/** How far the numbers of an enactment go. */
export interface Extent {
  readonly document: string;
  /** The last number of each kind of provision, by the words before it in normal form. */
  readonly last: Readonly<Record<string, number>>;
  /** What the last numbers were read from. */
  readonly source: string;
  readonly checked: string;
  readonly verified: Verification;
}

const regulation: Omit<Extent, "document"> = {
  last: { "Article ": 99, "Recital ": 173 },
  source: "Regulation (EU) 2016/679, Article 99 and its place at the end, on four pages that agree",
  checked: "2026-11-25",
  verified: "secondary",
};

/** Enactments whose last section, article or schedule is known. */
export const extents: readonly Extent[] = [
  {
    document: "Procurement Act 2023",
    last: { "s.": 128, "Schedule ": 11 },
    source:
      "Procurement Act 2023 in the public mirror legalize-dev/legalize-uk as it stood on 2024-03-12, sections 113 to 127 and the heads behind them",
    checked: "2026-11-25",
    verified: "official-mirror",
  },
  {
    document: "Data Protection Act 2018",
    last: { "Schedule ": 20 },
    source:
      "Data Protection Act 2018: list of Schedules on a page, Schedules to 16 in a public mirror",
    checked: "2026-11-25",
    verified: "secondary",
  },
  { document: "GDPR", ...regulation },
  { document: "UK GDPR", ...regulation },
  { document: "Regulation (EU) 2016/679", ...regulation },
];

/** Titles that one year only goes with, and the years that there are. */
export const enactedIn: Readonly<Record<string, readonly string[]>> = {
  "Procurement Act": ["2023"],
  "Procurement Regulations": ["2024"],
  "Data Protection Act": ["1984", "1998", "2018"],
  "Data (Use and Access) Act": ["2025"],
  "Product Security and Telecommunications Infrastructure Act": ["2022"],
  "Network and Information Systems Regulations": ["2018"],
  "Computer Misuse Act": ["1990"],
  "Protection of Freedoms Act": ["2012"],
};
