import { describe, expect, it } from "vitest";
import { leastTime } from "../../model/test/within.js";
import { assess } from "../src/assess/assess.js";
import type { AssessSubject } from "../src/assess/subject.js";
import { ixitTables } from "../src/queries.js";
import { answered } from "./units/5-0-reporting.js";
import { claim, resultOf } from "./units/example.js";

/** What a unit comes out as for an IXIT. */
function verdictOf(unit: string, ixit: object): string {
  return resultOf(claim("3.1.3", { ixit: ixit as never }), unit).verdict;
}

function everyField(text: string): NonNullable<AssessSubject["ixit"]> {
  const tables = ixitTables("2.1.1").map(({ key, rows, fields }) => {
    const entry = Object.fromEntries(fields.map((field) => [field.key, text]));
    return [key, rows === "one" ? entry : [{ ...entry, id: `${key}-1` }]];
  });
  return Object.fromEntries(tables);
}

describe("an entry that does not say what decides", () => {
  it("gives no pass of any unit where every field is x", () => {
    const { units } = assess(claim("3.1.3", { ics: answered, ixit: everyField("x") }));
    const passed = units.filter(({ verdict }) => verdict === "PASS").map(({ unit }) => unit.id);
    expect(passed).toEqual(["5.0-1-1 a"]);
  });

  const key = { id: "K", type: "critical", description: "Signing key that sits in the image." };
  const service = {
    id: "S",
    description: "Web interface on the LAN",
    authenticationMechanism: "The admin account",
  };
  it.each([
    ["5.3-3-1 a", { SoftComp: [{ id: "S", updateMechanism: "Over the air from our server" }] }],
    ["5.3-1-1 b", { SoftComp: [{ id: "S", updateMechanism: "Over the air from our server" }] }],
    ["5.4-2-1 a", { SecParam: [key] }],
    ["5.4-2-1 b", { SecParam: [key] }],
    ["5.4-3-1 a", { SecParam: [{ ...key, provisioningMechanism: "In the usual way." }] }],
    ["5.4-4-1 b", { SecParam: [key] }],
    ["5.5-4-1 b", { SoftServ: [service], AuthMech: [] }],
    ["5.5-4-1 c", { SoftServ: [service], AuthMech: [] }],
    ["5.5-4-1 d", { SoftServ: [service], AuthMech: [] }],
    [
      "5.6-1-1 a",
      { PhyIntf: [{ id: "E", description: "Socket", type: "wired", status: "enabled" }] },
    ],
    ["5.6-4B-1 a", { PhyIntf: [{ id: "E", type: "wired", debugInterface: "Yes" }] }],
    ["5.10-1-1 b", { TelData: [{ id: "T", description: "CPU load" }] }],
    ["5.13-1A-1 b", { InpVal: [{ id: "I", description: "Schemas.", source: "The form." }] }],
  ])("leaves %s open, with what to say", (unit, ixit) => {
    const { verdict, rulings } = resultOf(claim("3.1.3", { ixit: ixit as never }), unit);
    expect(verdict).toBe("INCONCLUSIVE");
    expect(rulings[0]?.todo ?? rulings[0]?.question).toMatch(/^\S.*[.?]$/);
  });

  it("names the field and the facet in plain words", () => {
    const { rulings } = resultOf(
      claim("3.1.3", { ixit: { SecParam: [key] } as never }),
      "5.4-2-1 a",
    );
    expect(rulings).toMatchObject([
      {
        because: "K does not say whether it is a hard-coded identity of the single device.",
        todo: "Say under Description of K whether it is a hard-coded identity of the single device (hardCodedIdentity).",
      },
    ]);
  });

  it("is not concerned where it says so", () => {
    const description = { text: "Signing key", hardCodedIdentity: false };
    expect(verdictOf("5.4-2-1 b", { SecParam: [{ ...key, description }] })).toBe("PASS");
    expect(verdictOf("5.5-3-1 b", { SoftComp: [{ id: "S", cryptographicUsage: "None" }] })).toBe(
      "PASS",
    );
  });
});

