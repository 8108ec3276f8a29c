import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Watching the condition of assets. */
export const predictiveMaintenance = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "predictive-maintenance",
    title: "Predictive and preventative maintenance",
    name: "predictive maintenance",
    sector: "critical-infrastructure",
    summary:
      "Sensors on bridges, roads, pumps, lifts, lights, vehicles and plant, and the analysis of what they measure.",
    aliases: ["condition-monitoring"],
    personalData: { processed: "usually-no", specialCategory: "usually-no" },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "iec62443",
        why: "sensors are joined to operational technology",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-predictive-maintenance-c1",
            subject: "place",
            looksFor: "a path from control systems to monitoring that is one-way or has a broker",
          },
          {
            id: "uc-predictive-maintenance-c2",
            subject: "procurement",
            looksFor:
              "access of the maintainer from afar with multi-factor authentication, a time limit and a log",
          },
        ],
      },
      {
        instrument: "ncsc-ot",
        why: "what is connected has to be recorded and isolated",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-predictive-maintenance-c3",
            subject: "place",
            looksFor: "for each asset how critical, how exposed and how connected it is",
          },
        ],
      },
      {
        instrument: "iso55001",
        why: "decisions on assets rest on the data",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-predictive-maintenance-c4",
            subject: "place",
            looksFor: "the quality of the data, and what follows from a warning that does not come",
          },
        ],
      },
      {
        instrument: "wmhi",
        why: "highway assets have a policy",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-predictive-maintenance-c5",
            subject: "place",
            looksFor: "inspections that still meet the policy where sensors are used",
          },
        ],
      },
      {
        instrument: "iso8102-20",
        why: "lifts and escalators are watched",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-predictive-maintenance-c6",
            subject: "device",
            looksFor: "conformity of what is joined to a lift, or its isolation",
          },
        ],
      },
      {
        instrument: "hse-og86",
        why: "plant can be hazardous or regulated",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-predictive-maintenance-c7",
            subject: "place",
            looksFor: "a recorded decision on whether it concerns the plant",
          },
        ],
      },
      {
        instrument: "iso19650-5",
        why: "place and condition of assets can be sensitive",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-predictive-maintenance-c8",
            subject: "place",
            looksFor: "rules on what data of condition are published and shared",
          },
        ],
      },
      {
        instrument: "aicop-ref",
        why: "predictions are learned by machines",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-predictive-maintenance-c9",
            subject: "place",
            looksFor:
              "the version of the model, where its training data come from, and how drift is found",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-predictive-maintenance-c10",
        subject: "place",
        looksFor: "statutory inspections that sensors never replace without an approval",
      },
      {
        id: "uc-predictive-maintenance-c11",
        subject: "device",
        looksFor: "integrity and time stamps of what is measured",
      },
    ],
  }),
);
