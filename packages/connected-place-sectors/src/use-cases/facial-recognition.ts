import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Matching of faces in public. */
export const facialRecognition = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "facial-recognition",
    title: "Facial recognition and biometric identification",
    name: "facial recognition",
    sector: "public-realm",
    summary:
      "Matching of faces in public or half-public places: live, afterwards, or when an operator starts it.",
    aliases: ["biometrics", "live-facial-recognition"],
    personalData: { processed: "yes", specialCategory: "yes" },
    physicalSafety: { impact: "none", note: "People's rights are what it touches." },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "uk-gdpr",
        why: "biometric data that identify are special category data, and are assessed first",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-facial-recognition-c1",
            subject: "place",
            looksFor:
              "the condition under Article 9, the case for need, and an impact assessment that was approved before use",
          },
          {
            id: "uc-facial-recognition-c2",
            subject: "place",
            looksFor:
              "who governs the watchlist, and that faces that do not match are deleted at once",
          },
        ],
      },
      {
        instrument: "dpa-2018",
        why: "a condition of Schedule 1, or Part 3 for law enforcement, is needed with a policy document",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-facial-recognition-c3",
            subject: "place",
            looksFor:
              "the kind of controller, the legal regime, and a reference to the policy document",
          },
        ],
      },
      {
        instrument: "ico-bio-rec",
        why: "biometric data that identify are special category data",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-facial-recognition-c4",
            subject: "procurement",
            looksFor:
              "a demand for accuracy by group of people, the threshold, and proof that templates are protected",
          },
        ],
      },
      {
        instrument: "ico-lfr-opinion",
        why: "use in public places has to clear a high bar",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-facial-recognition-c5",
            subject: "place",
            looksFor: "less intrusive ways that were considered",
          },
        ],
      },
      {
        instrument: "bridges",
        why: "the court said what made a use unlawful",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-facial-recognition-c6",
            subject: "place",
            looksFor:
              "published criteria for who is looked for, where, and who is on the watchlist",
          },
          {
            id: "uc-facial-recognition-c7",
            subject: "place",
            looksFor: "an equality assessment that deals with the bias of the algorithm",
          },
        ],
      },
      {
        instrument: "psed",
        why: "a bias of the algorithm falls on groups of people",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-facial-recognition-c8",
            subject: "place",
            looksFor:
              "a test for bias within the last 12 months, and since the algorithm last changed",
          },
        ],
      },
      {
        instrument: "sccop",
        why: "councils and police in England and Wales have regard to it",
        applicability: "must-if-in-scope",
        binds: ["council", "police"],
        namedInTenders: true,
        checks: [
          {
            id: "uc-facial-recognition-c9",
            subject: "place",
            looksFor: "a review by a person before anything is done against somebody",
          },
        ],
      },
      {
        instrument: "ho-fr-framework",
        why: "the law may change",
        applicability: "watch",
        checks: [
          {
            id: "uc-facial-recognition-c10",
            subject: "place",
            looksFor: "a day on which the legal basis is looked at again",
          },
        ],
      },
      {
        instrument: "bs9347",
        why: "it is a code for ethical use",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-facial-recognition-c11",
            subject: "procurement",
            looksFor: "a demand for a statement of conformity with BS 9347, or of the gaps",
          },
        ],
      },
      {
        instrument: "iso30107",
        why: "spoofing, accuracy for groups and protection of templates are tested by them",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-facial-recognition-c12",
            subject: "device",
            looksFor:
              "reports of tests for spoofing and accuracy that name the version of the algorithm",
          },
        ],
      },
      {
        instrument: "aicop-ref",
        why: "it is a system with artificial intelligence",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-facial-recognition-c13",
            subject: "procurement",
            looksFor: "a demand for a self-assessment against the code on AI security",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-facial-recognition-c14",
        subject: "place",
        looksFor:
          "a decision that it is not permitted, unless every reference that is needed stands beside it",
      },
      {
        id: "uc-facial-recognition-c15",
        subject: "device",
        looksFor: "a way to switch the function off, and a log of whether it is on",
      },
    ],
  }),
);
