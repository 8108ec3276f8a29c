import { defineCode } from "../code.js";

/** Fourteen principles for those who sell software to organisations. */
export const sscop = /* @__PURE__ */ defineCode({
  id: "sscop",
  edition: "2025",
  label: "Software Security Code of Practice (May 2025)",
  title: "Software Security Code of Practice",
  issuer:
    "Department for Science, Innovation and Technology, with the NCSC and the Canadian Centre for Cyber Security",
  published: "2025-05-07",
  url: "https://www.gov.uk/government/publications/software-security-code-of-practice",
  aliases: ["softwaresecuritycodeofpractice", "softwaresecuritycode", "sscop"],
  standing: "voluntary",
  status:
    "Voluntary, with a form to assess oneself; certification is being worked on. The assessment of software for health of February 2026 is said to ask about it.",
  summary:
    "Fourteen principles in four themes for those who sell software to organisations, for which somebody senior is accountable; the NCSC has 45 assurance claims under them.",
  clauses: [
    { id: "design", title: "Secure design and development" },
    { id: "build", title: "Build environment security" },
    { id: "deploy", title: "Secure deployment and maintenance" },
    { id: "communicate", title: "Communication with customers" },
  ],
  unit: "principle",
  counts: { assuranceClaims: 45 },
  audiences: {
    developersAndDistributors: "all four themes",
    resellers: "themes 3 and 4",
    developersOnly: "themes 1 and 2, and 3 as far as it is theirs",
    maintainersOfOpenSource: "not whom it is chiefly written for",
  },
  confidence: "high",
  read: {
    sources: ["govuk-sscop", "sscop-distilled", "cyberexchange", "biz-wiki", "assuric-dtac"],
    verified: "full-text",
    note: "Read through a repository that distils it. One article says that it was updated in January 2026; that was not confirmed.",
  },
  items: () => [
    {
      id: "sscop-1-1",
      number: "1.1",
      parent: "design",
      titleBy: "bollard",
      title: "Follow an established framework of secure development",
      summary:
        "Development goes by a known and written framework, with training, tools that are kept up, version control and recorded requirements.",
      claims: ["1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.1.6"],
      checks: [
        {
          id: "sscop-1-1-c1",
          subject: "procurement",
          looksFor: "the name of the framework, and a statement that it is followed",
        },
      ],
    },
    {
      id: "sscop-1-2",
      number: "1.2",
      parent: "design",
      titleBy: "bollard",
      title: "Know what the software is made of, and the risk of parts of others",
      summary: "Each part of others is known, checked for integrity, tested and kept current.",
      claims: ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"],
      checks: [
        {
          id: "sscop-1-2-c1",
          subject: "device",
          looksFor: "a reference to the bill of materials",
        },
        {
          id: "sscop-1-2-c2",
          subject: "procurement",
          looksFor: "a right to the list of components",
        },
      ],
    },
    {
      id: "sscop-1-3",
      number: "1.3",
      parent: "design",
      titleBy: "bollard",
      title: "Test software and updates before they go out",
      summary:
        "A plan of tests covers requirements and parts, runs by itself where it can, and defects are fixed.",
      claims: ["1.3.1", "1.3.2", "1.3.3"],
      checks: [
        {
          id: "sscop-1-3-c1",
          subject: "procurement",
          looksFor: "a summary of tests, or a report of assurance",
        },
      ],
    },
    {
      id: "sscop-1-4",
      number: "1.4",
      parent: "design",
      titleBy: "bollard",
      title: "Be secure by design and by default",
      summary:
        "Threats are modelled, privileged users have several factors, no default passwords exist, input is checked and secrets guarded.",
      claims: ["1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5"],
      checks: [
        {
          id: "sscop-1-4-c1",
          subject: "device",
          looksFor: "no default credentials, and multi-factor authentication of administrators",
        },
        {
          id: "sscop-1-4-c2",
          subject: "procurement",
          looksFor: "evidence of a threat model",
        },
      ],
    },
    {
      id: "sscop-2-1",
      number: "2.1",
      parent: "build",
      titleBy: "bollard",
      title: "Keep the unauthorised out of the build environment",
      summary: "Access to build systems goes with a role, takes several factors, and is reviewed.",
      claims: ["2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6"],
      checks: [
        {
          id: "sscop-2-1-c1",
          subject: "procurement",
          looksFor: "a statement on who reaches the build environment, and how",
        },
      ],
    },
    {
      id: "sscop-2-2",
      number: "2.2",
      parent: "build",
      titleBy: "bollard",
      title: "Control and log changes to the build environment",
      summary: "Changes are allowed first and logged, and the logs are guarded and kept.",
      claims: ["2.2.1", "2.2.2", "2.2.3", "2.2.4"],
      checks: [
        {
          id: "sscop-2-2-c1",
          subject: "procurement",
          looksFor: "a statement on how changes to the build are logged",
        },
      ],
    },
    {
      id: "sscop-3-1",
      number: "3.1",
      parent: "deploy",
      titleBy: "bollard",
      title: "Distribute software securely",
      summary: "Software comes by channels that can be trusted, and customers can verify it.",
      claims: ["3.1.1", "3.1.2"],
      checks: [
        {
          id: "sscop-3-1-c1",
          subject: "device",
          looksFor: "signed packages, and how they are verified",
        },
      ],
    },
    {
      id: "sscop-3-2",
      number: "3.2",
      parent: "deploy",
      titleBy: "bollard",
      title: "Have a process for disclosing vulnerabilities",
      summary: "It is published, and reports can be made in confidence.",
      claims: ["3.2.1", "3.2.2"],
      checks: [
        {
          id: "sscop-3-2-c1",
          subject: "device",
          looksFor: "the address of a disclosure policy, or a security.txt",
        },
      ],
    },
    {
      id: "sscop-3-3",
      number: "3.3",
      parent: "deploy",
      titleBy: "bollard",
      title: "Find, rank and manage vulnerabilities of components",
      summary: "Public weaknesses are followed, and the worst dealt with first.",
      claims: ["3.3.1", "3.3.2"],
      checks: [
        {
          id: "sscop-3-3-c1",
          subject: "procurement",
          looksFor: "a plan for managing vulnerabilities",
        },
      ],
    },
    {
      id: "sscop-3-4",
      number: "3.4",
      parent: "deploy",
      titleBy: "bollard",
      title: "Tell of vulnerabilities to whom they concern",
      summary: "Own teams hear of them, and the customers who are affected.",
      claims: ["3.4.1", "3.4.2"],
      checks: [
        {
          id: "sscop-3-4-c1",
          subject: "procurement",
          looksFor: "a duty to tell customers of vulnerabilities",
        },
      ],
    },
    {
      id: "sscop-3-5",
      number: "3.5",
      parent: "deploy",
      titleBy: "bollard",
      title: "Bring security updates and notices in time",
      summary: "Updates are tested and come as soon as can be.",
      claims: ["3.5.1", "3.5.2"],
      checks: [
        {
          id: "sscop-3-5-c1",
          subject: "device",
          looksFor: "a policy on updates",
        },
        {
          id: "sscop-3-5-c2",
          subject: "procurement",
          looksFor: "the time to a fix, by severity",
        },
      ],
    },
    {
      id: "sscop-4-1",
      number: "4.1",
      parent: "communicate",
      titleBy: "bollard",
      title: "Say how far support and upkeep go",
      summary:
        "The end of support, the policy on updates and guidance for secure use are published.",
      claims: ["4.1.1", "4.1.2", "4.1.3"],
      checks: [
        {
          id: "sscop-4-1-c1",
          subject: "device",
          looksFor: "the end of support, and how often updates come",
        },
      ],
    },
    {
      id: "sscop-4-2",
      number: "4.2",
      parent: "communicate",
      titleBy: "bollard",
      title: "Announce the end of support a year ahead",
      summary: "Customers hear of it twelve months before, or earlier.",
      claims: ["4.2.1"],
      checks: [
        {
          id: "sscop-4-2-c1",
          subject: "procurement",
          looksFor: "notice of the end of support of 12 months or more",
        },
        {
          id: "sscop-4-2-c2",
          subject: "place",
          looksFor: "products whose end of support was announced, so that they can be flagged",
        },
      ],
    },
    {
      id: "sscop-4-3",
      number: "4.3",
      parent: "communicate",
      titleBy: "bollard",
      title: "Tell customers of incidents that matter",
      summary: "A plan of support in incidents is published, and notice comes in time.",
      claims: ["4.3.1", "4.3.2"],
      checks: [
        {
          id: "sscop-4-3-c1",
          subject: "procurement",
          looksFor: "a clause on notice of incidents",
        },
      ],
    },
  ],
});
