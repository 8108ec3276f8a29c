import { type Static, Type } from "typebox";

/** A document or record that supports an answer. */
export const evidence = Type.Object(
  {
    ref: Type.String({
      minLength: 1,
      description:
        "Where the evidence is: a path relative to this file, a document number or a web address.",
      expects: "a path, a document number or a web address",
    }),
    sha256: Type.Optional(
      Type.String({
        pattern: "^[0-9a-fA-F]{64}$",
        description: "The SHA-256 of the file when it was last reviewed, in hexadecimal.",
        expects: "a SHA-256 of 64 hexadecimal digits",
      }),
    ),
    note: Type.Optional(Type.String({ description: "What the evidence shows." })),
  },
  { additionalProperties: false, title: "a piece of evidence" },
);

/** One answer of the implementation conformance statement. */
export const icsAnswer = Type.Object(
  {
    support: Type.Optional(
      Type.Enum(["Y", "N", "N/A"], {
        description:
          "Y: supported. N: not supported. N/A: the provision's condition does not hold.",
      }),
    ),
    detail: Type.Optional(
      Type.String({
        description: "For Y the measures that give the support; for N and N/A the reason.",
        expects: "a sentence or more",
      }),
    ),
    status: Type.Optional(
      Type.String({
        description:
          "The status that the supplier's own document prints, such as M F (a). It is compared with Table B.1, never believed.",
      }),
    ),
    evidence: Type.Optional(Type.Array(evidence, { title: "a list of evidence" })),
  },
  { additionalProperties: false, title: "an ICS answer" },
);

/** The implementation conformance statement: one answer for each provision of the claimed edition. */
export const icsFacts = Type.Record(Type.String(), icsAnswer, {
  title: "the ICS",
  description:
    "Implementation conformance statement: an answer for each provision, by its id as printed.",
});

/** One answer of the ICS. */
export type IcsAnswer = Static<typeof icsAnswer>;
/** The ICS: answers by provision id. */
export type IcsFacts = Static<typeof icsFacts>;
/** A piece of evidence. */
export type Evidence = Static<typeof evidence>;
