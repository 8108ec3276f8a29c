import { type Static, Type } from "typebox";
import { publication } from "./publication.js";

const day = (description: string) => Type.Optional(Type.String({ format: "date", description }));

/** The defined support period: how long security updates are provided at the least. */
export const supportPeriodFacts = Type.Object(
  {
    from: day("The first day of the period."),
    until: day("The last day on which security updates are provided at the least."),
    published: Type.Optional(publication),
    besideMainCharacteristics: Type.Optional(
      Type.Boolean({
        description:
          "In offers on the manufacturer's own sites the period stands beside the main characteristics of the product, or is as prominent.",
      }),
    ),
    earlier: Type.Optional(
      Type.Array(
        Type.Object(
          { published: day("When that period was published."), until: day("Its last day.") },
          { additionalProperties: false, title: "an earlier period" },
        ),
        { description: "Periods that were published before the current one, the oldest first." },
      ),
    ),
    text: Type.Optional(Type.String({ description: "The period in prose, as published." })),
  },
  { additionalProperties: false, title: "the support period" },
);

/** The defined support period. */
export type SupportPeriodFacts = Static<typeof supportPeriodFacts>;
