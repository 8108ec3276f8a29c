import type { IxitEntry } from "../../src/facts/ixit.js";
import type { UnitExample, UnitExamples } from "./example.js";

const mechanism = {
  id: "UpdMech-Auto",
  description: { text: "Downloads images from the Kerbline servers.", networkBased: true },
  securityGuarantees: {
    text: "The device itself verifies authenticity and integrity before installation.",
    guarantees: ["integrity", "authenticity"],
    authenticityByDut: true,
    integrityByDut: true,
    trustRelationship: ["digital-signature"],
    downgradePrevented: true,
  },
  cryptographicDetails: "Images are signed with ECDSA P-256 over SHA-256.",
  initiationAndInteraction: {
    text: "Installs at night.",
    automatic: true,
    initiation: ["automatic"],
  },
  configuration: {
    text: "Set in the app.",
    automatable: true,
    enabledAfterConsent: true,
    userControl: ["enable", "disable", "postpone"],
    noticeControl: ["enable", "disable"],
    automaticByDefault: true,
    noticesByDefault: true,
  },
  updateChecking: {
    text: "Every night.",
    checks: true,
    automatic: true,
    triggeredBy: ["dut"],
    afterInitialisation: true,
    periodic: true,
  },
  userNotification: {
    text: "A message in the app.",
    given: true,
    includesRisks: true,
    ofDisruption: true,
    byDut: true,
  },
};

/** What an edition does not have is left out: its facets are not part of the assessment. */
const updating = (fails: IxitEntry, others: object = {}): UnitExample => ({
  passes: { ixit: { UpdMech: [mechanism], ...others } },
  fails: { ixit: { UpdMech: [{ ...mechanism, ...fails }], ...others } },
});

const component = { id: "SoftComp-Firmware", updateMechanism: ["UpdMech-Auto"] };
const componentOf = (fails: IxitEntry[string], passes: IxitEntry[string]): UnitExample => ({
  passes: { ixit: { UpdMech: [mechanism], SoftComp: [{ ...component, updateMechanism: passes }] } },
  fails: { ixit: { UpdMech: [mechanism], SoftComp: [{ ...component, updateMechanism: fails }] } },
});

const info = (field: string, passes: IxitEntry[string], fails: IxitEntry[string]): UnitExample => ({
  passes: { ixit: { UserInfo: { [field]: passes } } },
  fails: { ixit: { UserInfo: { [field]: fails } } },
});

const replacement = (passes: IxitEntry, fails: IxitEntry): UnitExample => ({
  passes: { ixit: { ReplSup: passes } },
  fails: { ixit: { ReplSup: fails } },
});

const consent = (decision: string) => ({
  UserDec: [{ id: "UserDec-1", description: decision }],
});

const tool = "The technician connects a serial cable and runs the flashing tool.";
const declaredAutomatic = {
  text: "The operator must click the button.",
  automatic: true,
};
const identified = updating({ initiationAndInteraction: declaredAutomatic });
const silent = updating({ userNotification: "Users are not informed." });
const deprecated = updating({ cryptographicDetails: "An MD5 digest, encrypted with RC4." });
const unverified = updating({
  securityGuarantees: "Image signatures are validated at boot, after flashing.",
});

