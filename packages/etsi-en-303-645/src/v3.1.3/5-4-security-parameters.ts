import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.4 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const securityParameters = /* @__PURE__ */ once(() =>
  at({ id: "5.4", title: "Securely store sensitive security parameters" }, [
    {
      id: "5.4-1",
      obligation: "shall",
      status: "M F (k)",
      appliesIf: { fact: "storedSecurityParameters" },
      summary:
        "The device protects the sensitive security parameters that it keeps in persistent storage.",
    },
    {
      id: "5.4-2",
      obligation: "shall",
      status: "M F (l)",
      appliesIf: { fact: "hardCodedIdentity" },
      summary:
        "A hard-coded per-unit identity relied on for security withstands physical, electrical and software tampering.",
    },
    {
      id: "5.4-3",
      obligation: "shall",
      status: "M",
      summary: "The source code of the device software contains no critical security parameters.",
    },
    {
      id: "5.4-4",
      obligation: "shall",
      status: "M F (m)",
      appliesIf: { fact: "updateOrServiceParameters" },
      summary:
        "Critical security parameters protecting software updates or the link to associated services differ per unit and are generated so that attacks do not scale over a device class.",
    },
  ]),
);
