import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeviceSpec } from "@bollard/device-spec";
import { parse } from "@bollard/document";
import { assess } from "@bollard/etsi-ts-103-701/assess";
import { expect, it } from "vitest";

const path = join(import.meta.dirname, "../examples/kerbline-aq200.device.yaml");

it("shows a recorded judgement that settles a question", () => {
  const { subject } = readDeviceSpec(parse(readFileSync(path, "utf8"), "yaml").root?.value);
  const { judgements, units } = assess(subject, "2026-11-25");
  expect(judgements.map(({ effect, judgement }) => [judgement.at, effect])).toEqual([
    ["NetSecImpl-1", "settles"],
  ]);
  const rulings = units.find(({ unit }) => unit.id === "5.5-2-1 b")?.rulings ?? [];
  expect(rulings.map(({ verdict }) => verdict)).toEqual(["PASS", "INCONCLUSIVE"]);
  expect(rulings[0]?.because).toMatch(/^Judged by laboratory assessor on 2026-11-20: The public /);
});
