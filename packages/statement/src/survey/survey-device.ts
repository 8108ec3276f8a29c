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
  const { name, model } = product ?? {};
  // Names of products often end with the model.
  const names = [name, ...(model !== undefined && name?.includes(model) ? [] : [model])];
  const label = names.filter((one) => one !== undefined).join(", ");
  return {
    ...facts,
    kind: "device",
    product: label === "" ? facts.path : label,
    makers: (parties?.manufacturers ?? []).flatMap(({ name }) =>
      name === undefined ? [] : [name],
    ),
    ...(until !== undefined && { supportEnds: until }),
    ...tallyFindings(findings),
  };
}
