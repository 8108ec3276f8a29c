import { defineCode } from "../code.js";

/** Fourteen principles for cloud services. */
export const ncscCloud = /* @__PURE__ */ defineCode({
  id: "ncsc-cloud",
  edition: "14-principles",
  label: "NCSC cloud security principles",
  title: "Cloud security principles",
  issuer: "National Cyber Security Centre",
  published: "2018-11-17",
  url: "https://www.ncsc.gov.uk/collection/cloud/the-cloud-security-principles",
  aliases: ["cloudsecurityprinciples", "14cloudsecurityprinciples", "ncsccloud"],
  standing: "guidance",
  status: "Published guidance; principles 3 and 13 have new titles since a later revision.",
  summary: "Fourteen goals for choosing a cloud service and using it.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  confidence: "high",
  read: {
    sources: ["wiicode", "cloud-lists"],
    verified: "title",
    checked: "2026-11-25",
    note: "The day of publication is that of the earlier wording; the revision is believed to be of 2022.",
  },
  items: () => [
    {
      id: "ncsc-cloud-1",
      number: "1",
      title: "Data in transit protection",
      summary: "Nobody reads or changes data on their way to the service, from it, and inside it.",
      checks: [
        {
          id: "ncsc-cloud-1-c1",
          subject: "procurement",
          looksFor: "the encryption of data on their way",
        },
      ],
    },
    {
      id: "ncsc-cloud-2",
      number: "2",
      title: "Asset protection and resilience",
      summary:
        "Data are safe from loss, from hands and from foreign law, and one knows where they are.",
      checks: [
        {
          id: "ncsc-cloud-2-c1",
          subject: "place",
          looksFor: "the country of hosting, and the assurance of the data centre",
        },
        {
          id: "ncsc-cloud-2-c2",
          subject: "procurement",
          looksFor: "commitments on availability",
        },
      ],
    },
    {
      id: "ncsc-cloud-3",
      number: "3",
      title: "Separation between customers",
      earlierTitle: "Separation between users",
      summary: "No customer sees another or does harm to one.",
      checks: [
        {
          id: "ncsc-cloud-3-c1",
          subject: "procurement",
          looksFor: "a description of how customers are kept apart",
        },
      ],
    },
    {
      id: "ncsc-cloud-4",
      number: "4",
      title: "Governance framework",
      summary: "Somebody at the provider governs the security of the service.",
      checks: [
        {
          id: "ncsc-cloud-4-c1",
          subject: "procurement",
          looksFor: "a certificate such as ISO/IEC 27001 whose scope has the service in it",
        },
      ],
    },
    {
      id: "ncsc-cloud-5",
      number: "5",
      title: "Operational security",
      summary: "Changes, weaknesses, monitoring and incidents are handled soundly.",
      checks: [
        {
          id: "ncsc-cloud-5-c1",
          subject: "procurement",
          looksFor: "commitments on vulnerabilities and incidents",
        },
      ],
    },
    {
      id: "ncsc-cloud-6",
      number: "6",
      title: "Personnel security",
      summary: "The provider's staff are screened, and can do no more than they have to.",
      checks: [
        {
          id: "ncsc-cloud-6-c1",
          subject: "procurement",
          looksFor: "how staff are screened, and the limits of their access",
        },
      ],
    },
    {
      id: "ncsc-cloud-7",
      number: "7",
      title: "Secure development",
      summary: "Security is in the design, the building and the roll-out of the service.",
      checks: [
        {
          id: "ncsc-cloud-7-c1",
          subject: "procurement",
          looksFor: "a framework of secure development by its name",
        },
      ],
    },
    {
      id: "ncsc-cloud-8",
      number: "8",
      title: "Supply chain security",
      summary: "Those who supply the provider keep what the provider promises.",
      checks: [
        {
          id: "ncsc-cloud-8-c1",
          subject: "procurement",
          looksFor: "a list of those who process data for the provider",
        },
      ],
    },
    {
      id: "ncsc-cloud-9",
      number: "9",
      title: "Secure user management",
      summary: "Customers have the tools to manage who uses the service.",
      checks: [
        {
          id: "ncsc-cloud-9-c1",
          subject: "procurement",
          looksFor: "the model of roles and permissions",
        },
      ],
    },
    {
      id: "ncsc-cloud-10",
      number: "10",
      title: "Identity and authentication",
      summary: "Only identities that were authenticated and allowed get in.",
      checks: [
        {
          id: "ncsc-cloud-10-c1",
          subject: "place",
          looksFor: "single sign-on and multi-factor authentication on each platform",
        },
      ],
    },
    {
      id: "ncsc-cloud-11",
      number: "11",
      title: "External interface protection",
      summary: "What can be reached from outside is known and defended.",
      checks: [
        {
          id: "ncsc-cloud-11-c1",
          subject: "place",
          looksFor: "a list of interfaces that face the internet, and what protects each",
        },
      ],
    },
    {
      id: "ncsc-cloud-12",
      number: "12",
      title: "Secure service administration",
      summary: "Systems of administrators are built so that they are hard to abuse.",
      checks: [
        {
          id: "ncsc-cloud-12-c1",
          subject: "procurement",
          looksFor: "a description of how the provider administers the service",
        },
      ],
    },
    {
      id: "ncsc-cloud-13",
      number: "13",
      title: "Audit information and alerting for customers",
      earlierTitle: "Audit information for users",
      summary: "Customers get the records and alerts that they need.",
      checks: [
        {
          id: "ncsc-cloud-13-c1",
          subject: "procurement",
          looksFor: "the customer's access to logs, and how long they are kept",
        },
      ],
    },
    {
      id: "ncsc-cloud-14",
      number: "14",
      title: "Secure use of the service",
      summary: "Customers set it up and use it securely, which the provider makes easy.",
      checks: [
        {
          id: "ncsc-cloud-14-c1",
          subject: "place",
          looksFor: "a baseline of configuration for each platform",
        },
      ],
    },
  ],
});
