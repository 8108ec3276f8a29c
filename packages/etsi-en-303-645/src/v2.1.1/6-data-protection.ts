import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 6 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const dataProtection = /* @__PURE__ */ once(() =>
  at({ id: "6", title: "Data protection provisions for consumer IoT" }, [
    {
      id: "6-1",
      obligation: "shall",
      status: "M",
      summary:
        "Consumers are told clearly, per device and service and including third parties and advertisers, which personal data is processed, how, by whom and why.",
    },
    {
      id: "6-2",
      obligation: "shall",
      status: "M C (7)",
      appliesIf: { fact: "consentBasedProcessing" },
      summary: "Consent that is the basis of processing personal data is obtained validly.",
    },
    {
      id: "6-3",
      obligation: "shall",
      status: "M",
      summary:
        "A consumer who agreed to the processing of personal data can take that back whenever they like.",
      note: "Unconditional in Table B.1, although it has meaning only where condition 7 holds.",
    },
    {
      id: "6-4",
      obligation: "should",
      status: "R C (6)",
      appliesIf: { fact: "telemetry" },
      summary: "Personal data in telemetry is kept to the minimum the intended function needs.",
    },
    {
      id: "6-5",
      obligation: "shall",
      status: "M C (6)",
      appliesIf: { fact: "telemetry" },
      summary: "Consumers learn which telemetry is collected, how it is used, who uses it and why.",
    },
  ]),
);
