import { levels } from "@bollard/model";
import { type Static, Type } from "typebox";
import { presetNames } from "../presets.js";
import { allRules } from "../registry.js";
import { subjectKinds } from "../subject-kinds.js";

const level = Type.Enum(["off", ...levels], {
  description: "Off, or the level at which the rule's findings are reported.",
});

/** Findings that can be lowered but not turned off: without them a broken file would pass. */
const lowered = Type.Enum([...levels], {
  description: "The level at which the rule's findings are reported; it cannot be turned off.",
});

const globs = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1 }), { description }));

const ruleLevels = Type.Object(
  Object.fromEntries(
    allRules.map(({ id, title }) => [
      id,
      Type.Optional({ ...(isVital(id) ? lowered : level), description: `${title}.` }),
    ]),
  ) as Record<string, ReturnType<typeof Type.Optional<typeof level>>>,
  { additionalProperties: false, title: "the rules", description: "The level of each rule." },
);

const override = Type.Object(
  {
    files: Type.Array(Type.String({ minLength: 1 }), {
      description: "The files that this part is about, as globs relative to this file.",
    }),
    as: Type.Optional(
      Type.Enum([...subjectKinds], {
        description: "What these files are, where name and content do not say.",
      }),
    ),
    rules: Type.Optional(ruleLevels),
  },
  { additionalProperties: false, title: "an override" },
);

/** The configuration in `bollard.config.jsonc`: plain data, no code. */
export const configDefinition = Type.Object(
  {
    $schema: Type.Optional(
      Type.String({ description: "The address of this schema, for editors." }),
    ),
    extends: Type.Optional(
      Type.Array(Type.Enum([...presetNames]), {
        description: "Presets to start from; later ones win. Left out: bollard:recommended.",
      }),
    ),
    files: globs("Files to lint when a folder is named, as globs relative to this file."),
    ignores: globs("Files never to lint, as globs relative to this file."),
    rules: Type.Optional(ruleLevels),
    overrides: Type.Optional(
      Type.Array(override, { description: "Other settings for some files; later ones win." }),
    ),
  },
  {
    additionalProperties: false,
    title: "a Bollard configuration",
    description: "Which files Bollard lints, and at which level it reports each rule.",
  },
);

/** The configuration as written. */
export type WrittenConfig = Static<typeof configDefinition>;

function isVital(rule: string): boolean {
  return rule.startsWith("document/") || rule === "bollard/internal" || rule === "bollard/config";
}
