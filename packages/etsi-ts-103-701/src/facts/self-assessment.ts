import { type Static, Type } from "typebox";

const verdict = (description: string) =>
  Type.Enum(["PASS", "FAIL", "INCONCLUSIVE", "N/A"], { description });

const group = Type.Object(
  {
    status: Type.Optional(
      Type.String({ description: "The status that the document prints, such as M F (a)." }),
    ),
    verdict: Type.Optional(verdict("The verdict that the document gives the test group.")),
    units: Type.Optional(
      Type.Record(Type.String(), verdict("The verdict that the document gives the test unit."), {
        title: "verdicts by test unit",
        description: "The verdicts that the document gives single test units, by their id.",
      }),
    ),
  },
  { additionalProperties: false, title: "the self-assessment of a provision" },
);

/** What the supplier's own assessment documents say, by provision. No verdict of Bollard's rests on it. */
export const selfAssessmentFacts = Type.Record(Type.String(), group, {
  title: "the self-assessment",
  description:
    "What the supplier's own assessment documents say, by provision. It is compared, never believed.",
});

/** What the supplier's own assessment documents say. */
export type SelfAssessmentFacts = Static<typeof selfAssessmentFacts>;
