import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 6 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const dataProtection = /* @__PURE__ */ once(() =>
  at({ id: "6", title: "Data protection provisions for consumer IoT" }, [
    {
      id: "6-1",
      obligation: "shall",
      status: "M",
      summary:
        "Consumers are told clearly, per device and associated service and including third parties and advertisers, which personal data is processed, why, by whom and for how long.",
    },
    {
      id: "6-2",
      obligation: "shall",
      status: "M F (y)",
      appliesIf: { fact: "consentBasedProcessing" },
      summary:
        "The device has a way of obtaining valid consent, where consent is to be the basis for processing personal data.",
    },
    {
      id: "6-3A",
      obligation: "shall",
      status: "M F (y)",
      appliesIf: { fact: "consentBasedProcessing" },
      summary:
        "The device has a way of taking consent back whenever the consumer likes, where consent is to be the basis for processing personal data.",
    },
    {
      id: "6-3B",
      obligation: "shall",
      status: "M F (y)",
      appliesIf: { fact: "consentBasedProcessing" },
      summary:
        "The device has a way of keeping information about the consent, where consent is to be the basis for processing personal data.",
    },
    {
      id: "6-4",
      obligation: "should",
      status: "R F (w)",
      appliesIf: { fact: "telemetry" },
      summary:
        "Personal data in telemetry is limited to what the functions identified under 6-5 need.",
    },
    {
      id: "6-5",
      obligation: "shall",
      status: "M F (w)",
      appliesIf: { fact: "telemetry" },
      summary:
        "Consumers learn which telemetry is collected from products, how it is used, who uses it and why.",
    },
    {
      id: "6-6",
      obligation: "shall",
      status: "M F (z)",
      appliesIf: { fact: "personalData" },
      summary:
        "What the device stores, processes or passes to a service for a purpose named under 6-1 is no more than that purpose needs, and is deleted once no purpose is left.",
    },
    {
      id: "6-7",
      obligation: "should",
      status: "R F (aa)",
      appliesIf: { fact: "aggregateOnlyData" },
      summary:
        "If data serves only an aggregate result, collect the minimum, aggregate as early as possible and keep raw data and aggregate as short as possible.",
    },
    {
      id: "6-8",
      obligation: "should",
      status: "R F (z)",
      appliesIf: { fact: "personalData" },
      summary:
        "Data is anonymised as it is collected, processed and stored, so that privacy is guarded.",
    },
  ]),
);
