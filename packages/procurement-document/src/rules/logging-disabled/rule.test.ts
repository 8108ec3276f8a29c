import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { asksNoLogs } from "./asks-no-logs.js";
import { loggingDisabled } from "./rule.js";

it.each([
  "Audit logging shall be disabled to save storage.",
  "Logging shall be off by default.",
  "The Supplier shall switch off all security logging.",
  "Devices shall be delivered with logging disabled.",
  "The system shall not log administrator actions.",
  "No audit logs shall be kept.",
  "Access logs shall not be kept.",
])("finds it in “%s”", (sentence) => {
  expect(asksNoLogs(sentence)).toBeDefined();
});

it.each([
  "Logging shall not be disabled.",
  "It shall not be possible to disable audit logging.",
  "Debug logging shall be disabled in production.",
  "The system shall not log passwords.",
  "The system shall alert when logging shall be disabled.",
  "Logging may be disabled only by an administrator.",
  "Audit logs shall be kept for 12 months.",
  "Logs of wood shall not be kept on the verge of the road.",
  "The event log shall not be overwritten.",
])("leaves “%s” alone", (sentence) => {
  expect(asksNoLogs(sentence)).toBeUndefined();
});

it("reports what is asked for", () => {
  expect(runOnText(loggingDisabled, "# Logs\n\nAudit logging shall be disabled.\n")).toMatchObject([
    { level: "error", pointer: "/statements/0", quote: "Audit logging shall be disabled" },
  ]);
  expect(runOnText(loggingDisabled, "# Logs\n\nAudit logging is disabled today.\n")).toEqual([]);
});
