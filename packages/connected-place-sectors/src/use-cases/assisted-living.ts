import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Technology that lets people live at home. */
export const assistedLiving = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "assisted-living",
    title: "Healthy ageing and assisted living (telecare)",
    name: "telecare",
    sector: "health-social-care",
    summary:
      "Alarms, pendants, sensors of falls and activity, help with medicines, and the centres that answer.",
    aliases: ["telecare", "healthy-ageing"],
    personalData: { processed: "yes", specialCategory: "yes" },
    physicalSafety: { impact: "direct", note: "Lives depend on it." },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "tnap",
        why: "the analogue telephone network is withdrawn",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-assisted-living-c1",
            subject: "place",
            looksFor:
              "for each telecare line and device whether it is digital, when it was tested, and its battery",
          },
          {
            id: "uc-assisted-living-c2",
            subject: "procurement",
            looksFor:
              "a digital solution from end to end, with no analogue adaptor unless its risk was accepted",
          },
        ],
      },
      {
        instrument: "bs8521",
        why: "alarms have a digital protocol and rules of their own",
        applicability: "contract-or-practice",
        namedInTenders: true,
        confidence: "medium",
        checks: [
          {
            id: "uc-assisted-living-c3",
            subject: "device",
            looksFor:
              "BS 8521-2 or another secure protocol by name, with its encryption and authentication",
          },
        ],
      },
      {
        instrument: "en50134",
        why: "social alarm systems have rules of their own",
        applicability: "contract-or-practice",
        namedInTenders: true,
        confidence: "medium",
        checks: [
          {
            id: "uc-assisted-living-c4",
            subject: "device",
            looksFor: "the parts of EN 50134 that are met",
          },
        ],
      },
      {
        instrument: "tsa-qsf",
        why: "the service is audited by it",
        applicability: "contract-or-practice",
        namedInTenders: true,
        confidence: "medium",
        checks: [
          {
            id: "uc-assisted-living-c5",
            subject: "procurement",
            looksFor: "a certificate of TEC Quality, and its end",
          },
        ],
      },
      {
        instrument: "en50518",
        why: "the centre that answers has to keep going",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-assisted-living-c6",
            subject: "procurement",
            looksFor: "how the centre keeps answering when it fails",
          },
        ],
      },
      {
        instrument: "ofcom-a3",
        why: "power cuts must not cut people off",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-assisted-living-c7",
            subject: "device",
            looksFor: "the hours of battery in the device and in the hub",
          },
        ],
      },
      {
        instrument: "dtac",
        why: "software for adult social care is assessed by it",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-assisted-living-c8",
            subject: "procurement",
            looksFor: "a DTAC, where it is a digital technology for health",
          },
        ],
      },
      {
        instrument: "dspt",
        why: "data of the NHS or of care may be shared",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-assisted-living-c9",
            subject: "procurement",
            looksFor: "the supplier's standing in the toolkit",
          },
        ],
      },
      {
        instrument: "ukmdr",
        why: "sensors of falls and help with medicines are on the border",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-assisted-living-c10",
            subject: "device",
            looksFor: "a recorded decision on whether it is a medical device",
          },
        ],
      },
      {
        instrument: "care-law",
        why: "people agree to be watched over, or somebody decides for them",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-assisted-living-c11",
            subject: "place",
            looksFor: "a record of consent or of best interests, and when it is looked at again",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "data on health and behaviour are processed",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-assisted-living-c12",
            subject: "place",
            looksFor: "an impact assessment, and what members of the family may see",
          },
        ],
      },
      {
        instrument: "psti",
        why: "the devices are used by consumers",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-assisted-living-c13",
            subject: "device",
            looksFor: "a statement of compliance under the product security regime",
          },
        ],
      },
      {
        instrument: "bs8243",
        why: "it matters only where an intruder alarm asks for the police",
        applicability: "watch",
        confidence: "low",
        checks: [
          {
            id: "uc-assisted-living-c14",
            subject: "place",
            looksFor: "a mark that it does not concern the service, unless somebody says otherwise",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-assisted-living-c15",
        subject: "device",
        looksFor: "how often a sign of life is sent, and when its absence raises an alert",
      },
      {
        id: "uc-assisted-living-c16",
        subject: "device",
        looksFor: "a second path, or a card that roams between networks",
      },
      {
        id: "uc-assisted-living-c17",
        subject: "place",
        looksFor: "a tested fallback for when the centre is down",
      },
    ],
  }),
);
