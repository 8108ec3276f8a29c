import { type Static, Type } from "typebox";
import { type FeatureName, features } from "../features.js";

const entries = Object.entries(features()) as [
  FeatureName,
  ReturnType<typeof features>[FeatureName],
][];

/** Which conditions and features of Table B.1 the device has, by readable name. */
export const featuresFacts = Type.Object(
  Object.fromEntries(
    entries.map(([name, { meaning }]) => [
      name,
      Type.Optional(Type.Boolean({ description: meaning })),
    ]),
  ) as Record<FeatureName, ReturnType<typeof Type.Optional<ReturnType<typeof Type.Boolean>>>>,
  {
    additionalProperties: false,
    title: "the features",
    description:
      "What the device has and does. Each answer decides which provisions apply; what is left out stays unknown.",
  },
);

/** The declared features: an absent name is unknown, not false. */
export type FeaturesFacts = Static<typeof featuresFacts>;
