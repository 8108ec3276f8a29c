import { once } from "@bollard/model";
import type { PrintedCondition, WrittenCondition } from "../provision.js";
import { publication } from "./at.js";

/** The thirteen numbered conditions of Table B.1 of V2.1.1, in the order printed. */
export const conditions = /* @__PURE__ */ once(() =>
  tableB1([
    {
      symbol: "1",
      kind: "C",
      condition: { fact: "passwords" },
      summary: "Passwords are in use on the device.",
    },
    {
      symbol: "2",
      kind: "C",
      condition: { fact: "preInstalledPasswords" },
      summary: "Passwords set in the factory are in use.",
    },
    {
      symbol: "3",
      kind: "C",
      condition: { fact: "nonUpdatableSoftware" },
      summary: "Software components cannot be updated.",
    },
    {
      symbol: "4",
      kind: "C",
      condition: { fact: "constrained" },
      summary: "The device is a constrained one.",
    },
    {
      symbol: "5",
      kind: "C",
      condition: { not: { fact: "constrained" } },
      summary: "The device is free of the limits of a constrained one.",
    },
    {
      symbol: "6",
      kind: "C",
      condition: { fact: "telemetry" },
      summary: "Telemetry is collected.",
    },
    {
      symbol: "7",
      kind: "C",
      condition: { fact: "consentBasedProcessing" },
      summary: "The consumer's consent is the basis for processing personal data.",
    },
    {
      symbol: "8",
      kind: "C",
      condition: { fact: "userAuthentication" },
      summary: "Users can authenticate to the device.",
    },
    {
      symbol: "9",
      kind: "C",
      condition: { any: [{ fact: "automaticUpdates" }, { fact: "updateNotifications" }] },
      summary: "The device updates itself, or gives notice of updates, or both.",
    },
    {
      symbol: "10",
      kind: "C",
      condition: { fact: "hardCodedIdentity" },
      summary: "A hard-coded identity of the single unit serves a security purpose.",
    },
    {
      symbol: "11",
      kind: "C",
      condition: { fact: "networkUpdates" },
      summary: "Updates arrive over a network interface.",
    },
    {
      symbol: "12",
      kind: "C",
      condition: { fact: "updateMechanism" },
      summary: "There is some update mechanism.",
    },
    {
      symbol: "13",
      kind: "C",
      condition: { fact: "accessibleDebugInterface" },
      summary: "A debug interface can be reached physically.",
    },
  ]),
);

function tableB1<const Symbol extends string>(
  written: readonly WrittenCondition<Symbol>[],
): readonly PrintedCondition<Symbol>[] {
  const source = { ...publication, clause: "Annex B, Table B.1", witnesses: ["VSANG"] };
  return written.map((condition) => ({ ...condition, source }));
}
