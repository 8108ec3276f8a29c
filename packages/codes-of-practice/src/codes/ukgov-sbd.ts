import { defineCode } from "../code.js";

/** Ten principles for teams that deliver government services. */
export const ukgovSbd = /* @__PURE__ */ defineCode({
  id: "ukgov-sbd",
  edition: "2026",
  label: "UK Government Secure by Design principles",
  title: "UK Government Secure by Design principles",
  issuer: "Government Security Group",
  published: "2026-02",
  url: "https://www.security.gov.uk/policy-and-guidance/secure-by-design/principles/",
  aliases: ["securebydesign", "securebydesignprinciples", "ukgovernmentsecurebydesign", "sbd"],
  standing: "mandatory-for-some",
  status: "Departments and arm's-length bodies have to follow them; local government may.",
  bindsOnly: ["government departments", "arm's-length bodies"],
  summary: "Ten principles for those who deliver digital services.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  confidence: "high",
  read: {
    sources: ["hve-core", "sbd-gov"],
    verified: "title",
    note: "The month is that of the last update, as an index of it says.",
  },
  items: () => [
    {
      id: "ukgov-sbd-1",
      number: "1",
      title: "Create responsibility for cyber security risk",
      summary: "Somebody senior who knows the subject owns the risk as long as the service lives.",
      checks: [
        {
          id: "ukgov-sbd-1-c1",
          subject: "place",
          looksFor: "for each service the name of the owner of its risk",
        },
      ],
    },
    {
      id: "ukgov-sbd-2",
      number: "2",
      title: "Source secure technology products",
      summary: "Products of others are looked into before they are taken, and findings shared.",
      checks: [
        {
          id: "ukgov-sbd-2-c1",
          subject: "procurement",
          looksFor: "a record of due diligence on the product",
        },
      ],
    },
    {
      id: "ukgov-sbd-3",
      number: "3",
      title: "Adopt a risk-driven approach",
      summary: "How much risk is acceptable is settled, and risk is looked at again and again.",
      checks: [
        {
          id: "ukgov-sbd-3-c1",
          subject: "place",
          looksFor: "the appetite for risk, and a current assessment",
        },
      ],
    },
    {
      id: "ukgov-sbd-4",
      number: "4",
      title: "Design usable security controls",
      summary: "Controls suit those who have to live with them.",
      checks: [
        {
          id: "ukgov-sbd-4-c1",
          subject: "place",
          looksFor: "what controls mean for their users",
        },
      ],
    },
    {
      id: "ukgov-sbd-5",
      number: "5",
      title: "Build in detect and respond security",
      summary: "Logs, monitoring, alerts and response are part of the design.",
      checks: [
        {
          id: "ukgov-sbd-5-c1",
          subject: "place",
          looksFor: "a plan for monitoring and response",
        },
      ],
    },
    {
      id: "ukgov-sbd-6",
      number: "6",
      title: "Design flexible architectures",
      summary: "Parts can be changed, and security with them.",
      checks: [
        {
          id: "ukgov-sbd-6-c1",
          subject: "place",
          looksFor: "how a component can be replaced",
        },
      ],
    },
    {
      id: "ukgov-sbd-7",
      number: "7",
      title: "Minimise the attack surface",
      summary: "Only capabilities, data and interfaces that are needed are open.",
      checks: [
        {
          id: "ukgov-sbd-7-c1",
          subject: "device",
          looksFor: "few interfaces that are open, each with its reason",
        },
      ],
    },
    {
      id: "ukgov-sbd-8",
      number: "8",
      title: "Defend in depth",
      summary: "Controls stand behind each other, so that one failure does not do it.",
      checks: [
        {
          id: "ukgov-sbd-8-c1",
          subject: "place",
          looksFor: "at least two independent controls on each path of high impact",
        },
      ],
    },
    {
      id: "ukgov-sbd-9",
      number: "9",
      title: "Embed continuous assurance",
      summary: "Assurance goes on as long as the service.",
      checks: [
        {
          id: "ukgov-sbd-9-c1",
          subject: "place",
          looksFor: "a schedule of assurance",
        },
      ],
    },
    {
      id: "ukgov-sbd-10",
      number: "10",
      title: "Make changes securely",
      summary: "Changes are controlled, and what they do to security is looked at first.",
      checks: [
        {
          id: "ukgov-sbd-10-c1",
          subject: "place",
          looksFor: "for each change an assessment of its effect on security",
        },
      ],
    },
  ],
});
