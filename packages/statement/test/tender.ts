import type { DeviceSpec } from "@bollard/device-spec";
import { type ProcurementDocument, readProcurement } from "@bollard/procurement-document";

/** A contract of five years from 1 April 2027 with two years of extension. */
const front = `---
bollard: procurement
purchase:
  buyer: council
  nation: england
  commenced: 2026-10-05
  useCases: [parking-sensors]
  devices: both
  personalData: true
  psti: in-scope
  contract: { start: 2027-04-01, length: P5Y, extension: P2Y }
---

# Parking sensors for Harwick

## 1 Scope

1.1 The Supplier shall supply 1,240 sensors and their gateways and maintain the platform.

## 5 Security of devices

`;

/** A tender for parking sensors with some clauses in its section on the security of devices. */
export function tenderWith(...clauses: readonly string[]): ProcurementDocument {
  const numbered = clauses.map((clause, index) => `5.${index + 1} ${clause}`);
  return readProcurement(`${front}${numbered.join("\n\n")}\n`, "markdown").document;
}

/** A specification of V3.1.3 with something of its own. */
export function specWith(own: DeviceSpec): DeviceSpec {
  return {
    claims: { "etsi-en-303-645": "3.1.3" },
    product: { name: "Baysense P1", audience: "both" },
    ...own,
  };
}
