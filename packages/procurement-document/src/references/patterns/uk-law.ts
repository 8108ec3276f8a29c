import { type CitationPattern, citation } from "../citation-pattern.js";

/** Statutory instruments by number: `SI 2023/1007`, `S.I. 2018 No. 506`, `SSI 2015/446`. */
export const statutoryInstruments: CitationPattern = {
  begins: ["SI ", "S.I. ", "S.I ", "SI2", "SSI ", "S.S.I. ", "WSI ", "Statutory Instrument"],
  pattern:
    /(?:(S\.?S\.?I\b\.?|WSI)|S\.?I\b\.?|SI(?=20)|Statutory Instruments?:?) ?((?:19|20)\d\d)(?:\/| ?,? ?[Nn]o\.? ?)(\d{1,4})(?!\d)/y,
  read: ([, other, year, number]) => {
    const series = other === undefined ? "SI" : other.replaceAll(".", "");
    return citation(`${series} ${year}/${number}`, undefined);
  },
  examples: {
    "SI 2023/1007": "SI 2023/1007",
    "S.I. 2018 No. 506": "SI 2018/506",
    "Statutory Instrument 2023 No. 1007": "SI 2023/1007",
    "S.I. 2015/102": "SI 2015/102",
    "SSI 2015/446": "SSI 2015/446",
    "S.S.I. 2015/446": "SSI 2015/446",
    "SI units": undefined,
  },
};

/** Short names that lawyers and buyers use for Acts and Regulations. */
const shortNames: Readonly<Record<string, string>> = {
  "DPA 2018": "Data Protection Act 2018",
  DPA2018: "Data Protection Act 2018",
  "DPA 1998": "Data Protection Act 1998",
  "PA 2023": "Procurement Act 2023",
  PA2023: "Procurement Act 2023",
  PA23: "Procurement Act 2023",
  "PCR 2015": "SI 2015/102",
  PCR2015: "SI 2015/102",
  "PCR 2006": "SI 2006/5",
  "UCR 2016": "SI 2016/274",
  "CCR 2016": "SI 2016/273",
  "FOIA 2000": "Freedom of Information Act 2000",
  "PECR 2003": "SI 2003/2426",
  "NIS Regulations": "SI 2018/506",
  "PSTI Regulations": "SI 2023/1007",
  "PSTI Act": "Product Security and Telecommunications Infrastructure Act 2022",
};

/** Names that a year may follow, with the titles and the years that there are, amendments included. */
const yearsOf: Readonly<
  Record<string, { readonly title: string; readonly years: readonly string[] }>
> = {
  "NIS Regulations": {
    title: "Network and Information Systems Regulations",
    years: ["2018", "2020", "2022"],
  },
  "PSTI Regulations": {
    title: "Product Security and Telecommunications Infrastructure Regulations",
    years: ["2023", "2025"],
  },
  "PSTI Act": {
    title: "Product Security and Telecommunications Infrastructure Act",
    years: ["2022"],
  },
};

/** `DPA 2018`, `PCR 2015`, `NIS Regulations`. */
export const abbreviatedLaw: CitationPattern = {
  begins: [
    "DPA",
    "PA 2023",
    "PA2023",
    "PA23",
    "PCR",
    "UCR 2016",
    "CCR 2016",
    "FOIA 2000",
    "PECR 2003",
    "NIS Regulations",
    "PSTI ",
  ],
  pattern:
    /(?:DPA ?(?:2018|1998)|PA ?2023|PA23|PCR ?(?:2015|2006)|UCR 2016|CCR 2016|FOIA 2000|PECR 2003|(?:NIS|PSTI) Regulations|PSTI Act)(?: 20\d\d)?(?![\p{L}\p{N}])/uy,
  read: ([whole]) => {
    const [, name = whole, year] = /^((?:NIS|PSTI) \w+)(?: (20\d\d))?$/.exec(whole) ?? [];
    const known = yearsOf[name];
    if (year !== undefined && known !== undefined && !known.years.includes(year)) {
      return citation(`${known.title} ${year}`, undefined);
    }
    const document = shortNames[name];
    return document === undefined ? undefined : citation(document, undefined);
  },
  examples: {
    "DPA 2018": "Data Protection Act 2018",
    PCR2015: "SI 2015/102",
    "NIS Regulations 2018": "SI 2018/506",
    "PSTI Regulations 2023": "SI 2023/1007",
    "NIS Regulations 2016": "Network and Information Systems Regulations 2016",
    "PSTI Act 2023": "Product Security and Telecommunications Infrastructure Act 2023",
    "PCR test": undefined,
  },
};

/** `UK GDPR`, `GDPR`, `General Data Protection Regulation`; the Union's own keeps its number. */
export const gdpr: CitationPattern = {
  begins: ["UK GDPR", "UK General", "EU GDPR", "GDPR", "General Data Protection Regulation"],
  pattern:
    /(?:(UK|EU)[ -])?(?:GDPR|General Data Protection Regulations?(?: ?\(GDPR\))?)(?![\p{L}\p{N}])/uy,
  read: ([, territory]) => {
    if (territory === "UK") return citation("UK GDPR", undefined);
    return citation(territory === "EU" ? "Regulation (EU) 2016/679" : "GDPR", undefined);
  },
  examples: {
    "UK GDPR": "UK GDPR",
    GDPR: "GDPR",
    "EU GDPR": "Regulation (EU) 2016/679",
    "UK General Data Protection Regulation": "UK GDPR",
    "General Data Protection Regulation (GDPR)": "GDPR",
  },
};

/** Regulations and directives of the European Union by number. */
export const europeanLaw: CitationPattern = {
  begins: ["Regulation (E", "Directive ", "Regulation E"],
  pattern:
    /(Regulation|Directive) (?:\((EU|EC|EEC)\) )?(?:No\.? ?)?(\d{2,4}\/\d{1,4})(?:\/(EU|EC|EEC))?(?![\d/])/y,
  read: ([, kind, before, number, after]) => {
    if (before === undefined && after === undefined) return undefined;
    return citation(
      before === undefined ? `${kind} ${number}/${after}` : `${kind} (${before}) ${number}`,
      undefined,
    );
  },
  examples: {
    "Regulation (EU) 2016/679": "Regulation (EU) 2016/679",
    "Directive 2014/24/EU": "Directive 2014/24/EU",
    "Directive (EU) 2022/2555": "Directive (EU) 2022/2555",
    "Directive 12/13": undefined,
  },
};
