import type { DeviceSpec } from "@bollard/device-spec";
import type { DeviceFile, FileFacts } from "./survey-model.js";
import { type CountedFinding, tallyFindings } from "./tally.js";

/** What a survey keeps of a device specification. A pure function. */
export function surveyDevice(
  facts: FileFacts,
  { product, parties, psti }: DeviceSpec,
  findings: readonly CountedFinding[],
): DeviceFile {
  const until = psti?.supportPeriod?.until;
  const names = [product?.name, product?.model].filter((name) => name !== undefined);
  return {
    ...facts,
    kind: "device",
    product: names.length === 0 ? facts.path : [...new Set(names)].join(", "),
    makers: (parties?.manufacturers ?? []).flatMap(({ name }) =>
      name === undefined ? [] : [name],
    ),
    ...(until !== undefined && { supportEnds: until }),
    ...tallyFindings(findings),
  };
}
