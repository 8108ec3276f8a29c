import type { PrincipleCheckId } from "@bollard/ncsc-connected-places";
import type { CheckWords } from "./check-words.js";

/** How a tender is seen to speak of what the principles look for, where that is no topic of its own. */
export const principleWords = [
  {
    id: "ncsc-cp-01-c7",
    patterns: [
      {
        says: /\b(?:impact|risk|criticality|sensitivity) (?:rating|level|class|category|tier|profile)s?\b|\bcriticality\b|\b(?:high|medium|low)[- ](?:risk|impact)\b/i,
        example: "The impact rating of the service is high.",
        counter: "The impact resistance of the casing is IK10.",
      },
      {
        says: /\bimpact\b/i,
        near: /\brat(?:e|ed|es|ing)\b|\bassessed as\b/i,
        example: "The Authority rated the impact of the service as moderate.",
        counter: "The impact of dirt is small.",
      },
    ],
  },
  {
    id: "ncsc-cp-02-c5",
    patterns: [
      {
        says: /\bthreat[- ](?:model\w*|analys[ie]s|assessments?|workshops?)\b|\bSTRIDE\b/i,
        example: "Bidders shall hand in a threat model.",
        counter: "A threat to the public is reported.",
      },
    ],
  },
  {
    id: "ncsc-cp-03-c4",
    patterns: [
      {
        says: /\bsign(?:s|ed|ing)?[- ]off\b|\bapprov(?:e|es|ed|al|als)\b|\bgate(?:way)?s?\b|\bstage reviews?\b/i,
        near: /\bsecurity\b|\bdata protection\b|\bDPO\b/i,
        example: "Each gate is signed off by the security lead and the DPO.",
        counter: "The gate of the depot is closed at night.",
      },
    ],
  },
  {
    id: "ncsc-cp-03-c5",
    patterns: [
      {
        says: /\baccept(?:s|ed|ance|ing)?\b|\bsign(?:s|ed)?[- ]off\b/i,
        near: /\b(?:test|penetration|security) (?:reports?|results?)\b|\bdeliverables?\b|\bbills? of materials\b|\bSBOMs?\b/i,
        example: "The Security Architect accepts each test report.",
        counter: "Cash is not accepted on site.",
      },
    ],
  },
  {
    id: "ncsc-cp-04-c5",
    patterns: [
      {
        says: /\bRACI\b|\b(?:shared?|division|split|allocation|matrix) (?:of )?responsibilit(?:y|ies)\b|\bresponsibilit(?:y|ies) (?:matrix|model|assignment|table)\b/i,
        example: "Annex C has the responsibility matrix.",
        counter: "It is the responsibility of the Supplier to clean.",
      },
    ],
  },
  {
    id: "ncsc-cp-06-c6",
    patterns: [
      {
        says: /\bnetwork flows?\b|\bdata[- ]flows?\b|\bzones? and conduits?\b|\bnetwork (?:diagrams?|zon\w+|segment\w*|segregation|architecture)\b|\bsecure[- ]by[- ]design\b|\bsecure design\b/i,
        example: "The Supplier shall list all network flows.",
        counter: "Traffic flows in two lanes.",
      },
    ],
  },
  { id: "ncsc-cp-07-c7", topics: ["support-period", "software-integrity"] },
  { id: "ncsc-cp-08-c6", topics: ["data-location", "data-retention", "exit", "subcontractors"] },
  {
    id: "ncsc-cp-09-c6",
    topics: ["business-continuity"],
    patterns: [
      {
        says: /\bavailability\b|\bup-?time\b|\bservice levels?\b|\bSLAs?\b|\brecovery time\b|\bopen (?:standards?|formats?|interfaces?|APIs?)\b/i,
        example: "Service levels for availability are in Schedule 3.",
        counter: "The level of service at the counter is friendly.",
      },
    ],
  },
  {
    id: "ncsc-cp-12-c1",
    topics: ["subcontractors", "right-to-audit", "assurance", "vulnerability-disclosure"],
    patterns: [
      {
        says: /\bsecurity (?:schedule|annex|appendix|management plan)\b|\bschedule on security\b/i,
        example: "The security schedule is part of the contract.",
        counter: "The schedule is tight.",
      },
    ],
  },
] as const satisfies readonly CheckWords<PrincipleCheckId>[];
