import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.5 of EN 303 645 V2.1.1: its provisions in the order printed. */
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
      summary: "Crypto algorithms and primitives can receive updates (crypto-agility).",
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
      status: "M",
      summary:
        "Security-relevant configuration changes over a network interface need prior authentication; exempt are network protocols the device depends on whose configuration the manufacturer cannot foresee (for instance DHCP).",
    },
    {
      id: "5.5-6",
      obligation: "should",
      status: "R",
      summary:
        "When critical security parameters travel, encryption that fits technology, risk and use protects them.",
    },
    {
      id: "5.5-7",
      obligation: "shall",
      status: "M",
      summary:
        "Critical security parameters sent over remotely reachable network interfaces stay confidential.",
    },
    {
      id: "5.5-8",
      obligation: "shall",
      status: "M",
      summary:
        "The manufacturer manages the critical security parameters of the device by secure processes.",
    },
  ]),
);
