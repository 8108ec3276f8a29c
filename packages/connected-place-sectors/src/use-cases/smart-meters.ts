import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Meters of electricity, gas, heat and water. */
export const smartMeters = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "smart-meters",
    title: "Smart meters (energy, heat and water)",
    name: "smart meters",
    sector: "critical-infrastructure",
    summary:
      "Regulated meters of electricity and gas, devices of consumers beside them, sub-meters, and meters of heat and water.",
    aliases: ["metering"],
    personalData: { processed: "yes", specialCategory: "usually-no" },
    physicalSafety: {
      impact: "depends",
      note: "It matters where supply can be cut off from afar.",
    },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "smets2",
        why: "regulated meters have to meet them",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-meters-c1",
            subject: "device",
            looksFor: "the version of SMETS2 or CHTS, and that it works with GBCS",
          },
          {
            id: "uc-smart-meters-c2",
            subject: "place",
            looksFor: "for each meter whether the Data Communications Company joins it up",
          },
        ],
      },
      {
        instrument: "sec",
        why: "users of the metering network have security duties",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-meters-c3",
            subject: "procurement",
            looksFor:
              "the role under the Code (supplier, Other User) and the state of its security assessment",
          },
        ],
      },
      {
        instrument: "cpa-sm",
        why: "the product is to be assured",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-meters-c4",
            subject: "device",
            looksFor: "the number of the CPA certificate and its end, where one is needed",
          },
        ],
      },
      {
        instrument: "nis-2018",
        why: "energy has essential services",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-meters-c5",
            subject: "place",
            looksFor:
              "whether there is an operator of an essential service; a council rarely is one",
          },
        ],
      },
      {
        instrument: "mir2016",
        why: "bills rest on the readings",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-meters-c6",
            subject: "device",
            looksFor: "the class under the measuring law, for meters that serve to bill",
          },
        ],
      },
      {
        instrument: "heat-networks",
        why: "heat is shared",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-meters-c7",
            subject: "place",
            looksFor: "the registration of the heat network with Ofgem",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "readings by the half hour tell how people live",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-meters-c8",
            subject: "place",
            looksFor:
              "how fine the readings are, for what, on which basis, and how long they are kept",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-smart-meters-c9",
        subject: "device",
        looksFor:
          "the encryption and the keys of sub-meters outside SMETS, such as the mode of wM-Bus or the keys of LoRaWAN",
      },
      {
        id: "uc-smart-meters-c10",
        subject: "place",
        looksFor:
          "supply that can be cut off or a valve that can be moved from afar, marked as acting",
      },
    ],
  }),
);
