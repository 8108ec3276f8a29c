import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { debugInterfaces } from "./rule.js";

const ics = { "5.6-4A": { support: "Y" }, "5.6-4B": { support: "Y" } } as const;
const port = (fields: Record<string, unknown>, others: object = {}) =>
  runOn(debugInterfaces, {
    ics,
    ixit: {
      PhyIntf: [
        { id: "PhyIntf-1", description: "Serial console.", type: "Physical port", ...fields },
      ],
      ...others,
    } as never,
  });

it("fails a debug port that is enabled and that nothing guards or covers", () => {
  const found = port({ debugInterface: true, status: "Enabled.", protection: "None." });
  expect(placesOf(found)).toEqual([
    "warning /ixit/PhyIntf/0/protection",
    "warning /ixit/PhyIntf/0/status",
    "warning /ixit/PhyIntf/0/protection",
  ]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual(["5.6-4A", "5.6-4A-1 a", "5.6-4A-1 b"]);
});

it("takes no list of what is missing for a guard", () => {
  const protection = "Exposed externally. It hosts no shell, login prompt or debugger.";
  const found = port({ debugInterface: "Yes (logs).", status: "Enabled.", protection });
  expect(found.map(({ quote }) => quote)).toContain("Exposed externally");
});

it("fails one that only running software disables", () => {
  const found = port({
    debugInterface: "Yes.",
    status: "Disabled during active firmware execution.",
    protection: "Inside the casing. Once the firmware runs, the pins are reconfigured.",
  });
  expect(found.map(({ quote }) => quote)).toEqual([
    "Once the firmware runs, the pins are reconfigured",
    "Disabled during active firmware execution",
  ]);
});

it("asks about debug interfaces by another name", () => {
  const found = port({ description: "USB port for flashing.", debugInterface: "No" });
  expect(found).toMatchObject([{ quote: "flashing", question: true }]);
});

it("asks about logical interfaces that are open to whoever plugs in", () => {
  const LogIntf = [
    {
      id: "LogIntf-1",
      access: "PhyIntf-1",
      status: "Enabled.",
      debugInterface: "Yes",
      disclosedInformation: "Unauthenticated access allows reading the flash.",
    },
  ];
  const fields = { debugInterface: "No", description: "USB socket for power." };
  expect(port(fields, { LogIntf })).toMatchObject([
    { pointer: "/ixit/LogIntf/0/disclosedInformation" },
  ]);
});

it.each([
  { status: "Permanently disabled by fuse.", protection: "Inside the sealed casing." },
  { status: "Enabled.", protection: "Inside the casing; opens only with a signed debug token." },
])("leaves alone what is guarded or disabled for good: %j", (fields) => {
  expect(port({ debugInterface: "Yes", ...fields })).toEqual([]);
});

it("knows the units of V1.1.1", () => {
  const found = runOn(debugInterfaces, {
    claims: { "etsi-en-303-645": "2.1.1" },
    ixit: {
      Intf: [{ id: "Intf-1", debugInterface: true, status: "Enabled.", protection: "None." }],
    } as never,
  });
  const items = found.flatMap(({ cites }) => cites.map(({ item }) => item));
  expect(items).toEqual(["5.6-4", "5.6-4-1 a", "5.6-4", "5.6-4-1 b"]);
});
