import { once } from "@bollard/model";

/** A text that was read, or at least found, for the facts of this package. */
export interface SourceText {
  readonly title: string;
  readonly url?: string;
  readonly kind: "legislation" | "parliament" | "government" | "regulator" | "secondary";
  /** How much of it was read. */
  readonly read: string;
}

/** The texts that stand behind the facts, by the key under which items name them. */
export const sources = /* @__PURE__ */ once(
  () =>
    ({
      nis: {
        title: "SI 2018/506 Network and Information Systems Regulations 2018",
        url: "https://www.legislation.gov.uk/uksi/2018/506",
        kind: "legislation",
        read: "all regulations and both Schedules, in the public mirror legalize-dev/legalize-uk at 13ae87f, as they stood on 2022-07-01",
      },
      "nis-schedules": {
        title: "SI 2018/506, Schedules, on legislation.gov.uk",
        url: "https://www.legislation.gov.uk/uksi/2018/506/schedules",
        kind: "legislation",
        read: "the opening with most of Schedule 1, in a stored copy later than February 2023 that knew of no amendment still to be applied",
      },
      si653: {
        title: "SI 2019/653 NIS (Amendment etc.) (EU Exit) Regulations 2019",
        url: "https://www.legislation.gov.uk/uksi/2019/653",
        kind: "legislation",
        read: "what the annotations of the mirror of SI 2018/506 say of it",
      },
      si1245: {
        title: "SI 2020/1245 NIS (Amendment and Transitional Provision etc.) Regulations 2020",
        url: "https://www.legislation.gov.uk/uksi/2020/1245",
        kind: "legislation",
        read: "the opening, and the annotations of the mirror of SI 2018/506",
      },
      si1461: {
        title: "SI 2021/1461 NIS (EU Exit) (Amendment) Regulations 2021",
        url: "https://www.legislation.gov.uk/uksi/2021/1461",
        kind: "legislation",
        read: "what the annotations of the mirror of SI 2018/506 say of it",
      },
      hca22: {
        title: "Health and Care Act 2022, Schedule 4 paragraphs 236 and 237, with SI 2022/734",
        url: "https://www.legislation.gov.uk/ukpga/2022/31/schedule/4",
        kind: "legislation",
        read: "what the annotations of the mirror of SI 2018/506 say of it",
      },
      duaa119: {
        title: "SI 2026/1015 and SI 2026/386 on the Information Commission",
        url: "https://www.legislation.gov.uk/uksi/2026/1015/made",
        kind: "secondary",
        read: "four public transcriptions of SI 2026/1015 that agree, and an official excerpt of SI 2026/386",
      },
      sme: {
        title: "Commission Recommendation 2003/361/EC on the size of enterprises",
        url: "https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:32003H0361",
        kind: "secondary",
        read: "its ceilings in two public tables that agree; of the text itself only the opening",
      },
      dwi: {
        title: "Drinking Water Inspectorate on the NIS Regulations",
        url: "https://www.dwi.gov.uk/the-network-and-information-systems-nis-regulations-2018/",
        kind: "regulator",
        read: "the page",
      },
      "ofcom-nis": {
        title: "Ofcom, statement of 31 May 2023 on incident reporting thresholds",
        url: "https://www.ofcom.org.uk/consultations-and-statements/category-1/proposed-changes-to-nis-guidance-incident-reporting-thresholds",
        kind: "regulator",
        read: "the page of the statement, not the guidance itself",
      },
      "ofcom-press": {
        title: "Pinsent Masons and infotec.news on Ofcom's thresholds of 2023",
        url: "https://www.pinsentmasons.com/en-gb/out-law/news/cyber-incident-reporting-guide-updated-for-uk-digital-infrastructure-sector",
        kind: "secondary",
        read: "two excerpts that agree on loss and duration",
      },
      bill385: {
        title: "Bill 385 of 2024-26, as amended in committee",
        url: "https://www.policythreads.co.uk/document/195072/",
        kind: "parliament",
        read: "the arrangement of clauses, in an excerpt",
      },
      "fs-incident": {
        title: "GOV.UK factsheet on the Bill: incident reporting",
        url: "https://www.gov.uk/government/publications/cyber-security-and-resilience-network-and-information-systems-bill-factsheets/incident-reporting",
        kind: "government",
        read: "excerpt",
      },
      "fs-enf": {
        title: "GOV.UK factsheet on the Bill: enforcement",
        url: "https://www.gov.uk/government/publications/cyber-security-and-resilience-network-and-information-systems-bill-factsheets/enforcement",
        kind: "government",
        read: "excerpt",
      },
      "fs-data-centres": {
        title: "GOV.UK factsheet on the Bill: data centres",
        url: "https://www.gov.uk/government/publications/cyber-security-and-resilience-network-and-information-systems-bill-factsheets/data-centres",
        kind: "government",
        read: "the opening, without the figures",
      },
      "fs-rmsp": {
        title: "GOV.UK factsheet on the Bill: managed service providers, of 30 June 2026",
        url: "https://www.gov.uk/government/publications/cyber-security-and-resilience-network-and-information-systems-bill-factsheets/relevant-managed-service-providers",
        kind: "secondary",
        read: "as a public dossier quotes it",
      },
      hansard3: {
        title: "Public Bill Committee, 5 February 2026, on the regulator of data centres",
        url: "https://parallelparliament.co.uk/mp/bradley-thomas/debate/2026-02-05/commons/public-bill-committees/cyber-security-and-resilience-network-and-information-systems-bill-third-sitting",
        kind: "parliament",
        read: "excerpt",
      },
      hansard21: {
        title: "Public Bill Committee, 10 February 2026, on clause 21",
        url: "https://www.theyworkforyou.com/pbc/2024-26/Cyber_Security_and_Resilience_%28Network_and_Information_Systems%29_Bill/05-0_2026-02-10a.170.4",
        kind: "parliament",
        read: "excerpt",
      },
      hansardP4: {
        title: "Public Bill Committee, 10 February 2026, on clauses 48 to 58",
        url: "https://www.theyworkforyou.com/pbc/2024-26/Cyber_Security_and_Resilience_%28Network_and_Information_Systems%29_Bill/06-0_2026-02-10a.217.4",
        kind: "parliament",
        read: "excerpts",
      },
      "bill-status": {
        title: "Public notes on the stage of the Bill, of 3 September to 4 October 2026",
        url: "https://bills.parliament.uk/bills/4035",
        kind: "secondary",
        read: "four notes, one of which quotes the Bills service of Parliament",
      },
      "desnz-consult": {
        title: "Public note on a consultation of June 2026 on load control",
        kind: "secondary",
        read: "excerpt",
      },
      press: {
        title: "Law firms and trade press on the Bill",
        url: "https://gowlingwlg.com/en-gb/insights-resources/articles/2025/the-uk-cyber-security-and-resilience-bill-and-what-it-means-for-your-business",
        kind: "secondary",
        read: "excerpts",
      },
    }) as const satisfies Readonly<Record<string, SourceText>>,
);

/** The key of a text that was read. */
export type SourceId = keyof ReturnType<typeof sources>;
