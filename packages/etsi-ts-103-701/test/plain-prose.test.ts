import { describe, expect, it } from "vitest";
import { assess } from "../src/assess/assess.js";
import type { AssessSubject } from "../src/assess/subject.js";

/** What all units find in the entries of a table, as the words at which each finding stands. */
function wordsFound(table: string, entry: object, others: object = {}): readonly string[] {
  const ixit = { [table]: table === "Conf" || table === "UserInfo" ? entry : [entry], ...others };
  const subject = { claims: { "etsi-en-303-645": "3.1.3" }, ixit } as unknown as AssessSubject;
  const found = assess(subject, "2026-11-25")
    .units.flatMap(({ rulings }) => rulings)
    .filter(({ verdict, concern }) => verdict === "FAIL" || concern)
    .map(({ quote, at }) => quote ?? at);
  return [...new Set(found)];
}

const service = {
  id: "SoftServ-1",
  description: "Set-up page, reachable over the network after set-up.",
  status: "enabled",
  justification: "The owner changes settings by it.",
  allowsConfiguration: "Yes",
};
const login = {
  id: "AuthMech-1",
  description: "The owner logs in over the local network.",
  authenticationFactor: "A password that the owner chooses at first start.",
  securityGuarantees: "Integrity and authenticity.",
};
const key = {
  id: "SecParam-1",
  description: "The key of the radio link.",
  type: "critical",
  protectionScheme: "In a secure element.",
};
const port = {
  id: "PhyIntf-1",
  description: "Serial pads.",
  type: "Serial",
  status: "Disabled for good by a fuse",
  debugInterface: "Yes",
  protection: "Fuse",
};
const radio = {
  id: "LogIntf-1",
  description: "Radio.",
  access: "Local network",
  status: "Enabled",
};

describe("what plain words admit is found at the words", () => {
  it.each([
    ["SoftServ", service, { authenticationMechanism: "TFTP knows no authentication." }],
    ["AuthMech", login, { bruteForcePrevention: "As many attempts as the line carries." }],
    ["AuthMech", login, { defaultStatus: "Nobody can change the value." }],
    ["AuthMech", login, { cryptographicDetails: "The telegram carries no MAC." }],
    ["AuthMech", login, { cryptographicDetails: "The number is sent openly." }],
    ["SecParam", key, { protectionScheme: "It writes the key into the system log at start." }],
    ["SecParam", key, { generationMechanism: "The C function rand() seeded with the time." }],
    ["SecParam", key, { generationMechanism: "All sensors of a town share a common key." }],
    ["PhyIntf", port, { status: "Enabled", description: "A root shell opens on Enter." }],
    ["LogIntf", radio, { debugInterface: "Yes, a maintenance shell for our staff" }],
    ["LogIntf", radio, { disclosedInformation: "Answers with the exact firmware version." }],
    ["LogIntf", radio, { resilienceMeasures: "A flood of frames restarts the hub." }],
    ["DelFunc", { id: "DelFunc-1" }, { confirmation: "The app does not show whether it worked." }],
    ["TelData", { id: "TelData-1" }, { securityExamination: "Nobody examines them." }],
    ["Conf", {}, { confirmationOfSecureManagement: "Not yet; it is being introduced." }],
    ["VulnTypes", { id: "VulnTypes-1" }, { timeFrame: "14 days", action: "We do not act on it." }],
    ["SoftComp", { id: "SoftComp-1" }, { cryptographicUsage: "Yes, hashes passwords by MD5." }],
    ["SoftComp", { id: "SoftComp-1" }, { description: "Fuses for secure boot are not burned." }],
  ])("%s %j %j", (table, rest, said) => {
    const [text = ""] = Object.values(said) as readonly string[];
    const words = wordsFound(table, { ...rest, ...said });
    const all = Object.values(said).join("\n");
    expect(
      words.some((one) => all.includes(one)),
      `${words.join(" | ")} in ${text}`,
    ).toBe(true);
  });
});

describe("what looks alike and is in order is left alone", () => {
  it.each([
    ["SoftServ", service, { authenticationMechanism: "Mutual TLS; no password is needed." }],
    ["AuthMech", login, { cryptographicDetails: "TLS 1.3. Unlike our old hub, which used MD5." }],
    ["AuthMech", login, { cryptographicDetails: "TLS 1.3; SHA-1 was removed." }],
    ["SecParam", key, { protectionScheme: "In flash, encrypted, and never written to a log." }],
    ["SecParam", key, { generationMechanism: "A TRNG; the same process serves all units." }],
    ["PhyIntf", port, { protection: "Prototypes had a root shell; the fuse is blown." }],
    ["LogIntf", radio, { disclosedInformation: "The name; no firmware version." }],
    ["LogIntf", radio, { resilienceMeasures: "A flood is dropped; random delay at reconnection." }],
    ["TelData", { id: "TelData-1" }, { securityExamination: "Not only people examine it." }],
    ["Conf", {}, { confirmationOfSecureManagement: "Confirmed." }],
  ])("%s %j %j", (table, rest, said) => {
    const places = Object.keys(said).map((field) => `/${field}`);
    const all = Object.values(said).join("\n");
    const about = wordsFound(table, { ...rest, ...said }).filter(
      (one) => all.includes(one) || places.some((place) => one.endsWith(place)),
    );
    expect(about).toEqual([]);
  });
});

it("wants every user interface named by a method, a button as well", () => {
  const button = { id: "UserIntf-1", description: "A button on the case.", type: "Physical" };
  const InpVal = [{ id: "InpVal-1", description: "Checks lengths.", source: ["LogIntf-1"] }];
  expect(wordsFound("UserIntf", button, { InpVal })).toEqual(["/ixit/UserIntf/0/id"]);
  const named = [{ id: "InpVal-1", description: "Checks lengths.", source: ["UserIntf-1"] }];
  expect(wordsFound("UserIntf", button, { InpVal: named })).toEqual([]);
});

it("asks how long cryptography holds that security forbids to replace", () => {
  const loader = {
    id: "SoftComp-1",
    updateMechanism: "None: it anchors secure boot.",
    cryptographicUsage: "Yes, ECDSA.",
  };
  expect(wordsFound("SoftComp", loader)).toContain("anchors secure boot");
});
