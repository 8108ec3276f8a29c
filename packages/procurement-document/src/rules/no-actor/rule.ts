import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isAboutSecurity } from "../../wording/about-security.js";
import { strengthOf } from "../../wording/strength.js";
import { mayMatch, remember, says } from "../../words/remember.js";

/** What somebody has to do again and again, or in an emergency: buyer and supplier may each wait for the other. */
const acts =
  /\b(?:shall|must|will|(?:is|are) to) (?:also |always |only )?be (?:\w+ly )?(?:changed|reviewed|updated|patched|backed up|monitored|tested|rotated|revoked|notified|reported|informed|deleted|erased|wiped|destroyed|trained|applied|installed|performed|carried out|conducted|undertaken|investigated|approved|checked|audited|scanned|assessed|removed|disabled|replaced|renewed|remediated|fixed|escalated|restored)\b/i;
/** A section or a title that says who does all that follows. */
const named = /\b(?:supplier|contractor|vendor|provider|buyer|authority|council|customer)s?\b/i;

const mayAct = /* @__PURE__ */ mayMatch(acts);
const passiveIn = /* @__PURE__ */ remember((text) =>
  mayAct(text) ? acts.exec(text)?.[0] : undefined,
);
const namesSomebody = /* @__PURE__ */ says(named);

/** Reports security duties in the passive, one a section, where nothing says whose they are. */
export const noActor = defineRule<ProcurementDocument>({
  id: "procurement/no-actor",
  title: "A security duty says who has it",
  level: "hint",
  cites: [],
  why: "Where a duty has no owner, buyer and supplier each take it for the other's.",
  resolution: "person",
  check(document, report) {
    if (document.language === "other") return;
    const told = toldSections(document);
    for (const [index, statement] of document.statements.entries()) {
      const { section, text, actor } = statement;
      if (told.has(section) || actor !== undefined || statement.lead !== undefined) continue;
      const quote = passiveIn(text);
      if (quote === undefined || strengthOf(statement, document) !== "mandatory") continue;
      if (!isAboutSecurity(statement, document.sections)) continue;
      told.add(section);
      report.at(["statements", index], {
        quote,
        what: `“${quote}” does not say by whom, and nothing else in this section does.`,
        todo: "Name who does it: “The Supplier shall …”.",
      });
    }
  },
});

/** The sections in which somebody is named as the one who acts, and those under such a title. */
function toldSections({ sections, statements }: ProcurementDocument): Set<number> {
  const told = new Set<number>();
  for (const { section, actor, text } of statements) {
    if (actor === "supplier" || namesSomebody(text)) told.add(section);
  }
  for (const [index, { title, parent }] of sections.entries()) {
    if (namesSomebody(title) || (parent !== undefined && parent > 0 && told.has(parent))) {
      told.add(index);
    }
  }
  return told;
}
