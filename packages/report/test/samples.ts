import { allRules, type Config, type FileResult, lint } from "@bollard/linter";

const own = /^(document|shape|bollard)\//;

/** A configuration in which only the linter's own rules speak, so that samples stay small. */
const ownRulesOnly: Config = {
  written: {
    rules: Object.fromEntries(
      allRules.filter(({ id }) => !own.test(id)).map(({ id }) => [id, "off" as const]),
    ),
  },
};

/** Lints a sample with the linter's own rules. */
export function lintSample(path: string, text: string): FileResult {
  return lint({ path, text }, { today: "2026-11-23", config: ownRulesOnly });
}

/** Nothing to find. */
export const clean = 'bollard: device/1\nclaims: { iso-iec-29147: "2018" }\n';

/** One finding that can be fixed, one that has a suggestion, one that is suppressed. */
export const mixed = `bollard: device/1
product:
  Name: Kerbline AQ-200 # the name on the box
  audience: consumers
  # bollard-ignore shape/unknown-field until 2030-01-31 -- The warehouse system reads this field.
  colour: grey
`;

/** The JSON text of a sample in plain JSON with a suppression in its data. */
export const inData = `${JSON.stringify(
  {
    bollard: "device/1",
    product: { name: "Kerbline", colour: "grey" },
    suppressions: [
      {
        rule: "shape/unknown-field",
        at: "/product/colour",
        reason: "The warehouse system reads this field.",
        approvedBy: "head of product security",
      },
    ],
  },
  null,
  2,
)}\n`;
