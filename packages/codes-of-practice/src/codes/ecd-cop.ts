import { defineCode } from "../code.js";

/** The draft that turns the device principles into a code. */
export const ecdCop = /* @__PURE__ */ defineCode({
  id: "ecd-cop",
  edition: "2025-draft",
  label: "Code of Practice for Enterprise Connected Device Security (draft of 2025)",
  title: "Code of Practice for Enterprise Connected Device Security (draft)",
  issuer: "Department for Science, Innovation and Technology",
  published: "2025-05-12",
  url: "https://www.gov.uk/government/calls-for-evidence/call-for-views-on-enterprise-connected-device-security",
  aliases: [
    "codeofpracticeforenterpriseconnecteddevicesecurity",
    "enterpriseconnecteddevicecode",
    "enterpriseiotcode",
    "ecdcop",
  ],
  standing: "draft",
  status:
    "A draft: views were asked for from 12 May to 4 August 2025. The response of 8 April 2026 says that the principles will be finished and made modular, and that certification and regulation are looked at.",
  summary:
    "The eleven principles of the NCSC with 62 guidelines under them; until it is final, makers are asked to follow the principles.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  sharesChecksOf: "ncsc-dsp",
  counts: {
    guidelines: 62,
    responses: 127,
    governmentShouldDoMorePercent: 95,
    distinctCodePercent: 76,
    legislationPercent: 78,
    globalStandardPercent: 71,
  },
  confidence: "high",
  read: {
    sources: ["govuk-ecd", "poi-ecd", "digwatch-ecd"],
    verified: "secondary",
    note: "The titles are taken to be those of the NCSC principles; the draft's own words, and the ids of its guidelines, were not read.",
  },
  items: () => [
    {
      id: "ecd-cop-1",
      number: "1",
      title: "Provide updates securely",
      summary: "Updates come, come in time, are genuine, and are hard to abuse.",
    },
    {
      id: "ecd-cop-2",
      number: "2",
      title: "Support appropriate authentication",
      summary: "Users, administrators and services prove who they are, as strongly as it takes.",
    },
    {
      id: "ecd-cop-3",
      number: "3",
      title: "Protect data at rest and in transit",
      summary: "Data are protected where the device keeps them and where it sends them.",
    },
    {
      id: "ecd-cop-4",
      number: "4",
      title: "Maintain device integrity",
      summary: "From its start the device can be trusted to be what it was made.",
    },
    {
      id: "ecd-cop-5",
      number: "5",
      title: "Ensure transparency of device health",
      summary: "The owner can learn whether the device is well and secure.",
    },
    {
      id: "ecd-cop-6",
      number: "6",
      title: "Permit only trusted software",
      summary: "Nothing runs that was not allowed to.",
    },
    {
      id: "ecd-cop-7",
      number: "7",
      title: "Minimise the privilege and reach of applications",
      summary: "Applications are kept apart, with no more rights than they need.",
    },
    {
      id: "ecd-cop-8",
      number: "8",
      title: "Constrain the use of all device interfaces",
      summary: "Each interface, physical or logical, is limited and under control.",
    },
    {
      id: "ecd-cop-9",
      number: "9",
      title: "Allow robust device management",
      summary: "Owners configure many devices, and hold them to a policy, securely.",
    },
    {
      id: "ecd-cop-10",
      number: "10",
      title: "Provide security logging, alerting and monitoring capabilities",
      summary: "What bears on security is recorded, told, and can be taken elsewhere.",
    },
    {
      id: "ecd-cop-11",
      number: "11",
      title: "Enable recovery to a known good state",
      summary: "A device can be brought back to where it can be trusted.",
    },
  ],
});