describe("prose that misleads", () => {
  const login = { id: "A", description: { text: "Log-in", directlyAddressableViaNetwork: true } };
  const guarantees = (securityGuarantees: string) => ({
    UpdMech: [{ id: "U", securityGuarantees }],
  });
  const details = (cryptographicDetails: string) => ({
    UpdMech: [{ id: "U", description: "Over the air", cryptographicDetails }],
  });
  const attempts = (bruteForcePrevention: string) => ({
    AuthMech: [{ ...login, authenticationFactor: "Password", bruteForcePrevention }],
  });
  const confirmed = (confirmationOfUpdateProcedures: string) => ({
    Conf: { confirmationOfUpdateProcedures },
  });
  const notice = (userNotification: string) => ({ UpdMech: [{ id: "U", userNotification }] });
  const examined = (securityExamination: string) => ({
    TelData: [{ id: "T", securityExamination }],
  });
  it.each([
    ["5.1-5-1 a", attempts("A lock-out after 5 attempts is planned for release 3.")],
    ["5.1-5-1 a", attempts("The lock-out after 5 attempts is switched off.")],
    ["5.1-5-1 a", attempts("Lock-out after 5 attempts. Not implemented yet.")],
    ["5.3-7-1 a", guarantees("Integrity and authenticity are on our roadmap.")],
    ["5.3-7-1 a", guarantees("Integrity and authenticity are out of scope.")],
    ["5.3-7-1 a", guarantees("Integrity and authenticity: to do.")],
    ["5.3-7-1 c", details("None yet. Ed25519 signatures are planned for 2027.")],
    [
      "5.3-7-1 c",
      details(
        "Images were signed with Ed25519 until 2023; signing was dropped. Now a SHA-256 checksum is published.",
      ),
    ],
    ["5.3-10-1 b", details("Images were signed with Ed25519 until 2023; signing was dropped.")],
    ["5.3-8-1 b", confirmed("Yes, except for third-party code, for which nothing is in place.")],
    ["5.3-8-1 b", confirmed("Confirmed as soon as staff is hired.")],
    ["5.3-8-1 b", confirmed("Yes? Hopefully.")],
    ["5.3-12-1 a", notice("Users are informed of nothing, neither risks nor disruption.")],
    [
      "5.7-1-1 a",
      {
        SecBoot: [
          {
            id: "S",
            securityGuarantees:
              "Authenticity and integrity, once fuses are blown (not done in series production).",
          },
        ],
      },
    ],
    [
      "5.7-2-1 b",
      { SecBoot: [{ id: "S", userNotification: "None.", notificationFunctionality: "None." }] },
    ],
    [
      "5.9-1-1 a",
      {
        ResMech: [
          {
            id: "R",
            description: "None of the functions survive a power cut.",
            type: ["power", "network"],
            securityGuarantees: "none",
          },
        ],
      },
    ],
    ["5.10-1-1 a", examined("Nobody looks at it.")],
    ["5.10-1-1 a", examined("An examination for anomalies will start in 2027.")],
    [
      "5.13-1A-1 a",
      {
        UserIntf: [{ id: "UserIntf-1" }],
        InpVal: [{ id: "I", description: "No validation is carried out.", source: ["UserIntf-1"] }],
      },
    ],
    [
      "5.1-1-1 a",
      { AuthMech: [{ ...login, authenticationFactor: "None, except the default password 1234." }] },
    ],
    [
      "5.5-6-1 a",
      {
        SecParam: [
          {
            id: "K",
            type: "critical",
            secureCommunicationMechanisms: "Never sent, except in crash reports.",
          },
        ],
      },
    ],
  ])("does not pass %s", (unit, ixit) => {
    expect(verdictOf(unit, ixit)).not.toBe("PASS");
  });

  it("does not fail for what is past", () => {
    const cryptographicDetails = "Formerly TLS 1.0; since 2024 TLS 1.3 only, with AES-128-GCM.";
    const ixit = {
      AuthMech: [{ ...login, authenticationFactor: "Password", cryptographicDetails }],
    };
    expect(verdictOf("5.1-3-1 c", ixit)).toBe("PASS");
  });

  it("fails for a fault that is to end", () => {
    expect(
      verdictOf("5.3-7-1 c", details("MD5, which will be replaced in the next release.")),
    ).toBe("FAIL");
  });
});

