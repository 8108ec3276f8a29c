import { type Static, Type } from "typebox";

/** Text that an import found no place for, with where it came from; nothing of it is lost. */
export const imported = Type.Array(
  Type.Object(
    {
      from: Type.String({
        minLength: 1,
        description: "Where it stood: file and line, or sheet and cell.",
      }),
      under: Type.Optional(
        Type.String({
          description: "The part of this specification beside which it stood, as a JSON Pointer.",
          expects: "a JSON Pointer such as /ixit/UpdMech/0",
        }),
      ),
      text: Type.String({ description: "The text as it stood there." }),
      instead: Type.Optional(
        Type.String({
          description:
            "What a workbook made from this specification would hold in that cell; the text stands there as long as that is so.",
        }),
      ),
    },
    { additionalProperties: false, title: "an imported text" },
  ),
  {
    title: "a list of imported texts",
    description: "What an import found no place for, with where it came from.",
  },
);

/** Text that an import found no place for. */
export type Imported = Static<typeof imported>;
