import { describe, expect, it } from "vitest";
import { assess } from "../src/assess/assess.js";
import type { AssessSubject } from "../src/assess/subject.js";
import { answered } from "./units/5-0-reporting.js";
import { claim } from "./units/example.js";

/** What a specification fails or raises a concern in, unit by unit, with the words that show it. */
function found(subject: AssessSubject, edition: "2.1.1" | "3.1.3" = "3.1.3"): readonly string[] {
  return assess(claim(edition, subject)).units.flatMap(({ unit, rulings }) =>
    /^(?:4-1|5\.[0-3])-/.test(unit.id)
      ? rulings.flatMap(({ verdict, concern, at, quote }) =>
          verdict === "FAIL" || concern
            ? [`${unit.id} ${verdict === "FAIL" ? "fails" : "concern"} ${quote ?? at}`]
            : [],
        )
      : [],
  );
}

const goodMechanisms = [
  {
    id: "AuthMech-Label",
    description:
      "The owner logs in to the settings of the AQ-200. The page is reachable over the local network, and it prevents unauthenticated access to the settings.",
    authenticationFactor:
      "A password that is printed on the label of each unit at the end of the line. The owner can change it at any time; the username is fixed.",
    passwordGenerationMechanism:
      "Each unit has its own password, unique per device: 12 characters, drawn at random from upper-case and lower-case letters and digits by a hardware random number generator. It has no relation to the serial number or the MAC address, follows no scheme and was checked against a word list of leaked passwords.",
    securityGuarantees:
      "Authenticity of the user and integrity of the session; nothing is sent in clear text.",
    cryptographicDetails:
      "TLS 1.3 with X25519 and AES-128-GCM; TLS 1.0 and 1.1 are disabled. Passwords are never stored in plain text but as Argon2id hashes.",
    bruteForcePrevention:
      "After 5 failed attempts the account is locked for fifteen minutes. There is no way to reset the counter from the network.",
  },
  {
    id: "AuthMech-Cloud",
    description: "Machine-to-machine authentication of the sensor at the broker, over TLS.",
    authenticationFactor: "A client certificate of each unit, issued in the factory.",
    passwordGenerationMechanism: "Not applicable: no password is used.",
    securityGuarantees: "Authenticity and integrity in both directions.",
    cryptographicDetails: "Mutual TLS 1.3, ECDSA P-256 certificates.",
    bruteForcePrevention: "Guessing a 256-bit key is infeasible; no lock-out is needed.",
  },
];

const goodUpdates = [
  {
    id: "UpdMech-OTA",
    description:
      "A network-based mechanism: the device downloads images from the Kerbline servers.",
    securityGuarantees:
      "Integrity and authenticity. The device itself verifies the signature before the image is installed, and again at boot. Older images are rejected by a version counter, so that a downgrade is not possible. Unsigned images are refused.",
    cryptographicDetails:
      "ECDSA P-256 over SHA-256, over TLS 1.3 with a checked server certificate.",
    initiationAndInteraction:
      "Updates are installed automatically at night without any user interaction.",
    configuration:
      "Automatic updates are enabled once the owner has given consent in the set-up. The owner can enable and disable them and postpone an installation by up to seven days. Notices can be switched on and off. The update server cannot be changed.",
    updateChecking: "The device checks for updates every day.",
    userNotification:
      "The owner is notified in the app of each update and of the risks that it mitigates, and a message announces the restart. No notification is lost when the phone is off.",
  },
];

const good: AssessSubject = {
  ics: { ...answered, "5.2-2": { support: "Y" } },
  ixit: {
    AuthMech: goodMechanisms,
    UserInfo: {
      documentationOfChangeMechanisms: "Chapter 4 of the quick guide in the box.",
      modelDesignation: "Model designation: AQ-200, printed on the label.",
      supportPeriod: "Until 30 April 2031, which is five years after the last sale.",
      publicationOfSupportPeriod: "Public, on https://kerbline.example/aq200; it needs no account.",
      publicationOfVulnerabilityDisclosurePolicy:
        "Anybody can read it at https://kerbline.example/security without an account.",
      publicationOfNonUpdatable: "Not applicable.",
      documentationOfReplacement: "Not applicable.",
    },
    VulnTypes: [
      {
        id: "VulnTypes-1",
        description: "Flaws of the firmware and of third-party software.",
        action: "The security team acknowledges, mends and releases; critical flaws come first.",
        timeFrame:
          "Acknowledgement within 3 days, status updates every two weeks. Critical: 7 days, others: 90 days.",
      },
      {
        id: "VulnTypes-2",
        description: "Flaws of the hardware.",
        action: "The hardware team writes an advisory and replaces units.",
        timeFrame: "Acknowledgement within 3 days, replacement within 180 days.",
      },
    ],
    Conf: {
      confirmationOfVulnerabilityActions: true,
      confirmationOfVulnerabilityMonitoring: true,
      confirmationOfUpdateProcedures: true,
    },
    VulnMon: [{ id: "VulnMon-1", description: "Advisories are searched every week; not ad hoc." }],
    SoftComp: [{ id: "SoftComp-1", description: "All of it.", updateMechanism: "`UpdMech-OTA`" }],
    UpdMech: goodUpdates,
    UpdProc: [
      {
        id: "UpdProc-1",
        description: "Developers build, testers test, the release manager publishes.",
        timeFrame: "* **Critical:** 7 days\n* **Others:** 60 days",
      },
    ],
    ReplSup: {
      isolation: "Pull the plug; nothing else depends on it, and it cannot be reached any more.",
      hardwareReplacement: "A new unit takes its place; no replacement of the mount is needed.",
    },
    UserDec: [{ id: "UserDec-1", description: "Whether updates are installed automatically." }],
  },
};

