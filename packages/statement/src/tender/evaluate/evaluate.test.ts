import type { DeviceSpec } from "@bollard/device-spec";
import { describe, expect, it } from "vitest";
import { specWith, tenderWith } from "../../../test/tender.js";
import { trace } from "../trace.js";
import type { TraceAnswer } from "../trace-model.js";

/** What one specification says to one clause. */
function answer(clause: string, own: DeviceSpec, today = "2026-11-25"): TraceAnswer {
  const { requirements } = trace(tenderWith(clause), [{ name: "a", spec: specWith(own) }], today);
  const found = requirements[0]?.answers[0];
  if (found === undefined) throw new Error(`No requirement on devices in: ${clause}`);
  return found;
}

const verdict = (clause: string, own: DeviceSpec) => answer(clause, own).verdict;

describe("support period", () => {
  const until = (day: string): DeviceSpec => ({ psti: { supportPeriod: { until: day } } });
  const contract =
    "The Supplier shall provide security updates for all sensors for the whole of the Contract Period.";

  it.each([
    [contract, "2032-03-30", "contradicted"],
    [contract, "2032-03-31", "person"],
    [contract, "2034-03-30", "person"],
    [contract, "2034-03-31", "met"],
    [contract.replace("Period", "Period and each extension"), "2034-03-30", "contradicted"],
    [contract.replace("Period", "Period at no further charge"), "2034-03-31", "person"],
    [
      "The support period of sensors shall be three years from delivery.",
      "2030-03-30",
      "contradicted",
    ],
    ["The support period of sensors shall be three years from delivery.", "2035-01-01", "person"],
    ["Sensors shall receive security updates until 30 June 2033.", "2033-06-29", "contradicted"],
    ["Sensors shall receive security updates until 30 June 2033.", "2033-06-30", "met"],
  ] as const)("%s until %s: %s", (clause, day, expected) => {
    expect(verdict(clause, until(day))).toBe(expected);
  });

  it("names both days and leads to the declared one", () => {
    expect(answer(contract, until("2031-04-30"))).toEqual({
      verdict: "contradicted",
      reason:
        "Updates are declared until 30 April 2031; the tender asks for them until 31 March 2032, the end of the contract.",
      at: ["/psti/supportPeriod/until"],
    });
  });

  it("reads the day in the user information, and asks where two days differ", () => {
    const told = { UserInfo: { supportPeriod: "Security updates until 31 March 2035." } };
    expect(answer(contract, { ixit: told }).at).toEqual(["/ixit/UserInfo/supportPeriod"]);
    const both = { ixit: told, psti: { supportPeriod: { until: "2036-01-01" } } };
    expect(answer(contract, both).reason).toContain("1 January 2036 and 31 March 2035");
    expect(verdict(contract, both)).toBe("person");
  });

  it("cannot count what has no day, and is silent where nothing is said", () => {
    const text = "for the life of the product";
    expect(answer(contract, { psti: { supportPeriod: { text } } })).toMatchObject({
      verdict: "person",
      at: ["/psti/supportPeriod/text"],
    });
    expect(verdict(contract, {})).toBe("silent");
  });
});

describe("times of fixes", () => {
  const within = "The Supplier shall fix each vulnerability in sensors within 30 days.";
  const urgent = "The Supplier shall fix critical vulnerabilities in sensors within 14 days.";
  const bySeverity =
    "The Supplier shall fix vulnerabilities within 14 days where they are critical, and within 90 days otherwise.";
  const before =
    "The Supplier shall fix critical vulnerabilities within 14 days and all other vulnerabilities within 90 days.";
  const times = (days: number, text: string): DeviceSpec => ({
    ixit: { UpdProc: [{ id: "UpdProc-1", timeFrame: { text, days } }] },
  });

  it.each([
    [within, 30, "At most 30 days.", "person"],
    [within, 45, "At most 45 days.", "contradicted"],
    [urgent, 14, "At most 14 days.", "person"],
    [urgent, 90, "30 days for critical flaws, 90 days for others.", "contradicted"],
    [urgent, 90, "7 days for critical flaws, 90 days for others.", "person"],
    [urgent, 90, "90 days.", "person"],
    [bySeverity, 90, "14 days for critical flaws, 90 days for others.", "person"],
    [bySeverity, 90, "21 days for critical flaws, 90 days for others.", "contradicted"],
    [bySeverity, 120, "120 days.", "contradicted"],
    [before, 90, "30 days for critical flaws, 90 days for others.", "contradicted"],
    [before, 90, "7 days for critical flaws, 90 days for others.", "person"],
  ] as const)("%s, declared %i, %s: %s", (clause, days, text, expected) => {
    expect(verdict(clause, times(days, text))).toBe(expected);
  });
});

