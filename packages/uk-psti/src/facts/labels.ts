import { type Static, Type } from "typebox";

/** The security labels that the product carries. */
export const labelsFacts = Type.Array(
  Type.Object(
    {
      scheme: Type.Optional(
        Type.Enum(["jc-star", "singapore-cls"], {
          description: "The labelling scheme: Japan's JC-STAR or Singapore's CLS(IoT).",
        }),
      ),
      level: Type.Optional(
        Type.String({
          description: "The level, as the scheme prints it: STAR-1; 1 to 4 for CLS.",
          expects: "a level in quotes, such as STAR-1",
        }),
      ),
      number: Type.Optional(Type.String({ description: "The registration number." })),
      expires: Type.Optional(
        Type.String({ format: "date", description: "The last day on which the label is valid." }),
      ),
    },
    { additionalProperties: false, title: "a label" },
  ),
  { title: "a list of labels", description: "Security labels with their expiry." },
);

/** The security labels that the product carries. */
export type LabelsFacts = Static<typeof labelsFacts>;
