import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Sensors of air, sound, water and weather. */
export const environmentalMonitoring = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "environmental-monitoring",
    title: "Environmental monitoring (air, noise, water, weather)",
    name: "environmental monitoring",
    sector: "built-natural-environment",
    summary:
      "Sensors outdoors that measure air, noise, water, soil or weather, for warnings and for policy.",
    aliases: ["air-quality", "noise", "flood", "weather"],
    personalData: {
      processed: "usually-no",
      specialCategory: "usually-no",
      note: "Sound and video are personal data.",
    },
    physicalSafety: { impact: "indirect", note: "People rely on warnings." },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "pas4023",
        why: "they say what the data of low-cost air sensors are good for",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-environmental-monitoring-c1",
            subject: "device",
            looksFor: "the class of performance, and how the sensor is calibrated and drift found",
          },
          {
            id: "uc-environmental-monitoring-c2",
            subject: "place",
            looksFor:
              "for each sensor the day of its last calibration or co-location, and none overdue",
          },
        ],
      },
      {
        instrument: "laqm",
        why: "councils review air quality by statute",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-environmental-monitoring-c3",
            subject: "place",
            looksFor:
              "sensors that serve a statutory purpose without being a reference method or an equivalent, so that they can be flagged",
          },
        ],
      },
      {
        instrument: "mcerts",
        why: "readings that serve a statutory duty need certified instruments",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-environmental-monitoring-c4",
            subject: "procurement",
            looksFor: "a demand for MCERTS where the readings need it",
          },
        ],
      },
      {
        instrument: "bs61672",
        why: "noise is measured by classes, and a microphone hears people",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-environmental-monitoring-c5",
            subject: "device",
            looksFor:
              "the class of a sound meter, sound that is processed on the device, and speech that is not stored",
          },
        ],
      },
      {
        instrument: "eir",
        why: "the readings can be asked for by the public",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-environmental-monitoring-c6",
            subject: "place",
            looksFor: "the licence under which data are published, and how requests are answered",
          },
        ],
      },
      {
        instrument: "radio",
        why: "sensors use LoRaWAN, NB-IoT and the like",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-environmental-monitoring-c7",
            subject: "device",
            looksFor: "the radio band, the duty cycle and the conformity of the radio",
          },
        ],
      },
      {
        instrument: "iec62443",
        why: "flood telemetry and pumps are operational technology",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-environmental-monitoring-c8",
            subject: "place",
            looksFor: "a zone for systems that act or warn, apart from those that only measure",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "places and sounds can identify people, though mostly they do not",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-environmental-monitoring-c9",
            subject: "place",
            looksFor: "a recorded decision on whether an impact assessment is needed",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-environmental-monitoring-c10",
        subject: "place",
        looksFor:
          "at least two independent inputs, or a check by a person, behind each warning to the public",
      },
      {
        id: "uc-environmental-monitoring-c11",
        subject: "device",
        looksFor: "how tampering and implausible readings are found",
      },
      {
        id: "uc-environmental-monitoring-c12",
        subject: "place",
        looksFor: "for each site how far it is exposed to vandalism and flood",
      },
    ],
  }),
);
