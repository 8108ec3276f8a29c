import { isProvisionId, type ProvisionId } from "@bollard/etsi-en-303-645";
import type { LookAt, Seen } from "../device-check.js";
import type { SpecLook } from "../spec-look.js";

/** How an answer to a provision is read. */
export interface Reading {
  /** Its id in V2.1.1, where that edition numbers it otherwise. */
  readonly formerly?: ProvisionId<"2.1.1">;
  /** `so` where what is looked for is no matter when the condition of the provision does not hold. */
  readonly notApplicable?: "so";
  /** `unsaid` where a device that does not meet the provision may still have what is looked for. */
  readonly notSupported?: "unsaid";
}

/**
 * Looks at the answer to a provision of EN 303 645 in the edition that the specification claims: supported is
 * so, not supported is the contrary.
 */
export function answerTo(id: ProvisionId<"3.1.3">, reading: Reading = {}): LookAt {
  return (look) => {
    const edition = look.spec.claims?.["etsi-en-303-645"];
    if (edition === undefined) return "unsaid";
    const own = edition === "2.1.1" ? (reading.formerly ?? id) : id;
    return isProvisionId(edition, own) ? read(own, edition, reading, look) : "unsaid";
  };
}

function read(item: string, edition: string, reading: Reading, look: SpecLook): Seen {
  const at = ["ics", item, "support"];
  // What does not fit has a finding of its own.
  if (look.isUnreadable(at)) return "so";
  const ics = look.spec.ics ?? {};
  const support = Object.hasOwn(ics, item) ? ics[item]?.support : undefined;
  if (support === "Y") return "so";
  if (support === "N/A") return reading.notApplicable ?? "unsaid";
  if (support !== "N") return "unsaid";
  if (reading.notSupported) return reading.notSupported;
  const cites = [{ framework: "etsi-en-303-645", edition, item }];
  return { because: `${item} is answered N`, at, cites };
}

/** So where one of them is, in their order; else the contrary where one of them is. */
export function either(...looks: readonly LookAt[]): LookAt {
  return (look) => {
    const seen = looks.map((one) => one(look));
    return seen.find((one) => one === "so") ?? seen.find((one) => one !== "unsaid") ?? "unsaid";
  };
}

/** So where all of them are; else the contrary where one of them is. */
export function each(...looks: readonly LookAt[]): LookAt {
  return (look) => {
    const seen = looks.map((one) => one(look));
    const contrary = seen.find((one) => typeof one === "object");
    return contrary ?? (seen.every((one) => one === "so") ? "so" : "unsaid");
  };
}

/** So where a feature is declared to be there, or not to be. */
export function feature(
  name: keyof NonNullable<SpecLook["spec"]["features"]>,
  value: boolean,
): LookAt {
  return ({ spec }) => (spec.features?.[name] === value ? "so" : "unsaid");
}
