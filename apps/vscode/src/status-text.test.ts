import { expect, test } from "vitest";
import { openQuestionsTitle, statusText, workspaceSummary } from "./status-text.js";

const clean = {
  uri: "file:///a.device.yaml",
  kind: "device",
  errors: 0,
  warnings: 0,
  questions: 0,
} as const;

test("a document that the server does not recognise, or has not seen, is not a Bollard document", () => {
  expect(statusText(undefined)).toBe("not a Bollard document");
  expect(statusText({ ...clean, kind: null })).toBe("not a Bollard document");
});

test("a recognised document shows what was found in it, most serious first", () => {
  expect(statusText(clean)).toBe("Bollard: no findings");
  expect(statusText({ ...clean, errors: 2, warnings: 1 })).toBe("Bollard: 2 errors, 1 warning");
  expect(statusText({ ...clean, warnings: 3, questions: 1 })).toBe(
    "Bollard: 3 warnings, 1 question",
  );
});

test("a procurement document shows what was found in it too", () => {
  expect(statusText({ ...clean, kind: "procurement", errors: 1 })).toBe("Bollard: 1 error");
});

test("a workspace is summed up in one sentence", () => {
  expect(workspaceSummary([])).toBe(
    "Bollard found no device specification and no procurement document in this workspace.",
  );
  expect(workspaceSummary([0])).toBe("Bollard: no findings in 1 file.");
  expect(workspaceSummary([0, 3, 1])).toBe("Bollard: 4 findings in 2 of 3 files.");
});

test("a list of what is open says of what", () => {
  expect(openQuestionsTitle(undefined)).toBe("Open questions of the IXIT");
  expect(openQuestionsTitle("ics")).toBe("Provisions without an answer");
  expect(openQuestionsTitle("AuthMech")).toBe("Open questions of table AuthMech");
});