const bad: AssessSubject = {
  ics: { "5.2-2": { support: "N" } },
  ixit: {
    AuthMech: [
      {
        id: "AuthMech-Service",
        description: "Service log-in over the LAN.",
        authenticationFactor: "A hard-coded password. The password cannot be changed.",
        passwordGenerationMechanism:
          "All units have the default password; the same password is used on all units of a batch, six digits that are incremented with each batch.",
        securityGuarantees: "Keeps strangers out. The password travels in clear text.",
        cryptographicDetails: "A proprietary handshake.",
        bruteForcePrevention: "Attempts are not limited.",
      },
    ],
    UserInfo: {
      documentationOfChangeMechanisms: "None.",
      modelDesignation: "N/A",
      supportPeriod: "TBD after launch.",
      publicationOfSupportPeriod: "Will be published later.",
      publicationOfVulnerabilityDisclosurePolicy: "https://intranet/policy",
    },
    VulnTypes: [
      {
        id: "VulnTypes-1",
        description: "All.",
        action: "Fixed.",
        timeFrame: "With the next release.",
      },
    ],
    VulnMon: [{ id: "VulnMon-1", description: "Only when customers complain." }],
    SoftComp: [
      { id: "SoftComp-1", updateMechanism: "Updates are not planned for this part." },
      { id: "SoftComp-2", updateMechanism: ["UpdMech-USB"] },
    ],
    UpdMech: [
      {
        id: "UpdMech-USB",
        description: "Images are loaded from a USB stick.",
        securityGuarantees: "Only a CRC32 checksum is compared. Unsigned images are accepted.",
        cryptographicDetails: "None.",
        initiationAndInteraction: "A service technician connects a serial cable.",
        configuration: "No configuration options exist.",
        updateChecking: "The device does not check.",
        userNotification: "None.",
      },
    ],
    UpdProc: [{ id: "UpdProc-1", description: "As needed.", timeFrame: "200 days" }],
    ReplSup: { isolation: "None.", hardwareReplacement: "The sensor cannot be replaced." },
    UserDec: [],
  },
};

describe("prose alone", () => {
  it("finds nothing in a specification that satisfies the provisions", () => {
    expect(found(good)).toEqual([]);
    expect(found(good, "2.1.1")).toEqual([]);
  });

  it("decides what good prose clearly says", () => {
    const { units } = assess(claim("3.1.3", good));
    const open = units.filter(({ rulings }) =>
      rulings.some(({ verdict, question }) => verdict === "INCONCLUSIVE" && !question),
    );
    const mine = open.map(({ unit }) => unit.id).filter((id) => /^5\.[0-3]-/.test(id));
    expect(mine).toEqual([]);
  });

  it("finds what bad prose admits, at its words", () => {
    expect(found(bad)).toEqual([
      "5.0-1-1 a fails /ics/5.2-2",
      "5.1-1-1 a fails the same password is used on all",
      "5.1-2-1 a fails incremented",
      "5.1-3-1 a concern in clear text",
      "5.1-3-1 c concern proprietary handshake",
      "5.1-4-1 a fails cannot be changed",
      "5.1-4-1 b fails None",
      "5.1-5-1 a fails Attempts are not limited",
      "5.2-1-1 a fails intranet",
      "5.2-2-1 a concern With the next release",
      "5.2-3-1 a concern Only when customers complain",
      "5.3-1-1 a concern not planned",
      "5.3-1-1 b concern Unsigned images are accepted",
      "5.3-2-1 a concern Unsigned images are accepted",
      "5.3-3-1 a concern /ixit/SoftComp/1/updateMechanism/0",
      "5.3-4A-1 a fails No configuration options exist",
      "5.3-5-1 a fails does not check",
      "5.3-8-1 a concern 200 days",
      "5.3-9-1 a concern Only a CRC32 checksum",
      "5.3-9-1 b concern Only a CRC32 checksum",
      "5.3-13-1 a fails TBD",
      "5.3-13-1 a concern Will be published",
      "5.3-15A-1 a concern None",
      "5.3-15B-1 a concern cannot be replaced",
      "5.3-16-1 a fails N/A",
    ]);
  });
});
