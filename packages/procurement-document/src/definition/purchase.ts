import { useCases } from "@bollard/connected-place-sectors";
import { buyerKinds, nations } from "@bollard/uk-procurement";
import { type Static, Type } from "typebox";

const contract = Type.Object(
  {
    start: Type.Optional(Type.String({ format: "date", description: "The first day." })),
    length: Type.Optional(
      Type.String({ format: "duration", description: "Without extensions, such as P5Y." }),
    ),
    extension: Type.Optional(
      Type.String({ format: "duration", description: "All extensions together, such as P2Y." }),
    ),
  },
  { additionalProperties: false, title: "the contract" },
);

/** What the author of a procurement document declares of the purchase, under `purchase` of the front matter. */
export const purchase = Type.Object(
  {
    buyer: Type.Optional(Type.Enum([...buyerKinds], { description: "Who buys." })),
    nation: Type.Optional(
      Type.Enum([...nations], { description: "Where the buyer has its functions." }),
    ),
    commenced: Type.Optional(
      Type.String({ format: "date", description: "The day on which the procurement began." }),
    ),
    useCases: Type.Optional(
      Type.Array(Type.Enum(useCases().map(({ id }) => id)), {
        description: "What the purchase is for.",
      }),
    ),
    devices: Type.Optional(
      Type.Enum(["consumer", "organisation", "both", "none"], {
        description:
          "For whom the devices are made that are bought: products that consumers can buy as well, products for organisations only, both, or none.",
      }),
    ),
    personalData: Type.Optional(
      Type.Boolean({ description: "Whether personal data are processed under the contract." }),
    ),
    operationalTechnology: Type.Optional(
      Type.Boolean({
        description:
          "Whether what is bought controls something physical, such as lights or barriers.",
      }),
    ),
    nis: Type.Optional(
      Type.Enum(
        ["operator-of-essential-services", "relevant-digital-service-provider", "outside"],
        {
          description: "What the buyer decided that it is under the NIS Regulations 2018.",
        },
      ),
    ),
    psti: Type.Optional(
      Type.Enum(["in-scope", "outside"], {
        description: "What was decided about products that are bought, under the PSTI regime.",
      }),
    ),
    contract: Type.Optional(contract),
  },
  {
    additionalProperties: false,
    title: "the purchase",
    description: "What the author of a procurement document declares of the purchase.",
  },
);

/** What the author declares of the purchase; what is absent is not known, and rules that need it ask. */
export type Purchase = Static<typeof purchase>;
