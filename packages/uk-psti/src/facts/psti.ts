import { type Static, Type } from "typebox";
import { passwordsFacts } from "./passwords.js";
import { reportingFacts } from "./reporting.js";
import { statementFacts } from "./statement.js";
import { supportPeriodFacts } from "./support-period.js";

const exception = Type.Object(
  {
    paragraph: Type.Optional(
      Type.Enum(
        [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Schedule 3 paragraph ${number}` as const),
        { description: "The paragraph of Schedule 3 that excepts the product." },
      ),
    ),
    reason: Type.Optional(
      Type.String({ description: "Why the product falls under that paragraph." }),
    ),
  },
  { additionalProperties: false, title: "an exception" },
);

const deemedBy = Type.Object(
  {
    passwords: Type.Optional(Type.Enum(["etsi-en-303-645"])),
    reporting: Type.Optional(Type.Enum(["etsi-en-303-645", "iso-iec-29147"])),
    supportPeriod: Type.Optional(Type.Enum(["etsi-en-303-645"])),
  },
  {
    additionalProperties: false,
    title: "the routes of deemed compliance",
    description:
      "For each security requirement, the standard relied on under Schedule 2 instead of Schedule 1. Labels count by themselves.",
  },
);

/** What the UK product security regime asks to know about a product. */
export const pstiFacts = Type.Object(
  {
    exceptions: Type.Optional(
      Type.Array(exception, { description: "Exceptions under Schedule 3 that are claimed." }),
    ),
    deemedBy: Type.Optional(deemedBy),
    passwords: Type.Optional(passwordsFacts),
    reporting: Type.Optional(reportingFacts),
    supportPeriod: Type.Optional(supportPeriodFacts),
    statement: Type.Optional(statementFacts),
  },
  { additionalProperties: false, title: "the PSTI facts" },
);

/** What the UK product security regime asks to know about a product. */
export type PstiFacts = Static<typeof pstiFacts>;
