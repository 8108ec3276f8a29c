import { Type } from "typebox";

/** What a person recorded in answer to a question that only people can answer. */
export const answer = /* @__PURE__ */ Type.Union(
  [
    text("What is so, and where it is written down."),
    Type.Object(
      {
        says: Type.Optional(text("What is so.")),
        reference: Type.Optional(text("The document, minute or ticket that holds it.")),
        on: Type.Optional(day("The day on which it was decided, done or checked.")),
        review: Type.Optional(day("The day by which it is looked at again.")),
        by: Type.Optional(text("Who answers for it, by role.")),
        notApplicable: Type.Optional(text("Why the question does not arise here.")),
      },
      {
        additionalProperties: false,
        title: "an answer",
        description: "What is so, since when, and when it is looked at again.",
      },
    ),
  ],
  { description: "What is so, as a text or with its reference and days." },
);

/** Answers by the id of the check that asks, such as `uc-cctv-c8`. */
export function answers(of: string) {
  return Type.Record(Type.String(), answer, {
    description: `What ${of} answers to checks that only people can answer, by the id of the check.`,
  });
}

function text(description: string) {
  return Type.String({ minLength: 1, description });
}

function day(description: string) {
  return Type.String({
    format: "date",
    description,
    expects: "a date such as 2031-04-30",
  });
}
