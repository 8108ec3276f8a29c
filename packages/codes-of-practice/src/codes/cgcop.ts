import { defineCode } from "../code.js";

/** Five principles for boards. */
export const cgcop = /* @__PURE__ */ defineCode({
  id: "cgcop",
  edition: "2025",
  label: "Cyber Governance Code of Practice (April 2025)",
  title: "Cyber Governance Code of Practice",
  issuer: "Department for Science, Innovation and Technology, with the NCSC",
  published: "2025-04-08",
  url: "https://www.gov.uk/government/publications/cyber-governance-code-of-practice",
  aliases: ["cybergovernancecodeofpractice", "cybergovernancecode", "cgcop"],
  standing: "voluntary",
  status: "A voluntary baseline for boards and directors.",
  summary: "Five principles with 22 actions for boards.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  counts: { actions: 22 },
  confidence: "medium",
  read: {
    sources: ["cgcop-repos", "cgcop-guide"],
    verified: "secondary",
    checked: "2026-11-25",
    note: "The 22 actions and their span from A1 to E5 are confirmed; how many stand under each principle is not, though the counts here add up.",
  },
  items: () => [
    {
      id: "cgcop-a",
      number: "A",
      title: "Risk management",
      summary:
        "The board knows which technology, processes, information and services matter, and sees to their risks, those of suppliers too.",
      counts: { actions: 5 },
      checks: [
        {
          id: "cgcop-a-c1",
          subject: "place",
          looksFor: "an appetite for risk that the board agreed",
        },
      ],
    },
    {
      id: "cgcop-b",
      number: "B",
      title: "Strategy",
      summary: "There is a cyber strategy, with what it takes.",
      counts: { actions: 4 },
      checks: [
        {
          id: "cgcop-b-c1",
          subject: "place",
          looksFor: "a reference to the strategy, and when it is reviewed",
        },
      ],
    },
    {
      id: "cgcop-c",
      number: "C",
      title: "People",
      summary: "Culture, policy, skills and training, and the board begins with itself.",
      counts: { actions: 4 },
      checks: [
        {
          id: "cgcop-c-c1",
          subject: "place",
          looksFor: "the day of the board's last training",
        },
      ],
    },
    {
      id: "cgcop-d",
      number: "D",
      title: "Incident planning, response and recovery",
      summary: "There is a plan, it is exercised every year, the board decides, and learns.",
      counts: { actions: 4 },
      checks: [
        {
          id: "cgcop-d-c1",
          subject: "place",
          looksFor: "the day of the last exercise with the board",
        },
      ],
    },
    {
      id: "cgcop-e",
      number: "E",
      title: "Assurance and oversight",
      summary: "Governance, reports, talks both ways and assurance are set up.",
      counts: { actions: 5 },
      checks: [
        {
          id: "cgcop-e-c1",
          subject: "place",
          looksFor: "how often the board gets a report",
        },
      ],
    },
  ],
});
