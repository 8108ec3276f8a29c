import type { ProcurementDocument } from "../procurement-document.js";
import { mayMatch, remember } from "../words/remember.js";

/** Under whose law a document buys. */
export type Jurisdiction = "united-kingdom" | "elsewhere" | "unclear";

/** A nation of the United Kingdom, as the purchase declares it. */
export type DeclaredNation = NonNullable<ProcurementDocument["purchase"]["nation"]>;

const british =
  /£ ?\d|\b(?:United Kingdom|UK|Great Britain|England|Scotland|Scottish|Wales|Welsh|Northern Ireland|HM (?:Government|Treasury)|HMRC|Cabinet Office|Crown Commercial|NHS|(?:Borough|County|District|Parish) Council|gov\.uk|co\.uk|Find a Tender|Contracts Finder|Sell2Wales|Companies House|TUPE|Procurement Act 2023|Public Contracts (?:\(Scotland\) )?Regulations|PCR 2015|Data Protection Act (?:1998|2018)|DPA (?:1998|2018)|PPN ?\d|SI (?:19|20)\d\d\/\d|Freedom of Information Act 2000|Equality Act 2010|Cyber Essentials|NCSC|Information Commissioner['’]s)(?![a-z])/g;

const foreign =
  /\$ ?\d|€ ?\d|\b(?:U\.S\.|USA|United States|Federal (?:Government|Acquisition|agency|agencies)|GSA|State of [A-Z][a-z]+|Commonwealth of|FAR \d|DFARS|C\.?F\.?R\.?|Public Law|HIPAA|FISMA|FedRAMP|Contracting Officer|Canada|Canadian|Ontario|British Columbia|Alberta|Qu[eé]bec|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|GST|HST|Australia|Australian|New Zealand|Republic of Ireland|Irish|Northern Territory|New South Wales)(?![a-z])/g;

const cache = new WeakMap<ProcurementDocument, Jurisdiction>();

/** Under whose law a document buys, as the purchase declares it or its words tell. */
export function jurisdictionOf(document: ProcurementDocument): Jurisdiction {
  const { buyer, nation } = document.purchase;
  if (buyer !== undefined || nation !== undefined) return "united-kingdom";
  const known = cache.get(document);
  if (known !== undefined) return known;
  const found = byWords(document);
  cache.set(document, found);
  return found;
}

function byWords({ statements, sections }: ProcurementDocument): Jurisdiction {
  let own = 0;
  let others = 0;
  for (const text of [...statements.map((one) => one.text), ...sections.map((one) => one.title)]) {
    own += britishIn(text);
    others += foreignIn(text);
  }
  if (own === others) return "unclear";
  return own > others ? "united-kingdom" : "elsewhere";
}

const britishIn = /* @__PURE__ */ remember((text) => count(british, text));
const mayBeForeign = /* @__PURE__ */ mayMatch(foreign);
const foreignIn = /* @__PURE__ */ remember((text) =>
  mayBeForeign(text) ? count(foreign, text) : 0,
);

function count(pattern: RegExp, text: string): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}

const scottish =
  /\b(?:Scotland|Scottish|Public Contracts \(Scotland\)|Procurement Reform \(Scotland\)|publiccontractsscotland)(?![a-z])/g;
const southern =
  /\b(?:England|English|Wales|Welsh|Find a Tender|Contracts Finder|Sell2Wales)(?![a-z])/g;

const northIn = /* @__PURE__ */ remember((text) => count(scottish, text));
const southIn = /* @__PURE__ */ remember((text) => count(southern, text));

const nations = new WeakMap<ProcurementDocument, DeclaredNation | "unclear">();

/** The nation of the buyer: the declared one, or Scotland where the words of the document tell. */
export function nationOf(document: ProcurementDocument): DeclaredNation | undefined {
  if (document.purchase.nation !== undefined) return document.purchase.nation;
  const known = nations.get(document) ?? nationByWords(document);
  nations.set(document, known);
  return known === "unclear" ? undefined : known;
}

function nationByWords({ statements }: ProcurementDocument): "scotland" | "unclear" {
  let north = 0;
  let south = 0;
  for (const { text } of statements) {
    north += northIn(text);
    south += southIn(text);
  }
  return north > 0 && north > south * 2 ? "scotland" : "unclear";
}
