import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Cameras in public, openly placed. */
export const cctv = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "cctv",
    title: "CCTV and video surveillance",
    name: "video surveillance",
    sector: "public-realm",
    summary:
      "Open cameras in public places with recording and control rooms, number-plate readers among them.",
    aliases: ["video-surveillance", "anpr", "cameras"],
    personalData: { processed: "yes", specialCategory: "usually-no" },
    physicalSafety: { impact: "indirect" },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "sccop",
        why: "councils and police in England and Wales have regard to it",
        applicability: "must-if-in-scope",
        binds: ["council", "police"],
        namedInTenders: true,
        checks: [
          {
            id: "uc-cctv-c1",
            subject: "place",
            looksFor: "for each camera its purpose, owner, day of review and published contact",
          },
          {
            id: "uc-cctv-c2",
            subject: "place",
            looksFor: "a recorded review, each year, of whether the cameras are still needed",
          },
          {
            id: "uc-cctv-c3",
            subject: "procurement",
            looksFor: "a demand for a statement on each of the twelve principles",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "people are filmed in public places on a large scale",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-cctv-c4",
            subject: "place",
            looksFor:
              "references to the impact assessment, the time that recordings are kept, the signs and the log of access",
          },
          {
            id: "uc-cctv-c5",
            subject: "procurement",
            looksFor: "terms under Article 28 with whoever monitors or stores the recordings",
          },
        ],
      },
      {
        instrument: "ico-video",
        why: "it says what the regulator expects",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-cctv-c6",
            subject: "place",
            looksFor: "how people get their recordings, with others made unrecognisable",
          },
        ],
      },
      {
        instrument: "en62676",
        why: "it lets a buyer write an operational requirement and a grade",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-cctv-c7",
            subject: "procurement",
            looksFor:
              "an operational requirement for each view, with its level of image quality by part 4",
          },
          {
            id: "uc-cctv-c8",
            subject: "device",
            looksFor: "the security grade, the format of exports and how time is kept in step",
          },
        ],
      },
      {
        instrument: "bs8418",
        why: "cameras that detectors start are watched from afar",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-cctv-c9",
            subject: "device",
            looksFor: "conformity with BS 8418 where the police are to respond",
          },
        ],
      },
      {
        instrument: "bs7958",
        why: "a control room is run by it",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-cctv-c10",
            subject: "procurement",
            looksFor: "operation by the current edition of BS 7958, and vetting of operators",
          },
        ],
      },
      {
        instrument: "en50518",
        why: "a centre receives the alarms",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-cctv-c11",
            subject: "procurement",
            looksFor: "the category of the monitoring centre",
          },
        ],
      },
      {
        instrument: "sia-pss",
        why: "operators under a contract hold a licence",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-cctv-c12",
            subject: "procurement",
            looksFor: "proof of the operators' licences",
          },
        ],
      },
      {
        instrument: "scc-secure-default",
        why: "components can leave the factory secure",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-cctv-c13",
            subject: "device",
            looksFor:
              "no default password, unused ports closed, encryption switched on and firmware signed",
          },
        ],
      },
      {
        instrument: "capss",
        why: "some sites are at higher risk",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-cctv-c14",
            subject: "procurement",
            looksFor: "a demand for CAPSS where the site is sensitive",
          },
        ],
      },
      {
        instrument: "co-cctv-2022",
        why: "the maker of a camera can be exposed to the demands of a state",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-cctv-c15",
            subject: "place",
            looksFor:
              "for each camera its maker, the maker's parent and their countries, and whether the site is sensitive",
          },
        ],
      },
      {
        instrument: "proc-act-2023",
        why: "suppliers are checked for exclusion and debarment",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-cctv-c16",
            subject: "procurement",
            looksFor: "a recorded look at the debarment list",
          },
        ],
      },
      {
        instrument: "ripa",
        why: "cameras can be turned to watch somebody",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-cctv-c17",
            subject: "place",
            looksFor: "the way to an authorisation of directed surveillance",
          },
        ],
      },
      {
        instrument: "nasple",
        why: "number plates are shared with the police",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-cctv-c18",
            subject: "procurement",
            looksFor: "conformity with NASPLE where number plates are read",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-cctv-c19",
        subject: "device",
        looksFor: "whether ONVIF and RTSP are on by default, and how they authenticate",
      },
      {
        id: "uc-cctv-c20",
        subject: "place",
        looksFor:
          "cameras that the internet cannot reach, and a zone of its own for the system that manages the video",
      },
      {
        id: "uc-cctv-c21",
        subject: "place",
        looksFor: "every feature of video analytics, each with an assessment",
      },
    ],
  }),
);
