import { useCases } from "@bollard/connected-place-sectors";
import { type Static, Type } from "typebox";
import { answers } from "./answer.js";

/** Where a product is meant to be used, and what its supplier answers to what is looked for there. */
export const deployment = Type.Object(
  {
    useCases: Type.Optional(
      Type.Array(Type.Enum(useCases().map(({ id }) => id)), {
        title: "a list of use cases",
        description: "What the product is used for in a connected place.",
      }),
    ),
    answers: Type.Optional(answers("the supplier")),
  },
  {
    additionalProperties: false,
    title: "the deployment",
    description:
      "Where the product is meant to be used: what is looked for in connected places is asked only where this is declared.",
  },
);

/** Where a product is meant to be used. */
export type Deployment = Static<typeof deployment>;