it("does not compare the time until an update is there with that to install it", () => {
  const clause = "Security updates of sensors shall be installed within 14 days of their release.";
  const days = {
    ixit: { UpdProc: [{ id: "UpdProc-1", timeFrame: { text: "90 days.", days: 90 } }] },
  };
  expect(answer(clause, days)).toMatchObject({
    verdict: "person",
    at: ["/ixit/UpdProc/0/timeFrame/days"],
  });
});

describe("vulnerability disclosure", () => {
  const clause = "The Supplier shall acknowledge each vulnerability report within 5 Working Days.";
  const within = (acknowledgedWithin: string): DeviceSpec => ({
    psti: { reporting: { acknowledgedWithin } },
  });

  it.each([
    ["P5D", "met"],
    ["PT48H", "met"],
    ["P1W", "person"],
    ["P14D", "contradicted"],
    ["P1M", "contradicted"],
    ["soon", "silent"],
  ])("acknowledged within %s: %s", (declared, expected) => {
    expect(verdict(clause, within(declared))).toBe(expected);
  });

  it("leaves the policy itself to a person", () => {
    const reporting = {
      contact: "security@baysense.example",
      published: "https://baysense.example/s",
    };
    const asked = "The Supplier shall publish a vulnerability disclosure policy with a contact.";
    const found = answer(asked, { psti: { reporting } });
    expect(found.verdict).toBe("person");
    expect(found.reason).toContain("https://baysense.example/s");
    expect(verdict(asked, { ics: { "5.2-1": { support: "N" } } })).toBe("contradicted");
  });
});

describe("default passwords", () => {
  const clause =
    "Each password that is set in the factory shall be unique to the device and shall not be derived from a serial number.";
  const made = (basis: "random" | "product-identifier", uniquePerProduct = true): DeviceSpec => ({
    psti: {
      passwords: [
        {
          for: "set-up page",
          definedBy: "manufacturer",
          uniquePerProduct,
          basis,
          protection: "none",
        },
      ],
    },
  });

  it("compares what each password is made from", () => {
    expect(verdict(clause, made("random"))).toBe("met");
    expect(answer(clause, made("product-identifier"))).toMatchObject({
      verdict: "contradicted",
      reason: "The password for set-up page is made from an identifier of the product.",
      at: ["/psti/passwords/0/basis"],
    });
    expect(answer(clause, made("random", false)).at).toEqual([
      "/psti/passwords/0/uniquePerProduct",
    ]);
    expect(verdict(clause, { psti: { passwords: [{ for: "set-up page" }] } })).toBe("person");
    expect(verdict(clause, { psti: { passwords: [] } })).toBe("met");
    expect(verdict(clause, {})).toBe("silent");
  });

  it("does not call met what asks for more", () => {
    const more = "No sensor shall have a default password, key or account.";
    expect(verdict(more, made("random"))).toBe("person");
  });

  it("leaves a change before hand-over to the work", () => {
    const change = "Factory passwords of the sensors shall be changed before hand-over.";
    expect(verdict(change, made("random", false))).toBe("person");
  });

  it("believes the ICS where it stands against the facts", () => {
    const spec = { ...made("random"), ics: { "5.1-1": { support: "N" } } } as const;
    expect(answer(clause, spec)).toMatchObject({ verdict: "contradicted", at: ["/ics/5.1-1"] });
  });

  it("compares lengths", () => {
    const long = "Factory passwords shall be unique and have at least 16 characters.";
    const length = (of: number): DeviceSpec => ({
      ...made("random"),
      ixit: { AuthMech: [{ id: "AuthMech-1", passwordGenerationMechanism: { length: of } }] },
    });
    expect(answer(long, length(12))).toMatchObject({
      verdict: "contradicted",
      at: ["/ixit/AuthMech/0/passwordGenerationMechanism/length"],
    });
    expect(verdict(long, length(16))).toBe("met");
  });

  it.each([
    "All sensors shall be delivered with the same default password.",
    "The default password of the gateways shall be admin.",
  ])("does not compare with what asks for less: %s", (asked) => {
    expect(verdict(asked, made("random"))).toBe("person");
    expect(verdict(asked, made("random", false))).toBe("person");
  });
});

