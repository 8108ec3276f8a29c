import { setMember } from "@bollard/document";
import { choicesOf, type Schema } from "@bollard/shape";
import { fc } from "../../model/test/properties.js";
import { placeRegisterSchema } from "../src/generated/schema.js";

const texts = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
  fc.constantFrom(
    "a; b",
    " x ",
    '"quoted"',
    "none",
    "[]",
    "{}",
    '"{}"',
    "=1+1",
    "- a",
    "yes",
    "\n",
    "a\r\nb",
    " ",
  ),
);

const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Some ids are those of several entries; names of entries are never among them. */
const ids = fc.oneof(
  fc.constantFrom("kept-one", "kept.two", "kept_three"),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/),
);

/** References are ids or texts that name nothing: longer than any name that is made. */
const references = fc.oneof(
  fc.constantFrom("kept-one", "kept.two", "nothing, that there is", "in-house"),
  fc.stringMatching(/^[a-z0-9;, ]{0,8}$/).map((text) => `named nowhere ${text}`),
);

/** Any value that fits a schema of a register. */
export function fitting(schema: Schema): fc.Arbitrary<unknown> {
  const choices = choicesOf(schema);
  if (choices) return fc.constantFrom(...choices);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting));
  switch (schema.type) {
    case "object":
      return objects(schema);
    case "array":
      return fc.array(fitting(schema.items ?? {}), { maxLength: 3 });
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.nat();
    case "number":
      return fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
    default:
      return textsOf(schema);
  }
}

function textsOf({ format, pattern, minLength, names }: Schema): fc.Arbitrary<string> {
  if (names) return references;
  if (format === "date") return days;
  if (format === "duration") return fc.constantFrom("PT4H", "P30D", "P1Y6M", "PT72H");
  if (pattern !== undefined) return ids;
  return minLength === undefined
    ? fc.oneof(texts, fc.constant(""))
    : texts.filter((text) => text.trim() !== "");
}

function objects({
  properties = {},
  required,
  additionalProperties,
}: Schema): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === "object") {
    const keys = fc.oneof(fc.constantFrom("uc-cctv-c2", "a.b", "A1.a"), texts);
    return fc
      .uniqueArray(fc.tuple(keys, fitting(additionalProperties)), {
        maxLength: 3,
        selector: ([key]) => key,
      })
      .map((members) => {
        const made: Record<string, unknown> = {};
        for (const [key, value] of members) setMember(made, key, value);
        return made;
      });
  }
  const members = Object.entries(properties).map(
    ([key, schema]) => [key, fitting(schema)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: [...(required ?? [])] });
}

/** Any register that fits the schema, marked as one. */
export const registers = fitting(placeRegisterSchema).map((register) => ({
  ...(register as Readonly<Record<string, unknown>>),
  bollard: "place/1",
}));
