import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

/** The stages in the life of a critical parameter. */
const lifecycle: readonly Pattern[] = [
  {
    value: "generation",
    says: /\b(?:generat(?:ion|ed|es|ing)|created?|creation|drawn from|derived|key ceremony)\b/,
    example: "Keys are generated in a module.",
    counter: "Keys are never generated.",
  },
  {
    value: "provisioning",
    says: /\b(?:provision\w*|inject(?:ed|ion|s)|install(?:ed|ation|s)?|programmed|burned|personali[sz]\w+|enrol\w*|commission\w*|handed over|distribut\w+|loaded (?:in)?to|written (?:in)?to)\b/,
    example: "Keys are injected on the line.",
    counter: "Keys are not distributed.",
  },
  {
    value: "storage",
    says: /\b(?:stor(?:age|ed|es|ing)|kept in|held in|saved|vault|safe|secure element|HSM|escrow)\b/,
    example: "Keys are stored in the secure element.",
    counter: "Keys are not stored.",
  },
  {
    value: "updates",
    says: /\b(?:updat(?:e|es|ed|ing)|rotat\w+|renew\w*|chang(?:e|ed|es|ing)|replac\w+|roll-?over|re-?key\w*)\b/,
    example: "Keys are renewed every year.",
    counter: "Keys are not renewed.",
  },
  {
    value: "decommissioning",
    says: /\b(?:decommission\w*|archiv\w+|destr(?:oy|uct)\w*|eras\w+|delet\w+|wip(?:e|ed|es|ing)|dispos\w+|purg\w+|zeroi[sz]\w+|retire\w*|end of life|factory reset)\b/,
    example: "Keys are erased at end of life.",
    counter: "Keys are never destroyed.",
  },
  {
    value: "expiry-and-compromise",
    says: /\b(?:expir\w+|validity|lifetime|compromis\w+|revo(?:ke|ked|cation)\w*|leak\w*|breach\w*|incident\w*)\b/,
    example: "A compromised key is revoked the same day.",
  },
];

/** What happens when a parameter expires, which is said apart from its compromise. */
export const expiry: readonly Pattern[] = [
  {
    value: "expiry",
    says: /\b(?:expir\w+|validity|valid (?:for|until)|lifetime|crypto-?period|renew\w*|(?:every|once an?|each) (?:\w+ )?(?:year|month|quarter|week|day|years|months)s?\b|periodic\w*|annual\w*|yearly|end of life)\b/,
    example: "Certificates expire after two years and are renewed before.",
    counter: "Certificates never expire.",
  },
];

/** What happens when a parameter is no longer secret. */
export const compromise: readonly Pattern[] = [
  {
    value: "compromise",
    says: /\b(?:compromis\w+|revo(?:ke|ked|cation)\w*|leak\w*|breach\w*|incident\w*|stolen|theft|exposure)\b/,
    example: "A leaked token is revoked at once.",
    counter: "Nobody revokes a token.",
  },
];

/** The stages of secure development. */
const development: readonly Pattern[] = [
  {
    value: "training",
    says: /\b(?:train(?:s|ed|ing|ings)?|courses?|awareness|workshops?|education|qualified (?:staff|engineers|developers))\b/,
    example: "Every developer is trained each year.",
    counter: "There is no training.",
  },
  {
    value: "requirements-and-design",
    says: /\b(?:requirements?|threat (?:model\w*|analys\w+)|risk (?:assessments?|analys\w+)|security by design|secure design|design(?:s|ed)?|architectur\w+)\b/,
    example: "A threat model precedes each design.",
  },
  {
    value: "coding",
    says: /\b(?:coding|programming|code) (?:\w+ )?(?:standards?|guidelines?|rules?|conventions?|principles?|practices?|style)\b|\bMISRA\b|\bCERT C\b|\bdefensive\b|\bsecure (?:coding|programming)\b|\bsafe programming\b/,
    example: "Our coding rules follow MISRA C.",
    counter: "There are no coding rules.",
  },
  {
    value: "tooling",
    says: /\b(?:tools?|tooling|toolchain|compilers?|static (?:code )?analys\w+|linters?|continuous integration|CI|pipelines?|build (?:server|system|environment))\b/,
    example: "Compiler and analyser versions are pinned.",
    counter: "There are no tools.",
  },
  {
    value: "testing",
    says: /\b(?:test(?:s|ed|ing)?|fuzz\w*|penetration|regression|verification)\b/,
    example: "Each release is fuzzed and tested.",
    counter: "Releases are not tested.",
  },
  {
    value: "review",
    says: /\b(?:peer |code )?review(?:s|ed|er|ers|ing)?\b|\bfour[- ]eyes\b|\bpull requests?\b|\baudit(?:s|ed)?\b/,
    example: "A second engineer reviews each change.",
    counter: "Changes are not reviewed.",
  },
  {
    value: "archival",
    says: /\b(?:archiv\w+|retention|retained for|back-?ups?|escrow|kept for|stored for|long-term stor\w+|version control\w*)\b/,
    example: "Sources of each release are archived for ten years.",
    counter: "Sources are not archived.",
  },
  {
    value: "deployment",
    says: /\b(?:deploy\w*|releas(?:e|es|ed|ing)|roll-?out|distribut\w+|deliver\w*|publish\w*|shipp(?:ed|ing))\b/,
    example: "Images are signed and released by two people.",
  },
  {
    value: "third-parties",
    says: /\b(?:third[- ]part(?:y|ies)|suppliers?|vendors?|supply[- ]chain|open[- ]source|dependenc(?:y|ies)|subcontract\w*|librar(?:y|ies)|SBOM)\b/,
    example: "Suppliers are assessed before use.",
    counter: "There are no third parties.",
  },
];

