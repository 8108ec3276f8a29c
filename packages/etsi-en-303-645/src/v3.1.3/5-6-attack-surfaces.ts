import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.6 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const attackSurfaces = /* @__PURE__ */ once(() =>
  at({ id: "5.6", title: "Minimize exposed attack surfaces" }, [
    {
      id: "5.6-1",
      obligation: "shall",
      status: "M F (p)",
      appliesIf: { fact: "unusedInterfaces" },
      summary:
        "Network interfaces without a use are switched off, and so are logical interfaces without a use that a network can reach.",
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
      id: "5.6-4A",
      obligation: "shall",
      status: "M F (q)",
      appliesIf: { fact: "debugInterfaces" },
      summary:
        "Debug interfaces are off, or authentication or access control of best-practice quality keeps others out.",
    },
    {
      id: "5.6-4B",
      obligation: "should",
      status: "R F (r)",
      appliesIf: { fact: "physicalDebugPorts" },
      summary:
        "Where a debug interface is a physical port, the device itself guards it physically.",
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
      summary: "Code is trimmed to what the device needs to operate.",
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
