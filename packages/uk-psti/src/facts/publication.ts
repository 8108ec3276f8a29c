import { type Static, Type } from "typebox";

const yes = (description: string) => Type.Optional(Type.Boolean({ description }));

/** Where and how something is published: an address alone, or with the terms of access. */
export const publication = Type.Union(
  [
    Type.String({ format: "uri" }),
    Type.Object(
      {
        at: Type.Optional(Type.String({ format: "uri", description: "The address of the page." })),
        since: Type.Optional(
          Type.String({ format: "date", description: "The day it was published." }),
        ),
        clear: yes("The page is accessible, clear and transparent."),
        english: yes("The page is in English."),
        free: yes("Reading it costs nothing."),
        withoutRequest: yes("Nobody has to ask for it first."),
        withoutPersonalInformation: yes("Readers are not asked for personal information."),
        plainLanguage: yes("A reader without technical knowledge understands it."),
      },
      { additionalProperties: false, title: "a publication" },
    ),
  ],
  {
    description: "Where it is published, and on what terms people can read it.",
    expects: "a web address, or “at” with the terms of access",
  },
);

/** Where and how something is published. */
export type Publication = Static<typeof publication>;
