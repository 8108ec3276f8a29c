import { type Static, Type } from "typebox";

const day = (description: string) => Type.Optional(Type.String({ format: "date", description }));
const text = (description: string) => Type.Optional(Type.String({ description }));

/** A standard that a statement of compliance relies on. */
export const reliedOnStandard = Type.Object(
  {
    id: text("The identification number, such as ETSI EN 303 645."),
    version: text("The version, such as V2.1.1."),
    date: text("The date of issue, such as 2020-06-19."),
  },
  { additionalProperties: false, title: "a standard relied on" },
);

/** What the statement of compliance says beyond what the product and its parties already say. */
export const statementFacts = Type.Object(
  {
    preparedBy: Type.Optional(
      Type.Enum(["manufacturer", "on-behalf-of-manufacturer"], {
        description: "Whether it is prepared by, or on behalf of, the manufacturer.",
      }),
    ),
    declares: Type.Optional(
      Type.Enum(["schedule-1", "schedule-2"], {
        description:
          "What the manufacturer declares to have met: the security requirements of Schedule 1, or the conditions for deemed compliance of Schedule 2.",
      }),
    ),
    standards: Type.Optional(
      Type.Array(reliedOnStandard, {
        description: "The standards that a declaration under Schedule 2 relies on.",
      }),
    ),
    supportPeriodUntil: day(
      "The last day of the defined support period as it was when the manufacturer first supplied the product.",
    ),
    signatory: Type.Optional(
      Type.Object(
        {
          name: text("The name of the person who signs."),
          function: text("Their function."),
          signed: Type.Optional(Type.Boolean({ description: "The statement is signed." })),
        },
        { additionalProperties: false, title: "the signatory" },
      ),
    ),
    issued: Type.Optional(
      Type.Object(
        { place: text("The place of issue."), date: day("The date of issue.") },
        { additionalProperties: false, title: "the issue" },
      ),
    ),
    keptUntil: day("The day until which a copy is kept."),
  },
  {
    additionalProperties: false,
    title: "the statement of compliance",
    description:
      "The statement of compliance that accompanies the product. Type, batch and the parties' names are read from product and parties.",
  },
);

/** What the statement of compliance says. */
export type StatementFacts = Static<typeof statementFacts>;
