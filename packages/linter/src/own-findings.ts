import type { DeviceSpec } from "@bollard/device-spec";
import type { Finding } from "@bollard/model";

/** What is said of a rule that failed. */
export function internalFinding(rule: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return {
    rule: "bollard/internal",
    level: "error",
    pointer: "",
    part: "value",
    what: `The rule ${rule} failed on this file and was left out (${message}).`,
    todo: "Report this with the file, or the part of it that you can share.",
    cites: [],
  };
}

/** What is said where silence would look like a pass. */
export const nothingClaimed: Finding = {
  rule: "bollard/nothing-claimed",
  level: "info",
  pointer: "",
  part: "value",
  what: "This specification claims no standard, so it is judged against none of them as a whole.",
  todo: "Which standards is the product to meet? Name them under claims: etsi-en-303-645, uk-psti.",
  cites: [],
  question: true,
};

/** Says whether a specification claims no standard. */
export function claimsNothing({ claims }: DeviceSpec): boolean {
  return Object.keys(claims ?? {}).length === 0;
}
