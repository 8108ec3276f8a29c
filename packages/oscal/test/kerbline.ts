import type { DeviceSpec } from "@bollard/device-spec";

/** An air quality sensor that is half described. */
export const kerbline: DeviceSpec = {
  bollard: "device/1",
  claims: { "etsi-en-303-645": "2.1.1" },
  product: {
    name: "Kerbline AQ-200",
    model: "AQ-200",
    type: "air quality sensor",
    softwareVersion: "4.2",
  },
  parties: { manufacturers: [{ name: "Kerbline Ltd" }, { name: "Kerbline\nAssembly " }, {}] },
  features: { passwords: true },
  ics: {
    "5.1-1": { support: "N", detail: "One password for all units,\nprinted on the label." },
    "5.1-2": { support: "N/A", status: "M F (a)" },
    "5.2-1": {
      support: "Y",
      detail: "Published.",
      evidence: [
        { ref: "policy.pdf", sha256: "0".repeat(64), note: "The policy." },
        { ref: "Doc 7, § 3" },
      ],
    },
    "5.3-13": { detail: "" },
    " odd id ": { support: "Y", status: ' "quoted"\u2028' },
  },
  ixit: { Conf: { confirmationOfUpdateProcedures: false } },
};
