import { badge, code, type Handover, link, strong } from "../src/handover/handover.js";

/** A document about an invented product, with every kind of block, for the snapshots. */
export const kerbline: Handover = {
  title: "Implementation extra information for testing (IXIT)",
  subtitle: "ETSI TS 103 701 V2.1.1",
  meta: [
    { label: "Product", value: "Kerbline AQ-200 air quality sensor" },
    { label: "Model", value: "AQ-200-UK" },
    { label: "Assessed against", value: "ETSI EN 303 645 V3.1.3" },
    { label: "As of", value: "25 November 2026" },
  ],
  language: "en-GB",
  blocks: [
    {
      kind: "note",
      note: "info",
      content: "Software read this document and judged it on paper. It is not a test report.",
    },
    { kind: "heading", level: 1, text: "Summary" },
    {
      kind: "paragraph",
      content: [
        "The sensor stands at the kerb, measures nitrogen dioxide and particles, and reports every minute over ",
        strong("LTE-M"),
        ". What is open is listed under ",
        link("Open questions", "#open"),
        ".",
      ],
    },
    {
      kind: "table",
      caption: "Provisions of clause 5.3",
      columns: [
        { label: "Provision", width: 2 },
        { label: "Status", width: 1.5 },
        { label: "Verdict", width: 2, align: "centre" },
        { label: "Reason", width: 6 },
        { label: "Units", width: 1, align: "end" },
      ],
      rows: [
        {
          cells: [
            [code("5.3-1")],
            "R",
            [badge("PASS", "pass")],
            "All software can be updated.",
            "2",
          ],
        },
        {
          tone: "fail",
          cells: [
            [code("5.3-2")],
            "M C (a)",
            [badge("FAIL", "fail")],
            [
              strong("UpdMech-2"),
              " names SHA-1 for the signature.\n\nUse a hash of the catalogue, or leave the mechanism out of ",
              code("SecComMech"),
              ".",
            ],
            "4",
          ],
        },
        {
          tone: "open",
          cells: [
            [code("5.3-4A")],
            "M C (b)",
            [badge("INCONCLUSIVE", "open")],
            "Is the update checked before it is installed? The text does not say.",
            "1",
          ],
        },
        {
          cells: [
            [code("5.3-15")],
            "R C (c)",
            [badge("N/A", "na")],
            "The device is not constrained.",
            "0",
          ],
        },
      ],
    },
    { kind: "heading", level: 1, text: "Open questions", id: "open" },
    {
      kind: "note",
      note: "question",
      content: [
        "Who holds the key that signs ",
        code("UpdMech-1"),
        "?\n\nThe answer decides 5.3-10-1 b.",
      ],
    },
    {
      kind: "note",
      note: "warning",
      content: "The support period ends before the day of this document.",
    },
    {
      kind: "bullets",
      items: [
        "How long does the battery last when updates are checked daily?",
        [
          "Which mailbox answers? ",
          link("security@kerbline.example", "mailto:security@kerbline.example"),
          "\n\nIts policy is at ",
          link("kerbline.example", "https://kerbline.example/.well-known/security.txt?a=1&b=2"),
          ".",
        ],
      ],
    },
    { kind: "heading", level: 1, text: "7-UpdMech: update mechanisms", id: "7-UpdMech" },
    { kind: "heading", level: 2, text: "UpdMech-1", id: "UpdMech-1" },
    {
      kind: "definitions",
      entries: [
        {
          term: "Description",
          content:
            "The device asks for updates at start and **every 24 hours**:\n\n1. it reads the manifest,\n2. it checks its signature (`ed25519`),\n   - wrong: it stops,\n   - right: it loads the image.\n\n# Not a heading\n| no | table |\n<script>alert(1)</script> & <https://kerbline.example>",
        },
        { term: "Security guarantees", content: "Integrity and authenticity, see SecComMech-2." },
        { term: "Also written", content: "עדכון תוכנה נבדק לפני התקנה · 更新 · 🚦" },
      ],
    },
    { kind: "heading", level: 3, text: "Imported cells" },
    {
      kind: "paragraph",
      content: [code("7-UpdMech!B3"), " held ", code("`Yes ` | no"), ".\nIt is kept as written."],
    },
  ],
};
