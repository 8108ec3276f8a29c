import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { runOnText, today } from "../../../test/run-on-text.js";
import { findObsolete } from "./find-obsolete.js";
import { obsoleteCryptographyAsked } from "./rule.js";

const names = (sentence: string) => findObsolete(sentence, today).map(({ name }) => name);

it.each([
  ["Traffic shall be encrypted with TLS 1.0 or above.", "TLS 1.0"],
  ["TLS 1.1 shall be the minimum.", "TLS 1.1"],
  ["Encryption shall be no lower than TLS 1.0.", "TLS 1.0"],
  ["The switches shall support SNMPv2c.", "SNMP version 2c"],
  ["Devices shall be managed over Telnet.", "Telnet"],
  ["Readings shall be sent by FTP every hour.", "FTP"],
  ["The network shall be protected with WEP.", "WEP"],
  ["Passwords shall be hashed with MD5.", "MD5"],
  ["Certificates shall be signed with SHA-1.", "SHA-1"],
  ["Data shall be encrypted with 3DES.", "Triple DES (TDEA)"],
  ["All traffic must be encrypted with SSL.", "SSL"],
  ["SSL 3.0 shall be supported.", "SSL 3.0"],
])("finds it in “%s”", (sentence, name) => {
  expect(names(sentence)).toEqual([name]);
});

it.each([
  "TLS 1.0 and 1.1 shall be disabled.",
  "Telnet, FTP and HTTP shall be absent or permanently off.",
  "Telnet and FTP shall not be used.",
  "SNMPv2c shall be replaced by SNMPv3.",
  "Obsolete protocols such as SSL 3.0 are prohibited.",
  "Traffic shall be encrypted with TLS 1.2 or above.",
  "Files shall be sent by SFTP or FTPS.",
  "An SSL certificate shall be installed.",
  "An SSL VPN shall be used.",
  "Traffic shall be protected by SSL/TLS.",
  "The website shall use TLS (SSL) 1.3.",
  "The service must use HTTPS (SSL) with a valid certificate.",
  "Des services shall be provided.",
  "The system shall use SHA-256.",
])("leaves “%s” alone", (sentence) => {
  expect(names(sentence)).toEqual([]);
});

it("is an error as a duty, a warning as a choice or beside something better", () => {
  const levels = (text: string) =>
    runOnText(obsoleteCryptographyAsked, `# Network\n\n${text}\n`).map(({ level }) => level);
  expect(levels("The system shall use TLS 1.0.")).toEqual(["error"]);
  expect(levels("The Supplier may use TLS 1.0.")).toEqual(["warning"]);
  expect(levels("The system shall support SNMP v1, v2c and v3.")).toEqual(["warning"]);
  expect(levels("The present system uses TLS 1.0.")).toEqual([]);
  expect(levels("TLS 1.0 was used until 2018.")).toEqual([]);
  expect(levels("Do you support TLS 1.0?")).toEqual([]);
});

it("reads rows of a specification", () => {
  const table = "| Item | Value |\n|---|---|\n| Encryption | TLS 1.0 or above |\n";
  const run = (title: string) => runOnText(obsoleteCryptographyAsked, `# ${title}\n\n${table}`);
  expect(run("Minimum specification")).toHaveLength(1);
  expect(run("Current estate")).toHaveLength(0);
});

it("offers what takes its place", () => {
  const [found] = runOnText(
    obsoleteCryptographyAsked,
    "# Network\n\nThe system shall use TLS 1.0.\n",
  );
  expect(found?.suggestions?.[0]?.edits).toEqual([
    { kind: "replace", pointer: "/statements/0", quote: "TLS 1.0", text: "TLS 1.2" },
  ]);
  expect(found?.todo).toContain("TLS 1.2 or later");
});

it("takes a megabyte in less than a second", () => {
  within(500, () => {
    findObsolete("a ".repeat(500_000), today);
    findObsolete(`not ${"no lower than ".repeat(70_000)}`, today);
  });
});
