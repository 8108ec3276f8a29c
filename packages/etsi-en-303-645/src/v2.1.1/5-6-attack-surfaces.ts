import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.6 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const attackSurfaces = /* @__PURE__ */ once(() =>
  at({ id: "5.6", title: "Minimize exposed attack surfaces" }, [
    {
      id: "5.6-1",
      obligation: "shall",
      status: "M",
      summary: "Interfaces not in use, network or logical, are disabled.",
    },
    {
      id: "5.6-2",
      obligation: "shall",
      status: "M",
      summary:
        "In the initialised state, network interfaces give away as little security-relevant information as possible without authentication.",
    },
    {
      id: "5.6-3",
      obligation: "should",
      status: "R",
      summary: "Physical interfaces lie open to attack no more than the device needs.",
    },
    {
      id: "5.6-4",
      obligation: "shall",
      status: "M C (13)",
      appliesIf: { fact: "accessibleDebugInterface" },
      summary: "A physically reachable debug interface is switched off in software.",
    },
    {
      id: "5.6-5",
      obligation: "should",
      status: "R",
      summary:
        "Software services that neither the intended use nor the running of the device needs are left off.",
    },
    {
      id: "5.6-6",
      obligation: "should",
      status: "R",
      summary: "Code is trimmed to what the service or device needs to operate.",
    },
    {
      id: "5.6-7",
      obligation: "should",
      status: "R",
      summary: "Software runs with the fewest privileges that still suit security and function.",
    },
    {
      id: "5.6-8",
      obligation: "should",
      status: "R",
      summary: "A mechanism in hardware controls access to memory.",
    },
    {
      id: "5.6-9",
      obligation: "should",
      status: "R",
      summary: "Device software is made under secure development processes.",
    },
  ]),
);
