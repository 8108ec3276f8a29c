import { type Static, Type } from "typebox";

/** What a person decided of a test unit that software cannot decide. */
export const judgementsFacts = Type.Array(
  Type.Object(
    {
      unit: Type.String({
        minLength: 1,
        description: "The test unit that was judged, such as 5.5-2-1 b.",
      }),
      at: Type.Optional(
        Type.String({
          description:
            "The id of the entry that was judged, such as NetSecImpl-1. Left out: all entries that the unit looks at.",
        }),
      ),
      verdict: Type.Enum(["PASS", "FAIL"], { description: "What the person decided." }),
      by: Type.String({
        minLength: 1,
        description: "Who decided, by role, such as laboratory assessor.",
      }),
      date: Type.String({ format: "date", description: "The day of the decision." }),
      reason: Type.String({ minLength: 1, description: "Why, in a sentence or more." }),
      of: Type.Optional(
        Type.String({
          pattern: "^[0-9a-f]{16}$",
          description:
            "The fingerprint of the entries that were judged. When they change, the judgement is out of date.",
          expects: "a fingerprint of 16 hexadecimal digits",
        }),
      ),
    },
    { additionalProperties: false, title: "a judgement" },
  ),
  {
    title: "a list of judgements",
    description: "Questions of the assessment that a person has answered.",
  },
);

/** What persons decided of test units. */
export type JudgementsFacts = Static<typeof judgementsFacts>;
