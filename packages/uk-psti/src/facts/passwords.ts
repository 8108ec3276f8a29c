import { type Static, Type } from "typebox";

/** One kind of password that the product uses, and how it comes about. */
export const password = Type.Object(
  {
    for: Type.Optional(
      Type.String({ description: "What the password opens, such as the installer's web page." }),
    ),
    kind: Type.Optional(
      Type.Enum(["password", "cryptographic-key", "api-key", "pairing-pin"], {
        description:
          "What it is. Cryptographic keys, API keys and pairing PINs of protocols outside the Internet Protocol suite are not passwords under the Regulations.",
      }),
    ),
    definedBy: Type.Optional(
      Type.Enum(["user", "manufacturer"], {
        description: "Who sets the password that is in use after the factory default state.",
      }),
    ),
    uniquePerProduct: Type.Optional(
      Type.Boolean({ description: "Each individual product has a different one." }),
    ),
    basis: Type.Optional(
      Type.Enum(["random", "counter", "public-information", "product-identifier", "other"], {
        description:
          "What the manufacturer's password is made from: a random source, a counter, public information, an identifier of the product such as its serial number, or something else.",
      }),
    ),
    protection: Type.Optional(
      Type.Enum(["none", "encryption", "keyed-hash"], {
        description:
          "What hides the identifier that the password is made from; it must be good industry practice.",
      }),
    ),
    text: Type.Optional(Type.String({ description: "How the password comes about, in prose." })),
  },
  { additionalProperties: false, title: "a password" },
);

/** The passwords of the product, one entry for each kind. */
export const passwordsFacts = Type.Array(password, {
  title: "a list of passwords",
  description: "Every kind of password that the product uses; an empty list says that it has none.",
});

/** One kind of password. */
export type Password = Static<typeof password>;