/** Examples of the units of test scenario 5.3 but the confirmation. */
export const softwareUpdates: UnitExamples = {
  "5.3-1-1 a": componentOf([], { text: "Root of trust in ROM.", reasonForNone: "security" }),
  "5.3-1-1 b": {
    passes: { ixit: { UpdMech: [mechanism], SoftComp: [component] } },
    fails: {
      ixit: {
        UpdMech: [{ ...mechanism, securityGuarantees: "Older versions can be installed." }],
        SoftComp: [component],
      },
    },
  },
  "5.3-2-1 a": updating({ securityGuarantees: "Older versions can be installed." }),
  "5.3-3-1 a": {
    passes: { ixit: { UpdMech: [mechanism], SoftComp: [component] } },
    fails: {
      ixit: {
        UpdMech: [{ ...mechanism, initiationAndInteraction: tool }],
        SoftComp: [component],
      },
    },
  },
  "5.3-4A-1 a": updating({
    configuration: "Purely manual.",
    initiationAndInteraction: "The operator must click the button.",
  }),
  "5.3-4B-1 a": identified,
  "5.3-4B-1 b": {
    passes: {
      ixit: { UpdMech: [mechanism], ...consent("Whether updates are installed automatically.") },
    },
    fails: { ixit: { UpdMech: [mechanism], ...consent("Which network to join.") } },
  },
  "5.3-4B-1 c": updating({ configuration: "Automatic updates cannot be enabled." }),
  "5.3-5-1 a": updating({ updateChecking: "No automated checking is performed." }),
  "5.3-6A-1 a": identified,
  "5.3-6A-1 b": updating({ configuration: { userControl: ["enable"], text: "On." } }),
  "5.3-6B-1 a": updating({ configuration: { noticeControl: [], text: "Always on." } }),
  "5.3-7-1 a": updating({ securityGuarantees: { guarantees: ["integrity"], text: "Integrity." } }),
  "5.3-7-1 b": { passes: { ixit: { UpdMech: [mechanism] } } },
  "5.3-7-1 c": deprecated,
  "5.3-7-1 d": deprecated,
  "5.3-8-1 a": {
    passes: {
      ixit: { UpdProc: [{ id: "UpdProc-1", description: "The release team.", timeFrame: "30 d" }] },
    },
    fails: {
      ixit: {
        UpdProc: [{ id: "UpdProc-1", description: "The release team.", timeFrame: "In due time." }],
      },
    },
  },
  "5.3-9-1 a": unverified,
  "5.3-9-1 b": unverified,
  "5.3-9-1 c": updating({ securityGuarantees: "The signature is checked by the app." }),
  "5.3-9-1 d": updating({ securityGuarantees: "The checksum is verified by the flashing tool." }),
  "5.3-10-1 a": unverified,
  "5.3-10-1 b": updating({ securityGuarantees: { trustRelationship: [], text: "None needed." } }),
  "5.3-10-1 c": { passes: { ixit: { UpdMech: [mechanism] } } },
  "5.3-11-1 a": silent,
  "5.3-11-1 b": updating({ userNotification: "A message shows only the version number." }),
  "5.3-12-1 a": updating({
    userNotification: "A message tells users; it restarts without notice.",
  }),
  "5.3-13-1 a": info(
    "publicationOfSupportPeriod",
    "On the product page, https://kerbline.example/aq200.",
    "It is not yet published.",
  ),
  "5.3-14-1 a": {
    passes: {
      ixit: {
        UserInfo: {
          publicationOfNonUpdatable: "On the product page.",
          documentationOfReplacement: "On the product page.",
        },
      },
    },
    fails: {
      ixit: {
        UserInfo: {
          publicationOfNonUpdatable: "It will be published later.",
          documentationOfReplacement: "On the product page.",
        },
      },
    },
  },
  "5.3-15A-1 a": replacement({ isolation: "Pull the plug." }, { isolation: "None." }),
  "5.3-15B-1 a": replacement(
    { hardwareReplacement: "A new unit takes its place on the same mount." },
    { hardwareReplacement: "The hardware cannot be replaced." },
  ),
  "5.3-16-1 a": info(
    "modelDesignation",
    { text: "On the label.", designation: "AQ-200", obtainedFrom: ["label"] },
    "None.",
  ),
};

const needs = (fails: IxitEntry): UnitExample => ({
  passes: { ixit: { UpdMech: [mechanism], SoftComp: [component] } },
  fails: { ixit: { UpdMech: [{ ...mechanism, ...fails }], SoftComp: [component] } },
});

/** Examples of the units of V1.1.1 that changed or were dropped. */
export const softwareUpdates111: UnitExamples = {
  "5.3-1-1 a": componentOf([], "It lies in mask ROM and cannot be changed."),
  "5.3-4-1 a": needs({ initiationAndInteraction: "The operator must click the button." }),
  "5.3-4-1 b": needs({ configuration: "Automatic updates can be scheduled; off by default." }),
  "5.3-5-1 a": needs({ updateChecking: { text: "By the app.", triggeredBy: ["user"] } }),
  "5.3-6-1 b": updating({ configuration: { userControl: [], text: "Always on." } }),
  "5.3-6-1 c": updating({ configuration: "Automatic updates are off by default." }),
  "5.3-6-1 d": updating({ configuration: { noticeControl: [], text: "Always on." } }),
  "5.3-6-1 e": updating({ configuration: "Notices are off by default." }),
  "5.3-12-1 a": updating({
    userNotification: { text: "Restarts unannounced.", given: true, ofDisruption: false },
  }),
  "5.3-15-1 b": replacement(
    { hardwareReplacement: "A new unit takes its place on the same mount." },
    { hardwareReplacement: "The hardware cannot be replaced." },
  ),
  "5.3-16-1 a": info(
    "modelDesignation",
    { text: "On the label.", designation: "AQ-200", obtainedFrom: ["label"] },
    "None.",
  ),
};
