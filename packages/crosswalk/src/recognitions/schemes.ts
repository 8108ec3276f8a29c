import type { Recognition, Source, Verification } from "@bollard/model";

/** What schemes accept of each other and of standards, apart from what PSTI accepts. */
export const schemeRecognitions = /* @__PURE__ */ toSchemes();

function toSchemes(): readonly Recognition[] {
  return [
    {
      id: "jp-jc-star/uk-psti",
      granting: star(["S1.1-02", "S1.1-05", "S1.1-16"]),
      recognised: [
        "Schedule 1 paragraph 1(2)",
        "Schedule 1 paragraph 2(2)(a)",
        "Schedule 1 paragraph 3(2)",
      ].map((item) => ({ framework: "uk-psti", edition: "2023/1007", item })),
      effect: "accepted-evidence",
      conditions: [
        "The statement of compliance under PSTI goes with the application.",
        "The scheme lists three criteria; which answers which is our reading.",
      ],
      validFrom: "2026-01-01",
      source: from(
        "IPA page on PSTI and JC-STAR",
        "https://www.ipa.go.jp/security/jc-star/shinsei/psti.html",
        "official-excerpt",
      ),
    },
    {
      id: "sg-cls/de-bsi-label",
      granting: [cls("cls-2")],
      recognised: ["smart-consumer-devices", "routers"].map((item) => ({
        framework: "de-bsi-label",
        edition: "2022",
        item,
      })),
      effect: "accepted-evidence",
      conditions: [
        "Routers count since 2024-10-16.",
        "Door locks and some other kinds of product were left out at first.",
      ],
      validFrom: "2022-10-20",
      source: from(
        "CSA press release on the arrangement with Germany (2022)",
        "https://www.csa.gov.sg/News-Events/Press-Releases/2022/singapore-and-germany-sign-mutual-recognition-arrangement-on-cybersecurity-labels-for-consumer-smart-products",
        "official-excerpt",
      ),
    },
    {
      id: "sg-cls/fi-label",
      granting: [cls("cls-3")],
      recognised: [{ framework: "fi-label", edition: "2019", item: "the label" }],
      effect: "accepted-evidence",
      conditions: ["The product has the whole Finnish label."],
      validFrom: "2021-10-01",
      source: from(
        "CSA questions and answers on CLS",
        "https://www.csa.gov.sg/faq/cls",
        "official-excerpt",
        "Only the month of the beginning was read.",
      ),
    },
    {
      id: "sg-cls/kr-kisa-cic",
      granting: [cls("cls-3")],
      recognised: [{ framework: "kr-kisa-cic", edition: "2024", item: "basic" }],
      effect: "accepted-evidence",
      conditions: ["The Korean certificate is of the level Basic or above."],
      validFrom: "2025-01-01",
      source: from(
        "CSA press release on the arrangement with Korea (2024)",
        "https://csa.gov.sg/News-Events/Press-Releases/2024/singapore-signs-mutual-recognition-arrangements-with-republic-of-korea-and-germany-on-cybersecurity-labelling-for-consumer-smart-products",
        "official-excerpt",
      ),
    },
    {
      id: "sg-cls/jp-jc-star",
      granting: [cls("cls-1")],
      recognised: star(["star-1"]),
      effect: "accepted-evidence",
      conditions: ["The levels that answer each other were not confirmed."],
      validFrom: "2026-06-01",
      source: from(
        "Secondary note on the arrangement of Singapore and Japan",
        undefined,
        "unchecked",
      ),
    },
    {
      id: "eu-red/eu-en-18031",
      granting: ["Article 3(3)(d)", "Article 3(3)(e)", "Article 3(3)(f)"].map((item) => ({
        framework: "eu-red",
        edition: "2014/53",
        item,
      })),
      recognised: ["1", "2", "3"].map((part) => ({
        framework: "eu-en-18031",
        edition: "2024",
        item: `Part ${part}`,
      })),
      effect: "presumption-of-conformity",
      conditions: [
        "No user may run the equipment without a password.",
        "Parental access control and the criteria for secure updates are outside the presumption.",
      ],
      validFrom: "2025-01-30",
      source: from(
        "Implementing Decision (EU) 2025/138",
        "https://eur-lex.europa.eu/eli/dec_impl/2025/138/oj",
        "secondary",
      ),
    },
    {
      id: "de-bsi-label/etsi-en-303-645",
      granting: [{ framework: "de-bsi-label", edition: "2022", item: "smart-consumer-devices" }],
      recognised: [{ framework: "etsi-en-303-645", edition: "2.1.1", item: "the standard" }],
      effect: "accepted-evidence",
      conditions: ["The product was assessed by TS 103 701 together with BSI TR-03173."],
      validFrom: "2022-01-01",
      source: from(
        "BSI page on the label for smart consumer devices",
        "https://www.bsi.bund.de/",
        "official-excerpt",
        "Only the year of the beginning was read.",
      ),
    },
    {
      id: "fi-label/etsi-en-303-645",
      granting: [{ framework: "fi-label", edition: "2019", item: "the label" }],
      recognised: [
        "5.1-1",
        "5.2-1",
        "5.2-3",
        "5.3-2",
        "5.3-3",
        "5.3-8",
        "5.3-11",
        "5.3-13",
        "5.4-1",
        "5.5-1",
        "5.5-5",
        "5.5-8",
        "5.6-1",
        "5.6-7",
        "5.12-1",
        "5.12-2",
        "5.13-1",
        "6-1",
      ].map((item) => ({ framework: "etsi-en-303-645", edition: "2.1.1", item })),
      effect: "accepted-evidence",
      conditions: ["The list of provisions was read in a public tool, not at the issuer's."],
      validFrom: "2019-01-01",
      source: from(
        "List of the Finnish label in the public repository ouspg/tcsfw",
        "https://github.com/ouspg/tcsfw",
        "unchecked",
        "Only the year of the beginning was read.",
      ),
    },
  ];
}

function cls(item: string) {
  return { framework: "sg-cls", edition: "1.4", item };
}

function star(items: readonly string[]) {
  return items.map((item) => ({ framework: "jp-jc-star", edition: "JST-CR-01-01-2024R1", item }));
}

function from(
  document: string,
  url: string | undefined,
  verified: Verification,
  note?: string,
): Source {
  return {
    document,
    clause: "whole",
    ...(url === undefined ? {} : { url }),
    checked: "2026-11-23",
    verified,
    ...(note === undefined ? {} : { note }),
  };
}
