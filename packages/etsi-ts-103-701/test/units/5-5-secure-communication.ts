import type { IxitEntry } from "../../src/facts/ixit.js";
import type { UnitExample, UnitExamples } from "./example.js";

const mechanism = {
  id: "SecComMech-1",
  description: "TLS 1.3 between sensor and Kerbline Cloud.",
  interface: { text: "Over the Internet.", remotelyAccessible: true },
  securityGuarantees: {
    guarantees: ["confidentiality", "integrity", "authenticity"],
    text: "All.",
  },
  cryptographicDetails: "TLS 1.3 with AES-128-GCM, SHA-256 and X25519.",
};

/** The same mechanism in the table of each edition. */
const mechanisms = (fields: IxitEntry) => {
  const { interface: _interface, ...older } = { ...mechanism, ...fields };
  return { SecComMech: [{ ...mechanism, ...fields }], ComMech: [older] };
};

const communication = (fails: IxitEntry): UnitExample => ({
  passes: { ixit: mechanisms({}) },
  fails: { ixit: mechanisms(fails) },
});

const reviewed = {
  id: "NetSecImpl-1",
  description: "The TLS library of the platform, 3.6.",
  reviewEvaluationMethod: "Audited by an independent laboratory.",
  report: "Report KB-7 on version 3.6.",
};

const review = (fails: IxitEntry): UnitExample => ({
  passes: { ixit: { NetSecImpl: [reviewed] } },
  fails: { ixit: { NetSecImpl: [{ ...reviewed, ...fails }] } },
});

const component = {
  id: "SoftComp-1",
  updateMechanism: ["UpdMech-1"],
  cryptographicUsage: { uses: true, sideEffectsConsidered: true },
};

const cryptography = (fails: IxitEntry): UnitExample => {
  const UpdMech = [{ id: "UpdMech-1" }];
  return {
    passes: { ixit: { UpdMech, SoftComp: [component] } },
    fails: { ixit: { UpdMech, SoftComp: [{ ...component, ...fails }] } },
  };
};

const service = {
  id: "SoftServ-1",
  description: {
    text: "The web interface over HTTPS.",
    networkAccessible: true,
    networkAccessibleInInitialisedState: true,
  },
  allowsConfiguration: true,
  authenticationMechanism: ["AuthMech-1"],
};

const guard = {
  id: "AuthMech-1",
  description: "Log-in of the administrator.",
  authenticationFactor: { type: "password", text: "A password." },
  securityGuarantees: "Confidentiality and integrity.",
  cryptographicDetails: "TLS 1.3.",
};

const services = (serviceFails: IxitEntry, guardFails: IxitEntry = {}): UnitExample => ({
  passes: { ixit: { SoftServ: [service], AuthMech: [guard] } },
  fails: {
    ixit: {
      SoftServ: [{ ...service, ...serviceFails }],
      AuthMech: [{ ...guard, ...guardFails }],
    },
  },
});

const secret = {
  id: "SecParam-1",
  description: "The token with which the sensor logs in.",
  type: "critical",
  secureCommunicationMechanisms: ["SecComMech-1"],
};

/** The same parameter with the name of the field in each edition. */
const parameters = (fields: IxitEntry) => ({
  SecParam: [{ ...secret, ...fields, communicationMechanisms: ["SecComMech-1"] }],
});

const transit: UnitExample = {
  passes: { ixit: { ...parameters({}), ...mechanisms({}) } },
  fails: {
    ixit: {
      ...parameters({}),
      ...mechanisms({ securityGuarantees: { guarantees: ["integrity"], text: "Integrity." } }),
    },
  },
};

const life =
  "Keys are generated in a module, injected on the line, stored in the secure element, rotated when certificates expire, revoked when compromised, and erased at end of life.";

/** Examples of the units of test scenario 5.5. */
export const secureCommunication: UnitExamples = {
  "5.5-1-1 a": communication({ securityGuarantees: "Integrity. There is no confidentiality." }),
  "5.5-1-1 b": communication({ description: "The certificate of the server is not verified." }),
  "5.5-1-1 c": communication({ cryptographicDetails: "RC4 with MD5." }),
  "5.5-1-1 d": communication({ cryptographicDetails: "RC4 with MD5." }),
  "5.5-2-1 a": review({ reviewEvaluationMethod: "It has not been reviewed." }),
  "5.5-2-1 b": review({ report: "None." }),
  "5.5-3-1 a": cryptography({ updateMechanism: [] }),
  "5.5-3-1 b": cryptography({ cryptographicUsage: { uses: true, sideEffectsConsidered: false } }),
  "5.5-4-1 a": services({ authenticationMechanism: "None." }),
  "5.5-4-1 b": services({}, { authenticationFactor: "None." }),
  "5.5-4-1 c": services({}, { cryptographicDetails: "The password is sent in clear text." }),
  "5.5-4-1 d": services({}, { description: "Every user has full access." }),
  "5.5-5-1 a": services({ authenticationMechanism: "None." }),
  "5.5-6-1 a": transit,
  "5.5-7-1 a": transit,
  "5.5-8-1 a": {
    passes: { ixit: { SecMgmt: [{ id: "SecMgmt-1", description: life }] } },
    fails: {
      ixit: { SecMgmt: [{ id: "SecMgmt-1", description: { stages: ["generation", "storage"] } }] },
    },
  },
};

/** Examples of the units that V1.1.1 words in another way. */
export const secureCommunication111: UnitExamples = {
  "5.5-1-1 a": secureCommunication["5.5-1-1 a"] as UnitExample,
  "5.5-1-1 b": secureCommunication["5.5-1-1 b"] as UnitExample,
  "5.5-1-1 c": secureCommunication["5.5-1-1 c"] as UnitExample,
  "5.5-1-1 d": secureCommunication["5.5-1-1 d"] as UnitExample,
  "5.5-3-1 b": secureCommunication["5.5-3-1 b"] as UnitExample,
  "5.5-6-1 a": transit,
  "5.5-7-1 a": transit,
};
