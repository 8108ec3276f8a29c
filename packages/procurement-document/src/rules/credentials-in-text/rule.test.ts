import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { credentialsInText } from "./rule.js";

it("reports secrets wherever they stand, and never repeats them", () => {
  const found = runOnText(
    credentialsInText,
    "# Background\n\nLog in to the recorder with user: admin password: Pa55word.\n\n- Wi-Fi password: Baysense77\n",
  );
  expect(found.map(({ level, pointer, quote }) => [level, pointer, quote])).toEqual([
    ["error", "/statements/0", "user: admin password: Pa55"],
    ["error", "/statements/1", "Wi-Fi password: Bays"],
  ]);
  expect(JSON.stringify(found)).not.toContain("Pa55w");
  expect(found[0]?.what).toContain("“Pa55…”");
});

it("reports a private key by its first line alone", () => {
  const key = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");
  const [found] = runOnText(
    credentialsInText,
    `# Annex\n\nKey of the gateway: ${key} MIIEvQIBADANBgkq\n`,
  );
  expect(found?.quote).toBe(key);
  expect(JSON.stringify(found)).not.toContain("MIIE");
});

it("is silent where a document speaks of passwords", () => {
  const text =
    "# Security\n\nPassword: minimum 12 characters. The password must be changed. User name: [redacted].\n";
  expect(runOnText(credentialsInText, text)).toEqual([]);
});
