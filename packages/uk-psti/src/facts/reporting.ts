import { type Static, Type } from "typebox";
import { publication } from "./publication.js";

/** How people report a security issue and what they hear back. */
export const reportingFacts = Type.Object(
  {
    contact: Type.Optional(
      Type.String({
        minLength: 1,
        description: "The point of contact: an e-mail address, web form or telephone number.",
        expects: "an e-mail address, a web form or a telephone number",
      }),
    ),
    acknowledgedWithin: Type.Optional(
      Type.String({
        format: "duration",
        description: "When a reporter gets an acknowledgement: P5D is five days.",
      }),
    ),
    statusUpdatesEvery: Type.Optional(
      Type.String({
        format: "duration",
        description: "How often a reporter hears until the issue is resolved: P14D is a fortnight.",
      }),
    ),
    published: Type.Optional(publication),
    text: Type.Optional(Type.String({ description: "The policy in prose." })),
  },
  {
    additionalProperties: false,
    title: "the vulnerability reporting",
    description: "How anybody can report a security issue of the product.",
  },
);

/** How security issues are reported. */
export type ReportingFacts = Static<typeof reportingFacts>;
