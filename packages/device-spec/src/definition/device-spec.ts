import { featuresFacts, icsFacts } from "@bollard/etsi-en-303-645/facts";
import { ixitFacts, judgementsFacts, selfAssessmentFacts } from "@bollard/etsi-ts-103-701/facts";
import { labelsFacts, partiesFacts, productFacts, pstiFacts } from "@bollard/uk-psti/facts";
import { type Static, Type } from "typebox";
import { deployment } from "./deployment.js";
import { imported } from "./imported.js";
import { suppressions } from "./suppressions.js";

export { imported, suppressions };

const claims = Type.Object(
  {
    "etsi-en-303-645": Type.Optional(
      Type.Enum(["2.1.1", "3.1.3"], {
        description: "The edition of ETSI EN 303 645 that the ICS answers.",
      }),
    ),
    "uk-psti": Type.Optional(
      Type.Enum(["2023/1007"], {
        description:
          "The UK security requirements: the Regulations of 2023 as amended, by number of the instrument.",
      }),
    ),
    "iso-iec-29147": Type.Optional(
      Type.Enum(["2018"], { description: "The edition of ISO/IEC 29147 that reporting follows." }),
    ),
  },
  { additionalProperties: false, title: "the claims" },
);

/**
 * A device specification: what a supplier says about one connectable product. Each fact stands
 * once and is read by the rules of every standard that asks for it.
 */
export const deviceSpec = Type.Object(
  {
    $schema: Type.Optional(
      Type.String({ description: "The address of this schema, for editors." }),
    ),
    bollard: Type.Optional(
      Type.Enum(["device/1"], { description: "Marks the file as a device specification." }),
    ),
    claims: Type.Optional(claims),
    product: Type.Optional(productFacts),
    parties: Type.Optional(partiesFacts),
    labels: Type.Optional(labelsFacts),
    features: Type.Optional(featuresFacts),
    ics: Type.Optional(icsFacts),
    psti: Type.Optional(pstiFacts),
    ixit: Type.Optional(ixitFacts),
    judgements: Type.Optional(judgementsFacts),
    selfAssessment: Type.Optional(selfAssessmentFacts),
    deployment: Type.Optional(deployment),
    imported: Type.Optional(imported),
    notes: Type.Optional(Type.String({ description: "Anything else worth keeping, in prose." })),
    suppressions: Type.Optional(suppressions),
  },
  {
    additionalProperties: false,
    title: "a device specification",
    description: "What a supplier says about one connectable product.",
  },
);

/** A device specification, as its schema defines it. */
export type DeviceSpec = Static<typeof deviceSpec>;
