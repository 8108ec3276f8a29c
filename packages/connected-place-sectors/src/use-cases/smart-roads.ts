import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Equipment at and in roads. */
export const smartRoads = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "smart-roads",
    title: "Smart roads, lighting and connected vehicle infrastructure",
    name: "smart roads and lighting",
    sector: "transport",
    summary:
      "Variable signs, roadside units, sensors of weather and traffic, smart lighting, links to vehicles, and lanes that charge.",
    aliases: ["street-lighting", "smart-lighting", "lighting", "v2x"],
    personalData: {
      processed: "depends",
      specialCategory: "usually-no",
      note: "Identifiers of vehicles are personal data.",
    },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "dft-nis",
        why: "operators of national roads have thresholds",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-roads-c1",
            subject: "place",
            looksFor: "the operator's standing, and who owns the interface with National Highways",
          },
        ],
      },
      {
        instrument: "dmrb",
        why: "technology on the strategic network has standards",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-roads-c2",
            subject: "procurement",
            looksFor: "a list of the documents of the manual that apply",
          },
        ],
      },
      {
        instrument: "pas1885",
        why: "it holds principles of security for connected vehicles and what they meet",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-roads-c3",
            subject: "procurement",
            looksFor: "a demand for a statement on each of the eight principles",
          },
        ],
      },
      {
        instrument: "iso21434",
        why: "vehicles are engineered by it",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-smart-roads-c4",
            subject: "procurement",
            looksFor: "evidence for components that are connected to vehicles",
          },
        ],
      },
      {
        instrument: "cits",
        why: "vehicles and roads trust each other by certificates",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-roads-c5",
            subject: "device",
            looksFor:
              "how it gets its certificates, how long they last, and how pseudonyms guard privacy",
          },
        ],
      },
      {
        instrument: "bs5489",
        why: "lighting and its management have standards of their own",
        applicability: "contract-or-practice",
        namedInTenders: true,
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-roads-c6",
            subject: "device",
            looksFor: "lights that fall back to a schedule when the management system is lost",
          },
          {
            id: "uc-smart-roads-c7",
            subject: "place",
            looksFor: "a limit on switching many lights at once, and a log of it",
          },
        ],
      },
      {
        instrument: "iec62443",
        why: "equipment at the roadside is operational technology",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-roads-c8",
            subject: "place",
            looksFor: "a zone for the roadside with no direct way to the office network",
          },
        ],
      },
      {
        instrument: "tsrgd",
        why: "variable signs are prescribed",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-roads-c9",
            subject: "place",
            looksFor: "few who may set a sign, and a check that messages are plausible",
          },
        ],
      },
      {
        instrument: "nrswa",
        why: "equipment is put into the road",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-roads-c10",
            subject: "place",
            looksFor: "the permits for street works",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "journeys are timed by identifiers of vehicles and by Bluetooth",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-roads-c11",
            subject: "place",
            looksFor:
              "how identifiers are hashed, how long they are kept, and an impact assessment",
          },
        ],
      },
      {
        instrument: "radio",
        why: "ITS-G5, C-V2X and sensors use radio",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-roads-c12",
            subject: "device",
            looksFor: "the radio bands and their licences",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-smart-roads-c13",
        subject: "place",
        looksFor:
          "one owner who answers for each shared post or cabinet, and how its power is cut and its parts isolated",
      },
    ],
  }),
);
