import type { Span } from "@bollard/document";
import { isSummary } from "./known-names.js";
import { type ProvisionPlace, readProvision } from "./provisions.js";

const caseId = "\\d{1,2}(?:\\.\\d{1,2})?-\\d{1,2}[A-Z]?-\\d{1,2}";

/** The provision of a heading that opens a test group: `Test group 5.5-6: …`. */
export function groupIn(text: string, content: Span, plain: string): ProvisionPlace | undefined {
  const source = text.slice(content.start, content.end);
  const word = /^[*_`\s]*test[ -]group[\s:*_`]*/i.exec(source)?.[0];
  if (word === undefined || isSummary(plain)) return undefined;
  return readProvision(text, { start: content.start + word.length, end: content.end });
}

/** The case that a heading opens, if it is one of the group: `Test case 5.5-6-1 (conceptual)`. */
export function caseIn(heading: string, group: string): string | undefined {
  const found = new RegExp(`^test case\\s+(${caseId})\\b`, "i").exec(heading)?.[1];
  return ofGroup(found, group);
}

/** The letters of the units that a heading opens: `Test Unit A: …`, `Units a-b`, `Test Unit A & B`. */
export function lettersIn(heading: string): readonly string[] | undefined {
  const found =
    /^(?:test )?units?\s+([a-z](?:\s*(?:[,&/\u2013-]|and|to)\s*[a-z])*)(?![\p{L}\p{N}])/iu.exec(
      heading,
    );
  return found?.[1]?.toLowerCase().match(/\b[a-z]\b/g) ?? undefined;
}

/** The unit of which a row speaks: `5.5-6-1 Unit a`, or `Unit a` in a case. */
export function unitIn(cell: string, group: string, open: string | undefined): string | undefined {
  const pattern = `^(?:test case\\s+)?(${caseId})?\\s*[,:\\u2013-]?\\s*(?:test )?(?:unit )?([a-z])(?:$|\\s*:)`;
  const found = new RegExp(pattern, "i").exec(cell.slice(0, 200).trim());
  const id = found?.[1] === undefined ? open : ofGroup(found[1], group);
  return found?.[2] && id ? `${id} ${found[2].toLowerCase()}` : undefined;
}

function ofGroup(id: string | undefined, group: string): string | undefined {
  const upper = id?.toUpperCase();
  return upper?.startsWith(`${group}-`) ? upper : undefined;
}

/** The status at the beginning of a text as printed, up to the end of its sentence: `R F (o)`. */
export function statusIn(source: string): string | undefined {
  const known = /^[MR](?: ?[CF])*(?: ?\([^()]{1,20}\))?(?![\p{L}\p{N}(])/u.exec(source)?.[0];
  if (known !== undefined) return known;
  const other = /^[^*_.;|]{1,60}?(?=[*_]|[.;]|$)/.exec(source)?.[0].trim();
  return other || undefined;
}
