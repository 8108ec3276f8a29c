import type { Report } from "@bollard/model";
import type { StatementFacts } from "../facts/index.js";
import { psti } from "./cite.js";
import type { PstiSubject } from "./psti-subject.js";
import type { ReliedStandard } from "./routes.js";
import { isBlank, quote } from "./wording.js";

type Standard = NonNullable<StatementFacts["standards"]>[number];

const path = ["psti", "statement", "standards"] as const;
const cites = [psti("Schedule 4 paragraph 1(2)")];

const parts = {
  id: "identification number",
  version: "version",
  date: "date of issue",
} as const satisfies Readonly<Record<keyof Standard, string>>;

/** What the Regulations accept: how the number is recognised, and how the version. */
const accepted = {
  "etsi-en-303-645": {
    name: "EN 303 645 V2.1.1",
    number: /303[\s-]?645/,
    version: /(?:^|[^\d.])2\.1\.1(?!\.?\d)/,
  },
  "iso-iec-29147": {
    name: "ISO/IEC 29147:2018",
    number: /29147/,
    version: /(?:^|\D)2018(?!\d)|second|2nd|edition 2/i,
  },
} as const satisfies Readonly<Record<ReliedStandard, object>>;

/** Reports what a declaration under Schedule 2 does not say about the standards it rests on. */
export function checkStandards(
  { psti: facts }: PstiSubject,
  { standards = [] }: StatementFacts,
  report: Report,
): void {
  standards.forEach((standard, index) => {
    checkStandard(standard, index, report);
  });
  const relied = [...new Set(Object.values(facts?.deemedBy ?? {}))];
  for (const standard of relied.filter((id) => !isNamed(id, standards))) {
    report.missing(path, {
      what: `${accepted[standard].name} is relied on and missing from the statement of compliance.`,
      todo: "Name it in the statement, and declare its id, version and date here under standards.",
      cites,
    });
  }
  if (relied.length > 0 || standards.length > 0) return;
  report.missing(path, {
    level: "warning",
    question: true,
    what: "On what does the declaration under Schedule 2 rest? Neither a standard nor a current label is declared.",
    todo: "Name the requirement and the standard under psti.deemedBy, and its id, version and date under standards.",
    cites,
  });
}

/** An entry without a number may be any standard, and has a finding of its own. */
function isNamed(standard: ReliedStandard, standards: readonly Standard[]): boolean {
  return standards.some(({ id }) => isBlank(id) || accepted[standard].number.test(id ?? ""));
}

function checkStandard(standard: Standard, index: number, report: Report): void {
  const { id, version } = standard;
  const name = isBlank(id) ? `standard ${index + 1}` : quote(id ?? "");
  for (const key of ["id", "version", "date"] as const) {
    if (!isBlank(standard[key])) continue;
    report.missing([...path, index, key], {
      what: `The ${parts[key]} of ${name} is missing from the statement of compliance.`,
      todo: `Complete the statement, and declare it here as ${key}.`,
      cites,
    });
  }
  const known = Object.values(accepted).find(({ number }) => number.test(id ?? ""));
  if (known === undefined || isBlank(version) || known.version.test(version ?? "")) return;
  report.at([...path, index, "version"], {
    what: `The statement rests on ${name} in the version ${quote(version ?? "")}, and PSTI accepts ${known.name} only.`,
    todo: `Rest the declaration on ${known.name} if the product meets it, or declare Schedule 1.`,
    cites: [psti("SI 2023/1007 reg 2"), ...cites],
  });
}
