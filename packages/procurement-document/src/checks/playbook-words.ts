import type { PlaybookCheckId } from "@bollard/secure-connected-places-playbook";
import type { CheckWords } from "./check-words.js";

/** How a tender is seen to speak of what the playbook looks for, where that is no topic of its own. */
export const playbookWords = [
  {
    id: "scp-101-c3",
    patterns: [
      {
        says: /\bprinciples\b/i,
        near: /\bconnected places?\b|\bNCSC\b|\bNational Cyber Security Centre\b|\bsecure[- ]by[- ]design\b/i,
        example: "The NCSC's principles for connected places were considered.",
        counter: "Principles of good taste apply.",
      },
    ],
  },
  {
    id: "scp-procurement-c1",
    patterns: [
      {
        says: /\b(?:impact|risk|criticality) (?:rating|level|class|category|tier|profile|assessment)s?\b|\bcriticality\b|\b(?:high|medium|low)[- ]risk\b/i,
        example: "The contract was rated in a risk assessment.",
        counter: "There is a risk of rain.",
      },
    ],
  },
  {
    id: "scp-procurement-c2",
    questions: true,
    patterns: [
      {
        says: /\b(?:security|supplier assurance) (?:questionnaire|questions)\b/i,
        example: "Bidders complete the security questionnaire.",
        counter: "Security answers the phone; no questions asked.",
      },
      {
        says: /\b(?:tenderers|bidders|applicants) (?:shall |must |should |are asked to )?(?:describe|explain|state|set out|answer|demonstrate)\b/i,
        example: "Tenderers describe how they meet section 5.",
        counter: "Tenderers are thanked.",
      },
    ],
  },
  {
    id: "scp-procurement-c3",
    patterns: [
      {
        says: /\bscor(?:e|es|ed|ing)\b|\bweight(?:ed|ing|ings)\b|\bpass mark\b|\bpass ?\/ ?fail\b|\baward criteri(?:a|on)\b|\bout of (?:5|10|100)\b|\bmarks available\b/i,
        example: "Answers score up to 10 points.",
        counter: "The pass mars the view.",
      },
    ],
  },
  {
    id: "scp-procurement-c4",
    topics: [
      "incident-notification",
      "support-period",
      "right-to-audit",
      "exit",
      "subcontractors",
      "end-of-life",
    ],
  },
  {
    id: "scp-procurement-c5",
    topics: ["governance-contact"],
    patterns: [
      {
        says: /\b(?:annual(?:ly)?|yearly|quarterly|each (?:year|quarter)|every (?:year|quarter|\w+ months))\b|\bcontract (?:reviews?|management)\b/i,
        near: /\bassurance\b|\bcertificat\w+\b|\bsecurity reviews?\b|\baudits?\b|\bpenetration tests?\b/i,
        example: "Certificates are shown again every year.",
        counter: "Columns are painted every year.",
      },
    ],
  },
  {
    id: "scp-procurement-c6",
    patterns: [
      {
        says: /\bwhole[- ]life\b|\btotal costs? of ownership\b|\blife[- ]?cycle costs?\b|\blife[- ]?cycle costing\b|\bTCO\b/i,
        example: "Prices are compared by whole-life cost.",
        counter: "The cost of living is high.",
      },
    ],
  },
  {
    id: "scp-stride-c8",
    patterns: [
      {
        says: /\bthreat[- ](?:model\w*|analys[ie]s|workshops?)\b|\bSTRIDE\b/i,
        example: "Bidders take part in a STRIDE workshop.",
        counter: "Great strides were made.",
      },
    ],
  },
  {
    id: "scp-collection-c2",
    names: ["psti", "uk-gdpr"],
    patterns: [
      {
        says: /\bPSTI\b|\bProduct Security and Telecommunications\b|\bUK GDPR\b|\bData Protection Act\b|\bInformation Commissioner\b|\bEN ?303 ?645\b|\bNCSC\b|\bNational Cyber Security Centre\b/i,
        example: "Products meet the PSTI regime.",
        counter: "Data are protected by glass.",
      },
    ],
  },
  {
    id: "scp-npsa-c3",
    patterns: [
      {
        says: /\bconfidential(?:ity)?\b|\bsensitive (?:information|data|details|drawings?)\b|\b19650-5\b|\bsecurity[- ]minded\b|\bofficial[- ]sensitive\b/i,
        example: "Drawings of the site are confidential.",
        counter: "The sensor is sensitive to light.",
      },
    ],
  },
  {
    id: "scp-five-eyes-c2",
    topics: ["subcontractors", "assurance", "software-bill-of-materials", "right-to-audit"],
  },
] as const satisfies readonly CheckWords<PlaybookCheckId>[];
