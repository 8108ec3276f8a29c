import type { Facet } from "@bollard/etsi-ts-103-701";
import { fc } from "../../model/test/properties.js";
import { type KnownField, type KnownTable, knownTables } from "../src/tables/known-tables.js";

/** All fields of all tables but ids. */
export function fieldsWith(): readonly KnownField[] {
  return knownTables().flatMap(({ fields }) => fields.filter(({ key }) => key !== "id"));
}

const prose = fc
  .string({ unit: fc.constantFrom("a", "B", " ", "\n", ":", ",", "é", "`"), maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== "");

const word = fc.oneof(
  prose,
  fc.constantFrom("", " a", "[x]", '"', "{", "a, b", "a\nb", "yes", "5"),
);

function values({ kind, ...more }: Facet["value"]): fc.Arbitrary<unknown> {
  if (kind === "boolean") return fc.boolean();
  if (kind === "number")
    return fc.oneof(
      fc.nat(),
      fc.double({ min: 0, max: 1e30, noNaN: true }).filter((n) => !Object.is(n, -0)),
    );
  if (kind === "references") return fc.array(word, { maxLength: 3 });
  if (kind !== "choice" || !("of" in more)) return word;
  const one = fc.constantFrom(...more.of);
  return more.many ? fc.uniqueArray(one) : one;
}

/** Contents of a field that its schema allows, in the shortest form that says the same. */
export function contents({ value, facets }: KnownField): fc.Arbitrary<unknown> {
  const typed = value.kind === "text" || value.kind === "id" ? undefined : values(value);
  const members = {
    text: prose,
    ...(typed && { value: typed }),
    ...Object.fromEntries(facets.map((facet) => [facet.key, values(facet.value)])),
  };
  const object = fc.record(members, { requiredKeys: [] }).map((content) => {
    const names = Object.keys(content);
    const [only] = names;
    if (only === undefined) return "prose";
    const short = only === "text" || (only === "value" && typeof content["value"] !== "string");
    return names.length === 1 && short ? content[only] : content;
  });
  return fc.oneof(prose, object);
}

/** Entries of a table, the first with an id. */
export function entries({ rows, fields }: KnownTable): fc.Arbitrary<unknown> {
  const entry = fc.record(
    Object.fromEntries(
      fields.map((field) => [field.key, field.key === "id" ? prose : contents(field)]),
    ),
    { requiredKeys: rows === "many" ? ["id"] : [fields[0]?.key ?? ""] },
  );
  return rows === "many" ? fc.array(entry, { minLength: 1, maxLength: 3 }) : entry;
}