/** Patterns of the stages in tables 14 and 19. */
export const stagePatterns: PatternTable = {
  "SecMgmt/description/stages": lifecycle,
  "SecDev/description/stages": development,
};

/** Stages of the lifecycle that a text says are not there. */
export const stageDenied: readonly Pattern[] = [
  {
    value: "no update",
    says: /\bno (?:\w+ ){0,3}(?:updates?|rotation|replacement|renewal)(?: \w+){0,3} (?:mechanism|process|procedure|means|way|possibility|exists?|is possible)\b|\bcannot be (?:rotated|replaced|renewed|updated|re-?keyed)\b|\b(?:is|are) never (?:rotated|replaced|renewed|changed|updated)\b/,
    denial: "ignored",
    unless: /\b(?:that|which|if (?:it|they|one)) cannot\b|\b(?:therefore|instead)\b/i,
    example: "The key cannot be rotated.",
    counter: "The key can be rotated.",
  },
  {
    value: "no revocation",
    says: /\bcannot be revoked\b|\bno (?:process|procedure|way|means|plan) (?:for|to|of) (?:\w+ ){0,2}(?:revok|replac|renew|rotat|withdraw)\w*|\bno (?:\w+ ){0,2}revocation\b|\bno (?:\w+ ){0,3}(?:process|procedure|plan) (?:\w+ ){0,3}(?:compromise|leak|breach)\b/,
    denial: "ignored",
    example: "There is no process for a compromise.",
    counter: "There is a process for a compromise.",
  },
  {
    value: "no destruction",
    says: /\b(?:is|are) (?:never|not) (?:erased|deleted|destroyed|wiped)\b|\bcannot be (?:erased|deleted|destroyed|wiped)\b|\bno (?:\w+ ){0,2}(?:destruction|decommissioning|erasure)\b/,
    denial: "ignored",
    example: "Keys are never erased.",
    counter: "Keys are erased.",
  },
];

/** Development that a text says is not done. */
export const developmentDenied: readonly Pattern[] = [
  {
    value: "not done",
    says: /\b(?:there (?:is|are) no|ha(?:s|ve) no|without(?: any)?|no (?:formal|regular|systematic)) (?:formal |regular |systematic |security |written |defined |documented |special |further )*(?:training|reviews?|tests?|testing|threat model\w*|process(?:es)?|procedures?|static analysis|(?:coding|development|security) (?:rules|standards?|guidelines?|requirements?))\b|\b(?:is|are|was|were) not (?:\w+ )?(?:written down|documented|formali[sz]ed|defined)\b|\bno (?:training|reviews?|testing) (?:takes? place|is (?:done|given|planned|carried out))\b|\b(?:code|changes|releases|developers|firmware) (?:is|are) not (?:\w+ )?(?:reviewed|tested|trained|analysed|analyzed|signed)\b|\bad[- ]hoc\b/,
    denial: "ignored",
    unless: /\b(?:no|never|not)\b[^.;]{0,60}\bwithout\b/,
    example: "There is no formal training.",
    counter: "There is formal training.",
  },
  {
    value: "not done",
    says: /\b(?:reviews?|tests?|testing|training|threat model\w*|analysis) (?:is|are|was|were) (?:(?!not|never)\w+ )?(?:skipped|omitted|left out|optional|dropped|abandoned|waived)\b|\bwhen(?:ever)? (?:time|there is time|the schedule) (?:allows|permits)\b|\b(?:skip|skips|omit|omits|waive|waives) (?:the )?(?:\w+ )?(?:reviews?|tests?|testing|training|analysis)\b/,
    example: "Reviews are skipped before a deadline.",
    counter: "No test is skipped before a deadline.",
  },
];
