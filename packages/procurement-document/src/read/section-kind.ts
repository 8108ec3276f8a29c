import type { SectionKind } from "../procurement-document.js";

const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:table of )?contents\b|^index$/i, "contents"],
  [
    /\b(?:definitions|glossary|abbreviations?|acronyms?|terminology|defined terms)\b|^(?:definition (?:of terms|and interpretation)|interpretation(?: of (?:terms|this \w+))?)$/i,
    "definitions",
  ],
  [
    /^(?:(?:applicable |normative |informative |related |reference |referenced )?(?:references?|documents)|(?:normative |informative |related |reference |referenced )(?:standards|policies))(?: and (?:standards|documents))?$|\bbibliography\b/i,
    "references",
  ],
  [
    /\b(?:change (?:log|history|record)|version (?:control|history)|revision (?:history|record)|document (?:control|history)|amendment (?:history|record))\b/i,
    "history",
  ],
  [
    /\bbackground(?! (?:check|screen|vetting|investigation|ip\b|intellectual|noise|process|rights?|technology))|\b(?:about (?:us|the)|introduction|(?:current|existing) (?:situation|state|system|environment|arrangements|estate|solution|provision))\b|^(?:(?:project|programme|system|company|brief|general|executive|service) )?(?:context|overview|history)(?: (?:of|and)\b.*)?$/i,
    "background",
  ],
  [
    /^(?:tender |bid |proposal |quality |technical |price |commercial )?evaluation\b|\bevaluation (?:criteria|process|method\w*|model|panel|of (?:tenders|bids|proposals|offers|quot\w+|responses))\b|\b(?:scoring|award criteria|selection criteria|weightings?)\b|^basis (?:of|for) award\b/i,
    "evaluation",
  ],
  [
    /\binstructions? (?:to|for) (?:the )?(?:bidders?|tenderers?|offerors?|suppliers?|vendors?|applicants?|proposers?|respondents?|candidates?|completion|completing|submi\w+|tender\w*|submission)\b|\bhow to (?:apply|bid|respond|tender)\b|\bsubmission (?:of|instructions)\b|\btender(?:ing)? (?:process|procedure|timetable|return)\b|\bprocurement (?:timetable|process)\b|\b(?:proposal|tender|bid|quotation|response) (?:format|contents?|submission|preparation|deadline)\b|\b(?:clarification questions|deadline for receipt|(?:pre-?proposal|bidders['’]?) conference)\b|\bamendments? to (?:the )?(?:proposals?|rfp|itt|tender|solicitation)\b/i,
    "instructions",
  ],
];

/** Titles that say what is asked, whatever else they say: `Overview of the security requirements`. */
const asks =
  /\b(?:requirements?|specifications?|obligations|service levels?|security (?:measures|controls))\b/i;

/** Says whether a title is that of requirements, so that they count wherever they stand. */
export function titlesRequirements(title: string): boolean {
  return asks.test(title.slice(0, 300));
}

/** What a section is there for, by its title without its number; what is not clear is `ordinary`. */
export function sectionKindOf(whole: string): SectionKind {
  const title = whole.slice(0, 300);
  const kind = kinds.find(([pattern]) => pattern.test(title))?.[1] ?? "ordinary";
  return kind === "background" && asks.test(title) ? "ordinary" : kind;
}
