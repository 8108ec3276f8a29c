import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.5 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const secureCommunication = /* @__PURE__ */ once(() =>
  at({ id: "5.5", title: "Communicate securely" }, [
    {
      id: "5.5-1",
      obligation: "shall",
      status: "M",
      summary: "Communication is secured with best-practice cryptography.",
    },
    {
      id: "5.5-2",
      obligation: "should",
      status: "R",
      summary:
        "Network and security functions, above all cryptography, use reviewed or evaluated implementations.",
    },
    {
      id: "5.5-3",
      obligation: "should",
      status: "R",
      summary: "Crypto algorithms and primitives are exchangeable.",
    },
    {
      id: "5.5-4",
      obligation: "should",
      status: "R",
      summary:
        "In the initialised state, device functions offered on a network interface need authentication on that interface first.",
    },
    {
      id: "5.5-5",
      obligation: "shall",
      status: "M F (n)",
      appliesIf: { fact: "networkConfiguration" },
      summary:
        "Security-relevant configuration changes over a network interface need prior authentication, except for network protocols the device depends on whose configuration cannot be foreseen.",
    },
    {
      id: "5.5-6",
      obligation: "should",
      status: "R F (o)",
      appliesIf: { fact: "transmittedCriticalParameters" },
      summary:
        "When critical security parameters travel, encryption that fits technology, risk and use protects them.",
    },
    {
      id: "5.5-7",
      obligation: "shall",
      status: "M F (o)",
      appliesIf: { fact: "transmittedCriticalParameters" },
      summary:
        "Critical security parameters sent over remotely reachable network interfaces stay confidential.",
    },
    {
      id: "5.5-8",
      obligation: "shall",
      status: "M C (16)",
      appliesIf: { fact: "criticalSecurityParameters" },
      summary:
        "The manufacturer manages the critical security parameters of the device by secure processes for as long as they exist.",
    },
  ]),
);
