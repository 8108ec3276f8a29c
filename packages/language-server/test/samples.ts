import { allRules } from "@bollard/linter";

const own = /^(document|shape|bollard)\//;

/** Levels of rules by which only the linter's own rules speak. */
const rules = Object.fromEntries(
  allRules.filter(({ id }) => !own.test(id)).map(({ id }) => [id, "off"]),
);

/** A configuration in which only the linter's own rules speak, and some at other levels. */
export function ownRulesOnly(levels: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ rules: { ...rules, ...levels } });
}

/** What the samples claim, so that nobody has to be asked. */
const claims = 'claims: { iso-iec-29147: "2018" }\n';

/** A specification without findings of the linter's own rules. */
export const clean = `bollard: device/1\nproduct:\n  name: Kerbline\n${claims}`;

/** A specification with one error that has a fix. */
export const misnamed = `bollard: device/1\nproduct:\n  Name: Kerbline # as on the box\n${claims}`;