describe("encryption", () => {
  const clause = "All communication between sensors and platform shall use TLS 1.2 or later.";
  const named = (protocols: string, support: "Y" | "N" = "Y"): DeviceSpec => ({
    ics: { "5.5-1": { support } },
    ixit: { SecComMech: [{ id: "SecComMech-1", cryptographicDetails: { protocols } }] },
  });

  it.each([
    ["TLS 1.3", "met"],
    ["TLS 1.2, TLS 1.3", "met"],
    ["TLS 1.1, TLS 1.2", "contradicted"],
    ["DTLS", "person"],
  ])("%s: %s", (protocols, expected) => {
    expect(verdict(clause, named(protocols))).toBe(expected);
  });

  it("does not take prose for a declared value, and reads denials", () => {
    const prose = (text: string): DeviceSpec => ({
      ics: { "5.5-1": { support: "Y" } },
      ixit: { SecComMech: [{ id: "SecComMech-1", cryptographicDetails: text }] },
    });
    expect(verdict(clause, prose("TLS 1.3; TLS 1.0 is disabled."))).toBe("person");
    expect(verdict(clause, prose("TLS 1.0 or TLS 1.2."))).toBe("contradicted");
  });

  it("asks where one channel names no version", () => {
    const table = [
      { id: "SecComMech-1", cryptographicDetails: { protocols: "TLS 1.3" } },
      { id: "SecComMech-2", cryptographicDetails: "WPA3" },
    ];
    const found = answer(clause, {
      ics: { "5.5-1": { support: "Y" } },
      ixit: { SecComMech: table },
    });
    expect(found.verdict).toBe("person");
    expect(found.reason).toContain("No version of TLS is named for SecComMech-2.");
  });

  it("says nothing of stored data", () => {
    expect(verdict("The Supplier shall encrypt stored data with AES.", named("TLS 1.3"))).toBe(
      "silent",
    );
  });
});

describe("by provisions", () => {
  const ports = "Unused ports of the sensors shall be disabled.";

  it("tells N with its detail, Y for a person, and nothing as silence", () => {
    const ics = (support: "Y" | "N" | "N/A", detail?: string): DeviceSpec => ({
      ics: { "5.6-1": { support, ...(detail !== undefined && { detail }) } },
    });
    expect(answer(ports, ics("N", "Telnet  stays\non."))).toEqual({
      verdict: "contradicted",
      reason: "5.6-1 is answered N: “Telnet stays on.”",
      at: ["/ics/5.6-1"],
    });
    expect(answer(ports, ics("Y"))).toMatchObject({ verdict: "person", at: ["/ics/5.6-1"] });
    expect(answer(ports, ics("N/A")).reason).toBe("5.6-1 is answered N/A.");
    expect(answer(ports, {})).toEqual({
      verdict: "silent",
      reason: "5.6-1 is not answered.",
      at: [],
    });
  });

  it("tells what fails on paper, with its place", () => {
    const found = answer("Updates of sensors shall be digitally signed.", {
      ics: { "5.3-9": { support: "Y" }, "5.3-10": { support: "Y" } },
      ixit: {
        UpdMech: [
          {
            id: "UpdMech-1",
            description: { text: "By radio.", networkBased: true },
            securityGuarantees: {
              text: "None by the device.",
              authenticityByDut: false,
              integrityByDut: false,
            },
          },
        ],
      },
    });
    expect(found.verdict).toBe("contradicted");
    expect(found.reason).toContain("UpdMech-1");
    expect(found.at[0]).toMatch(/^\/ixit\/UpdMech\/0/);
  });

  it("follows an older edition to the provisions from which they came", () => {
    const spec: DeviceSpec = {
      claims: { "etsi-en-303-645": "2.1.1" },
      ics: { "5.6-4": { support: "N" } },
    };
    const found = answer("Debug ports of sensors shall be closed.", spec);
    expect(found).toMatchObject({ verdict: "contradicted", at: ["/ics/5.6-4"] });
  });

  it("asks the standard as a whole, and single provisions of it", () => {
    const whole = "The sensors shall meet the mandatory provisions of ETSI EN 303 645 V3.1.3.";
    expect(answer(whole, { ics: { "5.5-1": { support: "N" } } })).toMatchObject({
      verdict: "contradicted",
      reason: "Mandatory and not met by what is declared: 5.5-1 (answered N).",
    });
    expect(verdict(whole, {})).toBe("silent");
    const one = "The sensors shall meet ETSI EN 303 645 V3.1.3 provision 5.4-1.";
    expect(answer(one, { ics: { "5.4-1": { support: "Y" } } }).at).toEqual(["/ics/5.4-1"]);
    expect(
      answer("The sensors shall meet ETSI EN 303 645 V3.1.3 provision 5.14-2.", {}).reason,
    ).toContain("5.14-2");
  });
});

