import { defineRule, type Level, levels, toPointer } from "@bollard/model";
import { ceiling, supersededReference } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isRequirement, surroundings } from "../../references/standing.js";
import { editionsOf } from "../../references/superseded-table.js";

/** Reports standards of which editions differ and that a requirement cites without one. */
export const editionMissing = defineRule<ProcurementDocument>({
  id: "procurement/edition-missing",
  title: "A requirement says which edition of a standard counts",
  level: "info",
  cites: [],
  why: "Editions of a standard differ in what they ask, so that two bidders may conform to different things.",
  resolution: "suggestion",
  check(document, report) {
    const dated = new Set(
      document.references.filter(({ edition }) => edition).map((one) => one.document),
    );
    for (const reference of document.references) {
      const { document: name, text, provision } = reference;
      const statement = document.statements[reference.statement];
      if (statement === undefined || dated.has(name) || !isRequirement(document, statement))
        continue;
      const known = editionsOf(name);
      if (known === undefined || leavesOpen.test(surroundings(document, statement))) continue;
      dated.add(name);
      const pointer = toPointer(["statements", reference.statement]);
      report.at(["statements", reference.statement], {
        what: `“${text}” names no edition, and the editions of ${name} differ.`,
        todo: `Say which edition counts, such as ${known.current}, or that the one in force at award does.`,
        level: levelOf(name, known.ceiling, statement.text),
        quote: text,
        ...(provision === undefined && {
          suggestions: [
            {
              title: `Cite ${known.current}`,
              edits: [{ kind: "replace" as const, pointer, quote: text, text: known.current }],
            },
          ],
        }),
      });
    }
  },
});

/** Words that fix the edition in another way. */
const leavesOpen =
  /\b(?:current|latest|most recent|in force|as amended|newest|up[- ]to[- ]date|any edition|edition|version)\b/;

const isAboutConformity = /\b(?:certif|conform|accredit|attest|complian|compl(?:y|ies)|assess)/i;

function levelOf(name: string, most: Level, text: string): Level {
  if (name === "ETSI EN 303 645") return ceiling(supersededReference("en303645-bare"));
  const least = isAboutConformity.test(text) ? "info" : "hint";
  return levels.indexOf(least) > levels.indexOf(most) ? least : most;
}
