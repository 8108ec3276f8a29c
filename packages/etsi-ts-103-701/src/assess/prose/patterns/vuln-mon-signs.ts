import type { Pattern } from "../pattern.js";

/** Monitoring that follows no system. */
export const unsystematic: readonly Pattern[] = [
  {
    value: "unsystematic",
    says: /\b(?:ad[- ]hoc|sporadic(?:ally)?|occasional(?:ly)?|irregular(?:ly)?|from time to time|when(?:ever)? (?:time|resources|capacity) (?:allow|permit)s?|best[- ]effort|only (?:when|if|after) (?:\w+ ){0,3}(?:report|complain|contact|hear|notif)\w*|only react\w*|purely reactive)\b|\bno (?:systematic|regular|continuous|defined|formal) (?:\w+ )?(?:monitoring|process|procedure|search|review)\b|\b(?:is|are) not (?:\w+ )?(?:monitored|tracked|searched|reviewed|observed|followed|watched)\b|\b(?:do|does|will) not (?:\w+ )?(?:look|search|monitor|track|watch|scan|check|follow|read|observe|gather|collect|subscribe)\b|\b(?:nobody|no one|no person|no team) (?:\w+ )?(?:looks?|search(?:es)?|monitors?|tracks?|watches|follows|reads|is (?:responsible|assigned|charged))\b|\b(?:rel(?:y|ies)|depends?|wait) (?:\w+ )?(?:on|upon|for) (?:\w+ ){0,3}(?:customers?|researchers?|users?|others|third parties|reports?|complaints?|press|news)\b|\b(?:customers?|researchers?|users?|others)(?: and \w+)? (?:will )?(?:tell|inform|alert|notify) us\b|\b(?:monitoring|tracking|watching|surveillance|scanning|scans?|checks?) (?:\w+ )?(?:ends?|stops?|ceases?|is (?:stopped|discontinued|ended))\b|\bno (?:\w+ )?monitoring\b|\bbefore (?:each|every|a) (?:major )?(?:release|version) only\b|\bonly (?:before|at|for) (?:each |every |a |the )?(?:major |first )?(?:release|launch|start)\b/,
    denial: "ignored",
    unless:
      /\bnot (?:ad[- ]hoc|sporadic|occasional|irregular|only)\b|\b(?:does|do) not (?:rely|depend|wait|end|stop)\b|\b(?:in addition|besides|also)\b/i,
    example: "Sources are looked at from time to time.",
    counter: "Sources are searched every week.",
  },
];

/** Vulnerabilities that are left as they are. */
export const leftUnrectified: readonly Pattern[] = [
  {
    value: "left",
    says: /\b(?:is|are|will be|remain)(?: not|n['’]t)? (?:left )?(?:un(?:fixed|patched)|fixed|patched|corrected|mitigated|rectified)\b/,
    unless: /\b(?:is|are|will be) (?:fixed|patched|corrected|mitigated|rectified)\b/,
    denial: "ignored",
    example: "Flaws of the old radio stack are not fixed.",
    counter: "Confirmed flaws are fixed in the next release.",
  },
  {
    value: "left",
    says: /\b(?:do|does|will|can|cannot|can not)(?: not|n['’]t)? (?:act|react|respond|fix|correct|patch|repair|handle|address|treat|process|follow up|deal with|do anything)\b|\b(?:no|without) (?:\w+ )?(?:action|fix(?:es)?|corrections?|remed(?:y|ies)|patch(?:es)?|measures?|steps)\b(?: (?:is|are|will be))?(?: \w+)? ?(?:taken|planned|foreseen|provided|available|offered|possible|developed)?|\bnothing (?:is|will be|can be) (?:\w+ )?(?:done|undertaken|changed|fixed)\b|\b(?:are|is) (?:simply )?(?:ignored|accepted as (?:they are|a risk|residual)|tolerated|out of scope|left alone)\b/,
    denial: "ignored",
    unless:
      /\b(?:we|team|PSIRT|it|they|department|supplier) (?:do|does|will|can) (?!not\b|n['’]t\b)\w+|\bno (?:further|user|additional|other) (?:action|steps|measures?)\b|\bif no\b|\bwhere no\b|\bno (?:patch|fix) (?:is )?(?:yet )?(?:available|exists?) (?:from|by)\b|\bwithout (?:user )?action\b|\b(?:cannot|can not) be\b|\b(?:workaround|mitigat|replac)\w*/i,
    example: "We do not act on these.",
    counter: "No further action by the owner is needed.",
  },
];
