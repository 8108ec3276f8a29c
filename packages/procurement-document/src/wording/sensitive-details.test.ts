import { expect, it } from "vitest";
import { findDetails } from "./sensitive-details.js";

const kinds = (text: string) => findDetails(text).map(({ kind, count }) => `${count} ${kind}`);

it("finds what helps an intruder", () => {
  expect(kinds("The recorder NVR-01 has the IP address 10.20.30.40, NVR-02 10.20.30.41.")).toEqual([
    "2 addresses",
  ]);
  expect(kinds("Cameras are on VLAN 20, 192.168.20.0/24.")).toEqual(["1 addresses"]);
  expect(kinds("Guards patrol the car park at 22:00 and 02:30.")).toEqual(["1 guards"]);
  expect(kinds("The alarm code is 4711.")).toEqual(["1 codes"]);
  expect(kinds("The keys to the plant room are kept in the drawer of the front office.")).toEqual([
    "1 keys",
  ]);
  expect(kinds("The rear gate is not covered by CCTV.")).toEqual(["1 gaps"]);
});

it("never repeats a code", () => {
  expect(findDetails("The alarm code is 4711.")[0]?.quote).toBe("alarm code is 47");
});

it.each([
  "See clause 10.1.2.3 for details.",
  "The server has the public address 203.0.113.7.",
  "Addresses shall be taken from 10.0.0.0/8.",
  "A private range, e.g. 192.168.0.0/24, is used by the cameras.",
  "Guards shall patrol the site at 22:00.",
  "Encryption keys are kept in a hardware security module.",
  "The alarm code is given to the contractor on site.",
  "Guards patrol the site.",
])("leaves “%s” alone", (text) => {
  expect(findDetails(text)).toEqual([]);
});
