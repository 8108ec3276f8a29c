import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Care of patients in their homes. */
export const remoteHealthcare = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "remote-healthcare",
    title: "Remote healthcare and virtual wards",
    name: "remote healthcare",
    sector: "health-social-care",
    summary: "Medical devices, apps and hubs in the home that send data to clinicians.",
    aliases: ["virtual-wards", "telehealth"],
    personalData: { processed: "yes", specialCategory: "yes" },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "ukmdr",
        why: "it has to be known whether a product is a medical device",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-remote-healthcare-c1",
            subject: "device",
            looksFor:
              "the intended purpose, the class, the mark and the registration, or reasons why it is no medical device",
          },
        ],
      },
      {
        instrument: "mdr-pms",
        why: "makers watch their devices and report serious incidents within 15 days",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-remote-healthcare-c2",
            subject: "procurement",
            looksFor:
              "a duty of the supplier to tell the buyer of vigilance and of security actions in the field",
          },
          {
            id: "uc-remote-healthcare-c3",
            subject: "place",
            looksFor: "who receives field safety notices",
          },
        ],
      },
      {
        instrument: "dtac",
        why: "software for health and care is assessed by it",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-remote-healthcare-c4",
            subject: "procurement",
            looksFor: "a completed DTAC on the form of February 2026, dated after 24 February 2026",
          },
          {
            id: "uc-remote-healthcare-c5",
            subject: "device",
            looksFor: "multi-factor authentication for the supplier's privileged access",
          },
        ],
      },
      {
        instrument: "dspt",
        why: "whoever reaches NHS data completes it",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-remote-healthcare-c6",
            subject: "procurement",
            looksFor:
              "the supplier's standing in the toolkit (standards met, or the outcome by CAF) and its year",
          },
        ],
      },
      {
        instrument: "dcb0129",
        why: "clinical risk is managed by them",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-remote-healthcare-c7",
            subject: "procurement",
            looksFor: "a safety case and a hazard log under DCB0129",
          },
          {
            id: "uc-remote-healthcare-c8",
            subject: "place",
            looksFor:
              "a safety case of the deployment under DCB0160, and a clinical safety officer",
          },
        ],
      },
      {
        instrument: "iec81001",
        why: "health software is developed securely by them",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-remote-healthcare-c9",
            subject: "device",
            looksFor: "conformity with IEC 81001-5-1, IEC 62304 and ISO 14971",
          },
        ],
      },
      {
        instrument: "iso27799",
        why: "health has guidance of its own on information security",
        applicability: "contract-or-practice",
        confidence: "low",
        checks: [
          {
            id: "uc-remote-healthcare-c10",
            subject: "procurement",
            looksFor: "policies that follow ISO 27799, where that is claimed",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "data on health are special category data",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-remote-healthcare-c11",
            subject: "place",
            looksFor: "the condition under Article 9, and an impact assessment",
          },
        ],
      },
      {
        instrument: "confidentiality",
        why: "patients tell in confidence",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-remote-healthcare-c12",
            subject: "place",
            looksFor: "agreements on what is shared with whom",
          },
        ],
      },
      {
        instrument: "nis-2018",
        why: "health has operators of essential services",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-remote-healthcare-c13",
            subject: "place",
            looksFor: "whether there is an operator of an essential service, and the way to report",
          },
        ],
      },
      {
        instrument: "aicop-ref",
        why: "features may use artificial intelligence",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-remote-healthcare-c14",
            subject: "procurement",
            looksFor: "evidence by the code on AI security, and control of changes to models",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-remote-healthcare-c15",
        subject: "device",
        looksFor: "what happens when the link fails, and an alarm on the spot",
      },
      {
        id: "uc-remote-healthcare-c16",
        subject: "place",
        looksFor: "who is called when data stop coming",
      },
      {
        id: "uc-remote-healthcare-c17",
        subject: "device",
        looksFor: "a bill of materials, and a support period no shorter than the expected use",
      },
    ],
  }),
);
