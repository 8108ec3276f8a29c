// What a project that installed the packages from the registry might write. It is compiled there,
// strictly and with the declarations of all packages checked, then run.
import { type DeviceSpec, readDeviceSpec } from "@bollard/device-spec";
import { edition, type ProvisionId, provision, v313 } from "@bollard/etsi-en-303-645";
import { rules as provisionRules } from "@bollard/etsi-en-303-645/rules";
import { v211 } from "@bollard/etsi-en-303-645/v2.1.1";
import { v313 as alone } from "@bollard/etsi-en-303-645/v3.1.3";
import { lint } from "@bollard/linter";
import { type Finding, type Rule, type RuleContext, runRule } from "@bollard/model";
import { type PstiItemId, pstiItem } from "@bollard/uk-psti";
import { rules as pstiRules } from "@bollard/uk-psti/rules";

const known: ProvisionId<"3.1.3"> = "5.3-13";
const paragraph: PstiItemId = "Schedule 1 paragraph 3(2)";

// @ts-expect-error No edition prints this id.
const wrongId: ProvisionId = "5.3-99";
// @ts-expect-error Only V3.1.3 prints this one.
const wrongEdition: ProvisionId<"2.1.1"> = "5.1-2A";
// @ts-expect-error The regime has no such item.
const wrongParagraph: PstiItemId = "Schedule 9 paragraph 1";

// Never a file: what another program holds in memory.
const device: DeviceSpec = {
  bollard: "device/1",
  claims: { "etsi-en-303-645": "3.1.3", "uk-psti": "2023/1007" },
  product: { name: "Kerbside 3", audience: "consumer", connectable: "internet" },
  ics: { "5.1-1": { support: "Y", detail: "TBD" } },
  psti: { supportPeriod: { until: "2026-04-30" } },
};
// @ts-expect-error A device specification has no such answer.
device.ics = { "5.1-1": { support: "perhaps" } };
device.ics = { "5.1-1": { support: "Y", detail: "TBD" } };

const today = "2026-11-23";
const context: RuleContext = {
  today,
  unreadable: new Set(),
  options: {},
  digestOf: () => undefined,
};

function findingsOf<Subject>(
  rules: readonly Rule<Subject>[],
  id: string,
  subject: Subject,
): readonly Finding[] {
  return rules.filter((rule) => rule.id === id).flatMap((rule) => runRule(rule, subject, context));
}

const found = [
  ...findingsOf(pstiRules, "uk-psti/support-period-past", device),
  ...findingsOf(provisionRules, "en-303-645/detail-says-nothing", device),
];
const { misfits } = readDeviceSpec({ bollard: "device/1", prodct: {} });
const text = JSON.stringify({ ...device, prodct: {} }, null, 2);
const linted = lint({ path: "kerbside.device.json", text }, { today });
const typo = linted.findings.find(({ rule }) => rule === "shape/unknown-field");

console.log(`provisions: ${v211.items.length} in V2.1.1, ${v313.items.length} in V3.1.3`);
console.log(`the same edition by its own entry: ${alone === v313 && edition("3.1.3") === v313}`);
console.log(`${known} binds: ${provision("3.1.3", known).obligation}`);
console.log(`${paragraph} binds: ${pstiItem(paragraph).obligation}`);
console.log(`wrong ids: ${wrongId}, ${wrongEdition}, ${wrongParagraph}`);
for (const { rule, pointer } of found) console.log(`found: ${rule} at ${pointer}`);
for (const { pointer, what } of misfits) console.log(`does not fit: ${pointer}: ${what !== ""}`);
console.log(`linted: ${typo?.rule} in line ${typo?.from.line}`);
