import { defineCode } from "../code.js";

/** Thirteen principles for the security of artificial intelligence, with the clauses of ETSI EN 304 223. */
export const aicop = /* @__PURE__ */ defineCode({
  id: "aicop",
  edition: "2025",
  label: "Code of Practice for the Cyber Security of AI (January 2025)",
  title: "Code of Practice for the Cyber Security of AI",
  issuer: "Department for Science, Innovation and Technology; ETSI for EN 304 223",
  published: "2025-01-31",
  url: "https://www.gov.uk/government/publications/ai-cyber-security-code-of-practice",
  aliases: [
    "codeofpracticeforthecybersecurityofai",
    "aicybersecuritycodeofpractice",
    "aicode",
    "en304223",
    "etsien304223",
    "aicop",
  ],
  standing: "voluntary",
  status:
    "The code is voluntary. ETSI made a specification of it in April 2025, which was not checked, and EN 304 223 V2.1.1, adopted on 8 December 2025.",
  summary:
    "Thirteen principles over five phases of the life of a system; the clause and the counts are those of EN 304 223.",
  clauses: [
    { id: "design", title: "Secure design" },
    { id: "development", title: "Secure development" },
    { id: "deployment", title: "Secure deployment" },
    { id: "maintenance", title: "Secure maintenance" },
    { id: "end-of-life", title: "Secure end of life" },
  ],
  unit: "principle",
  counts: { provisions: 72, requirements: 49, recommendations: 23 },
  confidence: "high",
  read: {
    sources: ["en304223-distilled"],
    verified: "title",
    note: "The titles are those of the standard; the code says your where it says the.",
  },
  items: () => [
    {
      id: "aicop-1",
      number: "1",
      parent: "design",
      title: "Raise awareness of AI security threats and risks",
      summary: "Staff learn, each for their role and kept up to date, what threatens such systems.",
      en304223: "5.1.1",
      counts: { provisions: 5, requirements: 4, recommendations: 1 },
      checks: [
        {
          id: "aicop-1-c1",
          subject: "place",
          looksFor: "the security of artificial intelligence in the record of training",
        },
      ],
    },
    {
      id: "aicop-2",
      number: "2",
      parent: "design",
      title: "Design the AI system for security as well as functionality and performance",
      summary:
        "Security is part of the design: hostile and odd inputs do no harm, and a trail for audits is kept.",
      en304223: "5.1.2",
      counts: { provisions: 9, requirements: 8, recommendations: 1 },
      checks: [
        {
          id: "aicop-2-c1",
          subject: "device",
          looksFor:
            "each function that uses artificial intelligence, what it is for, and how it fails",
        },
      ],
    },
    {
      id: "aicop-3",
      number: "3",
      parent: "design",
      title: "Evaluate the threats and manage the risks to the AI system",
      summary:
        "Attacks that only such systems know are modelled, and what risk is left is managed.",
      en304223: "5.1.3",
      counts: { provisions: 7, requirements: 5, recommendations: 2 },
      checks: [
        {
          id: "aicop-3-c1",
          subject: "place",
          looksFor:
            "poisoning, evasion, inversion, inference and prompt injection in the threat model, as far as they matter",
        },
      ],
    },
    {
      id: "aicop-4",
      number: "4",
      parent: "design",
      title: "Enable human responsibility for AI systems",
      summary: "People can watch over it, understand it and overrule it.",
      en304223: "5.1.4",
      counts: { provisions: 5, requirements: 1, recommendations: 4 },
      checks: [
        {
          id: "aicop-4-c1",
          subject: "place",
          looksFor: "who watches over it, and how it is overruled",
        },
      ],
    },
    {
      id: "aicop-5",
      number: "5",
      parent: "development",
      title: "Identify, track and protect the assets",
      summary:
        "What the system is made of, from models and data to prompts, is listed and guarded.",
      en304223: "5.2.1",
      counts: { provisions: 7, requirements: 6, recommendations: 1 },
      checks: [
        {
          id: "aicop-5-c1",
          subject: "place",
          looksFor: "a list of models and sets of data, with their versions",
        },
      ],
    },
    {
      id: "aicop-6",
      number: "6",
      parent: "development",
      title: "Secure the infrastructure",
      summary: "Environments, interfaces and pipelines are guarded, and incidents planned for.",
      en304223: "5.2.2",
      counts: { provisions: 6, requirements: 5, recommendations: 1 },
      checks: [
        {
          id: "aicop-6-c1",
          subject: "place",
          looksFor: "control of access to interfaces of models, and a limit of their rate",
        },
      ],
    },
    {
      id: "aicop-7",
      number: "7",
      parent: "development",
      title: "Secure the supply chain",
      summary: "Models, data and parts of others are looked into before use.",
      en304223: "5.2.3",
      counts: { provisions: 6, requirements: 6, recommendations: 0 },
      checks: [
        {
          id: "aicop-7-c1",
          subject: "procurement",
          looksFor: "a demand to say where models and data come from",
        },
      ],
    },
    {
      id: "aicop-8",
      number: "8",
      parent: "development",
      title: "Document data, models and prompts",
      summary: "Documents and hashes let others check what was used.",
      en304223: "5.2.4",
      counts: { provisions: 6, requirements: 3, recommendations: 3 },
      checks: [
        {
          id: "aicop-8-c1",
          subject: "procurement",
          looksFor: "a demand for a model card or documents on the data",
        },
      ],
    },
    {
      id: "aicop-9",
      number: "9",
      parent: "development",
      title: "Conduct appropriate testing and evaluation",
      summary: "Security is tested before release, by independent testers too.",
      en304223: "5.2.5",
      counts: { provisions: 6, requirements: 2, recommendations: 4 },
      checks: [
        {
          id: "aicop-9-c1",
          subject: "procurement",
          looksFor: "evidence of tests by attack",
        },
      ],
    },
    {
      id: "aicop-10",
      number: "10",
      parent: "deployment",
      title: "Communication and processes associated with end-users and affected entities",
      summary: "Users learn how data are used and where the limits are, and get help in incidents.",
      en304223: "5.3.1",
      counts: { provisions: 5, requirements: 4, recommendations: 1 },
      checks: [
        {
          id: "aicop-10-c1",
          subject: "place",
          looksFor: "a notice to the public, where artificial intelligence affects people",
        },
      ],
    },
    {
      id: "aicop-11",
      number: "11",
      parent: "maintenance",
      title: "Maintain regular security updates, patches and mitigations",
      summary: "A new model is a change, which is tested and told.",
      en304223: "5.4.1",
      counts: { provisions: 4, requirements: 2, recommendations: 2 },
      checks: [
        {
          id: "aicop-11-c1",
          subject: "device",
          looksFor: "a policy on updating models",
        },
      ],
    },
    {
      id: "aicop-12",
      number: "12",
      parent: "maintenance",
      title: "Monitor the system's behaviour",
      summary: "Logs are searched for drift, abuse and attack.",
      en304223: "5.4.2",
      counts: { provisions: 4, requirements: 1, recommendations: 3 },
      checks: [
        {
          id: "aicop-12-c1",
          subject: "place",
          looksFor: "where logs of models come from, and how drift is watched",
        },
      ],
    },
    {
      id: "aicop-13",
      number: "13",
      parent: "end-of-life",
      title: "Ensure proper data and model disposal",
      summary: "When a model is passed on or retired, it and its data are disposed of securely.",
      en304223: "5.5.1",
      counts: { provisions: 2, requirements: 2, recommendations: 0 },
      checks: [
        {
          id: "aicop-13-c1",
          subject: "procurement",
          looksFor: "a clause on the disposal of models and data",
        },
      ],
    },
  ],
});
