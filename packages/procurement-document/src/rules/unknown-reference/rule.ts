import { defineRule, type Remark, toPointer } from "@bollard/model";
import { readPolicyNote } from "@bollard/uk-procurement";
import { psti } from "@bollard/uk-psti";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Reference } from "../../reference.js";
import { enactedIn, extents } from "../../references/extents.js";
import { jurisdictionOf } from "../../references/jurisdiction.js";
import { isSpoken } from "../../references/standing.js";
import { rowOf } from "../../references/superseded-table.js";
import { cafRemark } from "./caf.js";
import { editionRemark } from "./editions.js";
import { missingProvision } from "./en-303-645.js";
import { principleRemark } from "./principles.js";

/** Reports references to what does not exist. */
export const unknownReference = defineRule<ProcurementDocument>({
  id: "procurement/unknown-reference",
  title: "References name what exists",
  level: "error",
  cites: [],
  why: "A requirement that rests on a clause or a note that does not exist asks for nothing.",
  resolution: "suggestion",
  check(document, report, { today }) {
    const isBritish = jurisdictionOf(document) === "united-kingdom";
    for (const reference of document.references) {
      const statement = document.statements[reference.statement];
      if (statement === undefined || !isSpoken(document, statement)) continue;
      const remark =
        editionRemark(reference, statement.text.slice(0, reference.start), today) ??
        provisionRemark(reference) ??
        noteRemark(reference) ??
        partRemark(reference) ??
        (isBritish ? yearRemark(reference) : undefined);
      if (remark === undefined) continue;
      report.at(["statements", reference.statement], { ...remark, quote: reference.text });
    }
  },
});

function provisionRemark({ document, edition, provision }: Reference): Remark | undefined {
  if (provision === undefined) return undefined;
  if (document === "ETSI EN 303 645") {
    const missing = missingProvision(provision, edition);
    if (missing === undefined) return undefined;
    const { what, todo, nowhere } = missing;
    return { what, todo, level: nowhere ? "error" : "warning" };
  }
  if (document === "CAF") return cafRemark(provision, edition);
  if (document === "Connected Places Cyber Security Principles") return principleRemark(provision);
  if (document === "SI 2023/1007" && provision.startsWith("Schedule")) {
    return scheduleRemark(provision);
  }
  return beyondRemark(document, provision);
}

function beyondRemark(document: string, provision: string): Remark | undefined {
  const extent = extents.find((one) => one.document === document);
  for (const [kind, last] of Object.entries(extent?.last ?? {})) {
    if (!provision.startsWith(kind)) continue;
    const number = Number(/^\d+/.exec(provision.slice(kind.length))?.[0]);
    if (!(number > last)) return undefined;
    return {
      what: `${spokenName(document)} has no ${spokenKind(kind)} ${number}: the last is ${last}.`,
      todo: "Look up the number that is meant and cite that.",
      level: extent?.verified === "official-mirror" ? "error" : "warning",
    };
  }
  return undefined;
}

function spokenKind(kind: string): string {
  if (kind === "reg ") return "regulation";
  return kind === "s." ? "section" : kind.trim().toLowerCase();
}

/** Instruments as people know them, behind their numbers. */
const titles: Readonly<Record<string, string>> = {
  "SI 2018/506": "SI 2018/506 (NIS Regulations 2018)",
  "SI 2023/1007": "SI 2023/1007 (PSTI Regulations 2023)",
};

function spokenName(document: string): string {
  return Object.hasOwn(titles, document) ? (titles[document] ?? document) : document;
}

/** The Schedules of SI 2023/1007, and how many paragraphs each has. */
function scheduleRemark(provision: string): Remark | undefined {
  const [, schedule, paragraph] =
    /^Schedule (\d+[A-Z]?)(?: paragraph (\d+))?/.exec(provision) ?? [];
  if (schedule === undefined) return undefined;
  const paragraphs = psti.items.flatMap(({ id }) => {
    const found = /Schedule (\d+[A-Z]?) paragraph (\d+)/.exec(id);
    return found?.[1] === schedule ? [Number(found[2])] : [];
  });
  if (paragraphs.length === 0) {
    return {
      what: `SI 2023/1007 has no Schedule ${schedule}: it has Schedules 1, 2, 2A, 3 and 4.`,
      todo: "Security requirements are in Schedule 1, deemed compliance in 2, statements in 4: cite the one that is meant.",
    };
  }
  const last = Math.max(...paragraphs);
  if (paragraph === undefined || Number(paragraph) <= last) return undefined;
  return {
    what: `Schedule ${schedule} of SI 2023/1007 has no paragraph ${paragraph}: the last is ${last}.`,
    todo: "Look up the paragraph that is meant and cite that.",
    level: "warning",
  };
}

function noteRemark(reference: Reference): Remark | undefined {
  const { document, statement, text } = reference;
  const reading = readPolicyNote(document);
  if (reading === undefined || rowOf(reference) !== undefined) return undefined;
  if (reading.kind === "no-such-form") {
    const note = reading.note && `PPN ${reading.note.number}`;
    return {
      what: `There is no ${document}: a note of three digits has no year.`,
      todo: note ? `Cite ${note} (${reading.note?.title}).` : "Look up the note that is meant.",
      ...(note && { suggestions: [rewrite(`Cite ${note}`, statement, text, note)] }),
    };
  }
  if (reading.kind !== "unknown-number") return undefined;
  const padded = readPolicyNote(`PPN ${reading.number.padStart(3, "0")}`);
  const meant = padded?.kind === "note" ? `PPN ${padded.note.number}` : undefined;
  return {
    what: `No policy note ${reading.number} is known: notes are numbered 001 to 026 as far as was looked up.`,
    todo: meant
      ? `Write ${meant} if that is meant.`
      : "Look up the number with the Cabinet Office.",
    level: "info",
    question: true,
    ...(meant && { suggestions: [rewrite(`Cite ${meant}`, statement, text, meant)] }),
  };
}

/** Standards in parts, and how many there are. */
const parts: Readonly<Record<string, number>> = { "EN 18031": 3 };

function partRemark({ document }: Reference): Remark | undefined {
  const [, standard = "", part] = /^(.+)-(\d{1,2})$/.exec(document) ?? [];
  const last = Object.hasOwn(parts, standard) ? (parts[standard] ?? 0) : undefined;
  if (last === undefined || Number(part) <= last) return undefined;
  return {
    what: `${standard} has no part ${part}: there are parts 1 to ${last}.`,
    todo: "Look up the part that is meant and cite that.",
    level: "warning",
  };
}

function yearRemark({ document, statement, text }: Reference): Remark | undefined {
  const [, title = "", year = ""] = /^(.+) (\d{4})$/.exec(document) ?? [];
  const years = Object.hasOwn(enactedIn, title) ? enactedIn[title] : undefined;
  if (years === undefined || years.includes(year)) return undefined;
  const right = `${title} ${years.at(-1)}`;
  return {
    what: `There ${title.endsWith("s") ? "are" : "is"} no ${document}.`,
    todo: `Cite the ${right} if that is meant.`,
    level: "warning",
    suggestions: [
      rewrite(`Cite ${right}`, statement, text, text.replace(year, years.at(-1) ?? "")),
    ],
  };
}

function rewrite(title: string, statement: number, quote: string, text: string) {
  const pointer = toPointer(["statements", statement]);
  return { title, edits: [{ kind: "replace" as const, pointer, quote, text }] };
}
