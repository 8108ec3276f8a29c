import { defineRule, toPath } from "@bollard/model";
import type { Entry } from "../../assess/entry.js";
import { readChoice, readFlag, readNumber, readOption } from "../../assess/prose/read-facet.js";
import type { Prose, Reading } from "../../assess/reading.js";
import type { IxitFieldObject } from "../../facts/ixit.js";
import type { FieldValue, IxitField } from "../../ixit-table.js";
import type { AssessSubject } from "../assess-subject.js";
import { structureOf } from "../ixit-structure.js";
import { listed, shown } from "../shown.js";

/** Reports declared values that the prose of the same field contradicts. */
export const declaredAgainstProse = defineRule<AssessSubject>({
  id: "ts-103-701/declared-against-prose",
  title: "What is declared agrees with the prose beside it",
  level: "warning",
  cites: [],
  why: "Test units take what is declared; a reader takes the prose. Where they differ, one of them is wrong.",
  resolution: "person",
  check(subject, report, { today }) {
    for (const entry of structureOf(subject, today).entries) {
      for (const field of entry.table.fields) {
        for (const found of contradictionsIn(entry, field)) {
          report.at(toPath(found.at), {
            what: `Under ${field.name}, ${found.facet} is declared ${found.declared}, but the text beside it says otherwise: ${shown(found.quote)}.`,
            todo: "Correct the one that is wrong.",
          });
        }
      }
    }
  },
});

interface Contradiction {
  readonly at: string;
  readonly facet: string;
  readonly declared: string;
  readonly quote: string;
}

function contradictionsIn(entry: Entry, field: IxitField): readonly Contradiction[] {
  const content = entry.content(field.key);
  if (typeof content !== "object" || Array.isArray(content)) return [];
  const object = content as IxitFieldObject;
  if (typeof object.text !== "string") return [];
  const prose = [{ at: `${entry.at(field.key)}/text`, text: object.text }];
  const facets = [{ key: "value", value: field.value }, ...field.facets];
  return facets.flatMap(({ key, value }) => {
    if (!Object.hasOwn(object, key)) return [];
    const said = otherwise(prose, entry.table.key, field.key, key, value, object[key]);
    if (said?.quote === undefined) return [];
    const at = `${entry.at(field.key)}/${key}`;
    return [{ at, facet: key, declared: show(object[key]), quote: said.quote }];
  });
}

/** What prose says of a facet, where that is clear and is not what is declared. */
function otherwise(
  prose: readonly Prose[],
  table: string,
  field: string,
  facet: string,
  value: FieldValue,
  declared: unknown,
): Reading<unknown> | undefined {
  if (typeof declared === "boolean") {
    const said = readFlag(prose, table, field, facet);
    return said?.value === declared ? undefined : said;
  }
  if (typeof declared === "number") {
    const said = readNumber(prose, table, field, facet);
    return said?.value === declared ? undefined : said;
  }
  if (value.kind !== "choice") return undefined;
  if (typeof declared === "string") {
    const said = readChoice(prose, table, field, facet);
    return said?.value === declared ? undefined : said;
  }
  if (!Array.isArray(declared)) return undefined;
  return value.of
    .map((option) => readOption(prose, table, field, facet, option))
    .find((said, index) => said && said.value !== declared.includes(value.of[index]));
}

function show(declared: unknown): string {
  return Array.isArray(declared) ? listed(declared.map(String)) || "as none" : String(declared);
}
