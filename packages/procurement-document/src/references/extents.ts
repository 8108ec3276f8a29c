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
    last: { "s.": 215, "Schedule ": 21 },
    source:
      "Data Protection Act 2018 in the public mirror legalize-dev/legalize-uk as it stood on 2021-12-15: section 215 at the end of the body, section 213(4) on Schedule 21",
    checked: "2026-11-25",
    verified: "official-mirror",
  },
  {
    document: "Product Security and Telecommunications Infrastructure Act 2022",
    last: { "s.": 80 },
    source:
      "PSTI Act 2022 in the public mirror legalize-dev/legalize-uk as it stood on 2023-02-07, section 80 at the end of the body",
    checked: "2026-11-25",
    verified: "official-mirror",
  },
  {
    document: "SI 2018/506",
    last: { "reg ": 25 },
    source:
      "SI 2018/506 in the public mirror legalize-dev/legalize-uk, regulation 25 before Schedule 1",
    checked: "2026-11-25",
    verified: "official-mirror",
  },
  {
    document: "SI 2023/1007",
    last: { "reg ": 10 },
    source:
      "SI 2023/1007 in the public mirror legalize-dev/legalize-uk as amended to 2025-02-25, regulation 10 before Schedule 1",
    checked: "2026-11-25",
    verified: "official-mirror",
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
  "Product Security and Telecommunications Infrastructure Regulations": ["2023"],
  "Network and Information Systems Regulations": ["2018"],
  "Computer Misuse Act": ["1990"],
  "Protection of Freedoms Act": ["2012"],
};
