import type { SectionKind } from "../procurement-document.js";

const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:table of )?contents\b|^index$/i, "contents"],
  [
    /\b(?:definitions?|glossary|interpretation|abbreviations?|acronyms?|terminology)\b/i,
    "definitions",
  ],
  [
    /^(?:applicable |normative |informative |related )?(?:references?|standards|documents|bibliography|policies)(?: and (?:standards|documents))?$|\bbibliography\b/i,
    "references",
  ],
  [
    /\b(?:change (?:log|history|record)|version (?:control|history)|revision (?:history|record)|document (?:control|history)|amendment (?:history|record))\b/i,
    "history",
  ],
  [
    /\b(?:background|context|about (?:us|the)|introduction|current (?:situation|state|system|environment)|overview|history)\b/i,
    "background",
  ],
  [/\b(?:evaluation|scoring|award criteria|selection criteria|weighting)\b/i, "evaluation"],
  [
    /\b(?:instructions? (?:to|for)|how to (?:apply|bid|respond)|submission (?:of|instructions)|tender(?:ing)? process|procurement timetable)\b/i,
    "instructions",
  ],
];

/** What a section is there for, by its title without its number; what is not clear is `ordinary`. */
export function sectionKindOf(title: string): SectionKind {
  return kinds.find(([pattern]) => pattern.test(title))?.[1] ?? "ordinary";
}
