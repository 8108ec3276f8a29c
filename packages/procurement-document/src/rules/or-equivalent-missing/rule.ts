import { defineRule, type Remark, toPointer } from "@bollard/model";
import { procurement } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Reference } from "../../reference.js";
import { jurisdictionOf, nationOf } from "../../references/jurisdiction.js";
import { isRequirement } from "../../references/standing.js";
import type { Statement } from "../../statement.js";
import { mayMatch, remember, says } from "../../words/remember.js";
import { brand, namedBrand } from "./named-brand.js";

/** Reports requirements that name a British standard, scheme or a brand and accept no equivalent. */
export const orEquivalentMissing = defineRule<ProcurementDocument>({
  id: "procurement/or-equivalent-missing",
  title: "Where a British standard or a brand is named, an equivalent counts too",
  level: "warning",
  cites: [cite("PA 2023 s.56(4)-(6)")],
  why: "Section 56 of the Procurement Act 2023 lets a specification name a United Kingdom standard or a brand only with wording that accepts equivalents.",
  resolution: "fix",
  check(document, report) {
    if (!isUnderTheAct(document) || document.statements.some(acceptsThroughout)) return;
    const told = new Set<number>();
    for (const reference of document.references) {
      const { statement: index } = reference;
      const statement = document.statements[index];
      const remark = remarkOn(reference);
      if (statement === undefined || remark === undefined || told.has(index)) continue;
      if (!isRequirement(document, statement) || accepts(statement)) continue;
      told.add(index);
      report.at(["statements", index], { ...remark, ...fixOf(reference.text, statement, index) });
    }
    for (const [index, statement] of document.statements.entries()) {
      const brand = brandIn(statement.text);
      if (brand === undefined || told.has(index)) continue;
      if (!isRequirement(document, statement) || accepts(statement)) continue;
      report.at(["statements", index], {
        ...brandRemark(brand),
        ...fixOf(brand, statement, index),
      });
    }
  },
});

const mayNameBrand = /* @__PURE__ */ mayMatch(brand);
const brandIn = /* @__PURE__ */ remember((text) =>
  mayNameBrand(text) ? namedBrand(text) : undefined,
);

/** Scottish buyers come under Scottish law. */
function isUnderTheAct(document: ProcurementDocument): boolean {
  return jurisdictionOf(document) === "united-kingdom" && nationOf(document) !== "scotland";
}

const equivalent = /\b(?:equivalents?|equivalence|equal|comparable|or similar|or better)\b/i;

const namesEquivalent = /* @__PURE__ */ says(equivalent);

function accepts({ text, lead = "" }: Statement): boolean {
  return namesEquivalent(text) || (lead !== "" && namesEquivalent(lead));
}

/** A statement that accepts equivalents of everything that the document names. */
function acceptsThroughout({ text }: Statement): boolean {
  return (
    namesEquivalent(text) &&
    /\b(?:any|all|every|each|where(?:ver)?|references?)\b/i.test(text) &&
    /\b(?:standards?|specifications?|brands?|trade ?marks?|products?|makes?|certifications?)\b/i.test(
      text,
    ) &&
    /\b(?:refer\w{0,6}|named?|mention\w{0,3}|cited?|stated|specified|this (?:document|specification|schedule|tender))\b/i.test(
      text,
    )
  );
}

function remarkOn({ document, text }: Reference): Remark | undefined {
  if (/^(?:BS|PAS|PD|Def Stan) \d/.test(document)) {
    return {
      what: `“${text}” is a standard of the United Kingdom, and nothing here accepts an equivalent.`,
      todo: "Add “or equivalent”, or cite the international standard that it takes over.",
      quote: text,
    };
  }
  if (!document.startsWith("Cyber Essentials")) return undefined;
  return {
    what: `“${text}” is a scheme of the United Kingdom, and nothing here accepts an equivalent.`,
    todo: "Add “or equivalent”: a certificate may be asked for only with its equivalents.",
    quote: text,
    level: "info",
    cites: [cite("PA 2023 s.22")],
  };
}

function brandRemark(brand: string): Remark {
  return {
    what: `“${brand}” is a brand, and nothing here accepts an equivalent.`,
    todo: "Say what it must do instead, or, where that cannot be understood otherwise, add “or equivalent”.",
    quote: brand,
    cites: [cite("PA 2023 s.56(7)-(8)")],
  };
}

/** What may follow a name that ends where the words end; another word may belong to the name. */
const ending =
  /^(?:[\s"'”’)\]*_]*(?:$|[.,;:(|])|\s(?:and|or|as|at|by|for|from|in|is|of|on|shall|must|to|when|where|with|within)\b)/i;

/** The fix adds the words where the name stands once and ends, so that it is certain what is meant. */
function fixOf(quote: string, { text }: Statement, index: number): Pick<Remark, "fix"> {
  const [, behind, ...more] = text.split(quote);
  if (behind === undefined || more.length > 0 || !ending.test(behind)) return {};
  const pointer = toPointer(["statements", index]);
  const edit = { kind: "replace" as const, pointer, quote, text: `${quote} or equivalent` };
  return { fix: { title: "Add “or equivalent”", edits: [edit] } };
}

function cite(item: "PA 2023 s.22" | "PA 2023 s.56(4)-(6)" | "PA 2023 s.56(7)-(8)") {
  return { framework: procurement.id, edition: procurement.edition, item };
}
