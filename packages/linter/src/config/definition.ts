import { levels, type RuleMeta, type RuleOption } from "@bollard/model";
import { type Static, type TSchema, Type } from "typebox";
import { presetNames } from "../presets.js";
import { allRules } from "../registry.js";
import { subjectKinds } from "../subject-kinds.js";
import { linkedFrameworks } from "./linked-frameworks.js";

const level = Type.Enum(["off", ...levels], {
  description: "Off, or the level at which the rule's findings are reported.",
});

/** Findings that can be lowered but not turned off: without them a broken file would pass. */
const lowered = Type.Enum([...levels], {
  description: "The level at which the rule's findings are reported; it cannot be turned off.",
});

const globs = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1 }), { description }));

/** What a configuration sets of a rule: its level alone, or its level and options. */
export type RuleSetting =
  | Static<typeof level>
  | { readonly level?: Static<typeof level>; readonly [option: string]: unknown };

function settingOf({ id, title, options }: RuleMeta): TSchema {
  const own = isVital(id) ? lowered : level;
  const description = `${title}.`;
  if (options === undefined) return Type.Optional({ ...own, description });
  const fields = Object.entries(options).map(([name, option]) => [name, optionOf(option)]);
  const withOptions = Type.Object(
    { level: Type.Optional(own), ...Object.fromEntries(fields) },
    { additionalProperties: false, title: "the level and options of the rule" },
  );
  return Type.Optional(Type.Union([own, withOptions], { description }));
}

function optionOf(option: RuleOption): TSchema {
  const { description } = option;
  if (option.kind === "texts") {
    return Type.Optional(Type.Array(Type.String({ minLength: 1 }), { description }));
  }
  const { minimum, maximum } = option;
  return Type.Optional(Type.Integer({ description, minimum, maximum }));
}

const ruleSettings = Type.Unsafe<{ readonly [rule: string]: RuleSetting }>(
  Type.Object(Object.fromEntries(allRules.map((rule) => [rule.id, settingOf(rule)])), {
    additionalProperties: false,
    title: "the rules",
    description: "The level of each rule, with its options where it has any.",
  }),
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
    rules: Type.Optional(ruleSettings),
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
    frameworks: Type.Optional(
      Type.Array(Type.Enum([...linkedFrameworks]), {
        description:
          "Other frameworks, by id, under which items are shown as well: in hovers, hints and explanations. It changes no finding.",
      }),
    ),
    rules: Type.Optional(ruleSettings),
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
