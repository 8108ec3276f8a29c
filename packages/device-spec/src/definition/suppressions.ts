import { type Static, Type } from "typebox";

/** Findings that somebody decided to accept, for files that cannot hold comments. */
export const suppressions = Type.Array(
  Type.Object(
    {
      rule: Type.String({
        minLength: 1,
        description: "The id of the rule whose findings are accepted.",
      }),
      at: Type.Optional(
        Type.String({
          description:
            "A JSON Pointer: only findings there or below are accepted. Left out: the whole file.",
          expects: "a JSON Pointer such as /ics/5.7-1",
        }),
      ),
      reason: Type.Optional(Type.String({ description: "Why they are accepted; always needed." })),
      until: Type.Optional(
        Type.String({ format: "date", description: "The last day on which they are accepted." }),
      ),
      approvedBy: Type.Optional(Type.String({ description: "Who decided, by role." })),
    },
    { additionalProperties: false, title: "a suppression" },
  ),
  { title: "a list of suppressions" },
);

/** Findings that somebody decided to accept. */
export type Suppressions = Static<typeof suppressions>;
