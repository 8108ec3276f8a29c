import { defineRule, toPath } from "@bollard/model";
import { type Assessment, assess } from "../../assess/assess.js";
import type { Entry } from "../../assess/entry.js";
import type { FieldTest, IxitField } from "../../ixit-table.js";
import type { AssessSubject } from "../assess-subject.js";
import { structureOf } from "../ixit-structure.js";
import { asSentence, listed } from "../shown.js";

/** Reports fields that say nothing although a test unit needs them. */
export const requiredFieldBlank = defineRule<AssessSubject>({
  id: "ts-103-701/required-field-blank",
  title: "Fields that test units need say something",
  level: "info",
  cites: [],
  why: "A test unit that finds nothing in the field it reads can neither pass nor fail.",
  resolution: "person",
  check(subject, report, { today }) {
    const { entries } = structureOf(subject, today);
    if (entries.length === 0) return;
    const gaps = entries.flatMap((entry): readonly Gap[] => {
      const blank = entry.table.fields.filter(
        ({ key, value }) => value.kind !== "id" && entry.isBlank(key),
      );
      return blank.length === 0 ? [] : [{ entry, blank }];
    });
    const looked = lookedAt(assess(subject, today), gaps);
    for (const { entry, blank: all } of gaps) {
      const blank = all.filter((field) => isMissed(entry, field, looked));
      if (blank.length === 0) continue;
      report.at(toPath(entry.pointer), {
        part: "key",
        what: asSentence(
          `${entry.label} says nothing under ${listed(blank.map(({ name }) => name))}.`,
        ),
        todo: `Write ${blank.length === 1 ? "it" : "them"}; where there is nothing to say, write None with the reason.`,
      });
    }
  },
});

/** An entry with the fields that say nothing. */
interface Gap {
  readonly entry: Entry;
  readonly blank: readonly IxitField[];
}

/** The places that open units looked at, of each entry that has gaps. */
function lookedAt(
  { units }: Assessment,
  gaps: readonly Gap[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const looked = new Map(gaps.map(({ entry }) => [entry.pointer, new Set<string>()]));
  for (const { verdict, rulings } of units) {
    if (verdict === "N/A") continue;
    for (const { verdict: own, entry, told, looked: places } of rulings) {
      if (own !== "INCONCLUSIVE" || entry === undefined || told) continue;
      const known = looked.get(entry);
      if (known) for (const place of places) known.add(place);
    }
  }
  return looked;
}

function isMissed(
  entry: Entry,
  field: IxitField,
  looked: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (field.requiredIf) return field.requiredIf.all.every((test) => passes(entry, test));
  return looked.get(entry.pointer)?.has(entry.at(field.key)) === true;
}

/** What is not known does not hold. */
function passes(entry: Entry, { field, facet, is }: FieldTest): boolean {
  const key = entry.table.fields.find(({ name }) => name === field)?.key;
  if (key === undefined) return false;
  if (facet === undefined) {
    return (typeof is === "boolean" ? entry.yesOrNo(key) : entry.option(key))?.value === is;
  }
  return (
    (typeof is === "boolean" ? entry.flag(key, facet) : entry.choice(key, facet))?.value === is
  );
}
