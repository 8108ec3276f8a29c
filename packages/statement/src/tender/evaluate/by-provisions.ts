import { contradicted, listed, person, quoted, silent } from "../answers.js";
import type { Declared, Product } from "../product.js";
import type { TraceAnswer } from "../trace-model.js";

/**
 * What a specification says to provisions of EN 303 645 V3.1.3: an answer N, or what fails on paper, stands
 * against the requirement; what is answered Y is for a person to look at; where nothing is answered, nothing is
 * declared.
 */
export function byProvisions(ids: readonly string[], product: Product): TraceAnswer {
  const declared = product.declared(ids);
  const against = declared.filter(isAgainst);
  if (against.length > 0)
    return contradicted(against.map(inWords).join(" "), ...against.map(placeOf));
  const answered = declared.filter(({ support }) => support !== undefined);
  if (answered.length === 0) return silent(nothingSaid(declared), ...[]);
  const supported = answered.filter(({ support }) => support === "Y");
  const open = declared
    .filter(({ support }) => support === undefined)
    .map(({ provision }) => provision);
  const sentences = [
    ...(supported.length > 0
      ? [
          `${listed(supported.map(({ provision }) => provision))} ${supported.length === 1 ? "is" : "are"} declared as supported; look at the evidence.`,
        ]
      : []),
    ...answered.filter(({ support }) => support === "N/A").map(inWords),
    ...(open.length > 0
      ? [`${listed(open)} ${open.length === 1 ? "is" : "are"} not answered.`]
      : []),
  ];
  return person(sentences.join(" "), ...answered.map(placeOf));
}

/** As `byProvisions`, where the provisions only stand near a requirement: what fails there decides nothing. */
export function hintedBy(ids: readonly string[], product: Product): TraceAnswer {
  const answer = byProvisions(ids, product);
  if (answer.verdict !== "contradicted") return answer;
  const told = `${answer.reason} Whether that stands against the requirement, a person has to say.`;
  return person(told, ...answer.at);
}

function isAgainst({ support, fails }: Declared): boolean {
  return support === "N" || fails.length > 0;
}

function inWords({ provision, support, detail, fails }: Declared): string {
  const [first, ...others] = fails;
  if (support === "N" || support === "N/A" || first === undefined) {
    const why = detail === undefined ? "." : `: ${quoted(detail)}`;
    return `${provision} is answered ${support ?? "nothing"}${why}`;
  }
  const more = others.length > 0 ? ` And ${others.length} more of ${provision}.` : "";
  return `${provision}, on paper: ${first.because}${more}`;
}

function placeOf({ support, fails, at }: Declared): string {
  return support === "N" || support === "N/A" ? at : (fails[0]?.at ?? at);
}

function nothingSaid(declared: readonly Declared[]): string {
  if (declared.length === 0) return "The edition that it answers has no such provision.";
  const verb = declared.length === 1 ? "is" : "are";
  return `${listed(declared.map(({ provision }) => provision))} ${verb} not answered.`;
}