it.each([
  ["Data in sensors shall be erased before they are sold at their end of life.", "person"],
  ["At their end of life sensors shall have a function to erase their data.", "contradicted"],
])("takes what fails near a requirement for a hint: %s", (clause, expected) => {
  expect(verdict(clause, { ics: { "5.11-1": { support: "N" } } })).toBe(expected);
});

it("follows a citation of an older edition", () => {
  const clause = "The sensors shall meet ETSI EN 303 645 V2.1.1 provision 5.6-4.";
  const { at } = answer(clause, { ics: { "5.6-4A": { support: "N" } } });
  expect(at).toEqual(["/ics/5.6-4A"]);
});

describe("what asks for more than is measured is never met", () => {
  const spec: DeviceSpec = {
    psti: {
      supportPeriod: { until: "2040-01-01" },
      reporting: { acknowledgedWithin: "P1D" },
      passwords: [
        { for: "set-up page", definedBy: "manufacturer", uniquePerProduct: true, basis: "random" },
      ],
    },
    ics: { "5.5-1": { support: "Y" } },
    ixit: { SecComMech: [{ id: "SecComMech-1", cryptographicDetails: { protocols: "TLS 1.3" } }] },
  };

  it.each([
    "The Supplier shall provide security updates and a help desk for all sensors for the whole of the Contract Period.",
    "The Supplier shall not charge for security updates for the whole of the Contract Period.",
    "The Supplier shall acknowledge each vulnerability report within 5 days and publish an advisory.",
    "The Supplier shall acknowledge each vulnerability report by telephone within 5 days.",
    "Factory passwords shall be unique to each sensor and printed on its label.",
    "No sensor shall have a default password.",
    "All communication shall use TLS 1.2 or later with client certificates.",
    "All communication shall use TLS 1.2 or later and post-quantum key exchange.",
  ])("%s", (clause) => {
    expect(verdict(clause, spec)).toBe("person");
  });

  it.each([
    "The Supplier shall provide security updates for all sensors for the whole of the Contract Period.",
    "The Supplier shall acknowledge each vulnerability report within 5 days.",
    "Factory passwords shall be unique to each sensor.",
    "All communication shall use TLS 1.2 or later.",
  ])("but: %s", (clause) => {
    expect(verdict(clause, spec)).toBe("met");
  });
});

describe("documents to hand over", () => {
  it("looks for words on a bill of materials", () => {
    const clause =
      "The Supplier shall provide a software bill of materials in CycloneDX for each sensor.";
    expect(
      answer(clause, { ics: { "5.2-3": { support: "Y", detail: "An SBOM is kept." } } }),
    ).toMatchObject({
      verdict: "person",
      at: ["/ics/5.2-3/detail"],
    });
    expect(verdict(clause, {})).toBe("silent");
  });

  it("tells the declared statement of compliance, and one that is not signed", () => {
    const clause =
      "The Supplier shall provide the statement of compliance under the Product Security and Telecommunications Infrastructure Act 2022 for each sensor.";
    const signed = (is: boolean): DeviceSpec => ({
      psti: {
        statement: { signatory: { name: "K. Weber", signed: is }, issued: { date: "2026-01-20" } },
      },
    });
    expect(answer(clause, signed(true)).reason).toBe(
      "A statement of compliance of 20 January 2026, signed by K. Weber, is declared. Ask for it.",
    );
    expect(verdict(clause, signed(false))).toBe("contradicted");
    expect(verdict(clause, {})).toBe("silent");
  });
});