describe("the sources of input", () => {
  const UserIntf = [{ id: "UserIntf-1", description: "Web form" }];
  const method = (source: unknown) => ({
    UserIntf,
    InpVal: [{ id: "I", description: "Schemas refuse what does not fit.", source }],
  });

  it("concern the same methods in both units", () => {
    const all = method("All user interfaces.");
    expect(verdictOf("5.13-1A-1 a", all)).toBe("PASS");
    expect(verdictOf("5.13-1A-1 b", all)).toBe("INCONCLUSIVE");
    expect(verdictOf("5.13-1B-1 b", all)).toBe("PASS");
    const both = method("All user interfaces and all network interfaces.");
    expect(verdictOf("5.13-1B-1 b", both)).toBe("INCONCLUSIVE");
  });

  it("are left to a person where they are named in words, and fail as read or declared", () => {
    const subject = (source: unknown) => claim("3.1.3", { ixit: method(source) as never });
    expect(resultOf(subject("The form on the set-up page."), "5.13-1A-1 a").verdict).toBe(
      "INCONCLUSIVE",
    );
    expect(resultOf(subject("LogIntf-1"), "5.13-1A-1 a").rulings).toMatchObject([
      { verdict: "FAIL", origin: "read" },
    ]);
    expect(resultOf(subject([]), "5.13-1A-1 a").rulings).toMatchObject([
      { verdict: "FAIL", origin: "declared" },
    ]);
  });
});

describe("the overall verdict", () => {
  const faulty = {
    SoftComp: [{ id: "S", updateMechanism: "None", cryptographicUsage: "Uses mbedTLS" }],
  };

  it("is not decided by recommendations that nobody has claimed", () => {
    expect(assess(claim("3.1.3", { ics: {}, ixit: faulty })).overall).toBe("INCONCLUSIVE");
  });

  it("is decided by those that are claimed", () => {
    const ics = { "5.3-1": { support: "Y" } } as const;
    expect(assess(claim("3.1.3", { ics, ixit: faulty })).overall).toBe("FAIL");
  });

  it("counts recommendations without an answer", () => {
    const { rulings } = resultOf(claim("3.1.3", { ics: {} }), "5.0-1-1 a");
    expect(rulings).toMatchObject([{ verdict: "INCONCLUSIVE" }]);
    expect(rulings[0]?.because).toMatch(/^\d+ recommendations are not answered in the ICS/);
  });
});

it("says of whom it speaks where one entry refers to another", () => {
  const UpdMech = [
    { id: "UpdMech-WebUI", cryptographicDetails: "Downgrades are possible." },
    { id: "UpdMech-Auto", cryptographicDetails: "See UpdMech-WebUI" },
  ];
  const { rulings } = resultOf(claim("3.1.3", { ixit: { UpdMech } as never }), "5.3-2-1 a");
  const failed = rulings.filter(({ verdict }) => verdict === "FAIL").map(({ because }) => because);
  expect(failed).toMatchObject([
    expect.stringMatching(/^UpdMech-WebUI lets/),
    expect.stringMatching(/^UpdMech-Auto, which refers to UpdMech-WebUI, lets/),
  ]);
});

it("is assessed in time that grows with the number of entries", () => {
  const time = (count: number) => {
    const UpdMech = Array.from({ length: count }, (_, index) => ({
      id: `UpdMech-${index}`,
      description: `Over the air number ${index}.`,
      updateChecking: "The device checks daily.",
    }));
    const document = claim("3.1.3", { ics: {}, ixit: { UpdMech } as never });
    return leastTime(() => assess(document));
  };
  expect(time(4_000)).toBeLessThan(40 * Math.max(time(500), 20));
});

it.each([[[null]], [[5]], [[{ description: null }]], null])(
  "survives a table that is %j",
  (content) => {
    for (const { key } of ixitTables("2.1.1")) {
      expect(() => assess(claim("3.1.3", { ixit: { [key]: content } as never }))).not.toThrow();
    }
  },
);
