import { type Static, Type } from "typebox";

const text = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, description, expects: "a text" }));
const day = (description: string) => Type.Optional(Type.String({ format: "date", description }));

/** What the product is and to whom it is sold. */
export const productFacts = Type.Object(
  {
    name: text("The name under which the product is sold."),
    model: text("The model designation."),
    type: text("The type of product, such as air quality sensor."),
    batch: text("The batch that this specification describes."),
    softwareVersion: text("The version of the software on the device."),
    audience: Type.Optional(
      Type.Enum(["consumer", "organisation", "both"], {
        description:
          "Who it is made available to. “both” when a product sold to organisations is identical to one sold to consumers.",
      }),
    ),
    connectable: Type.Optional(
      Type.Enum(["internet", "network", "no"], {
        description:
          "“internet” when it can send and receive over the internet, “network” when it only reaches such a product, “no” when neither.",
      }),
    ),
    onSale: Type.Optional(
      Type.Object(
        {
          from: day("The first day it is made available in the United Kingdom."),
          until: day("The last day it is made available."),
        },
        { additionalProperties: false, title: "the time on sale" },
      ),
    ),
  },
  { additionalProperties: false, title: "the product" },
);

const party = Type.Object(
  {
    name: text("The name of the business."),
    address: text("Its postal address."),
    country: text("The country where it is established."),
  },
  { additionalProperties: false, title: "a party" },
);

const partyList = (description: string) => Type.Optional(Type.Array(party, { description }));

/** Who makes the product and who brings it to the market. */
export const partiesFacts = Type.Object(
  {
    manufacturers: partyList("Everyone who makes it, or sells it under their own name or mark."),
    authorisedRepresentatives: partyList(
      "Those in the United Kingdom who act for a manufacturer established elsewhere.",
    ),
    importers: partyList("Those who bring it into the United Kingdom and do not make it."),
    distributors: partyList("Others who make it available."),
  },
  { additionalProperties: false, title: "the parties" },
);

/** What the product is. */
export type ProductFacts = Static<typeof productFacts>;
/** Who makes it and brings it to the market. */
export type PartiesFacts = Static<typeof partiesFacts>;
