import { describe, expect, it } from "vitest";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { open, ownRulesOnly } from "../../../test/documents.js";
import { provideDiagnostics } from "./provide-diagnostics.js";

const misnamed =
  'bollard: device/1\nproduct:\n  Name: Kerbline\nclaims: { iso-iec-29147: "2018" }\n';

describe("diagnostics", () => {
  it("say what, why and what to do, at the place", () => {
    expect(provideDiagnostics(open("a.device.yaml", misnamed))).toEqual([
      {
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } },
        severity: DiagnosticSeverity.Error,
        code: "shape/unknown-field",
        source: "bollard",
        message: expect.stringMatching(
          /^“Name” is not a field .+\nWhy: .+\nDo: Did you mean “name”\?$/,
        ),
        data: { rule: "shape/unknown-field", pointer: "/product/Name" },
      },
    ]);
  });

  it("have the severity of the level", () => {
    const severities = (["error", "warning", "info", "hint"] as const).map((level) => {
      const rules = { ...ownRulesOnly.written.rules, "shape/unknown-field": level };
      const document = open("a.device.yaml", misnamed, { written: { rules } });
      return provideDiagnostics(document)[0]?.severity;
    });
    expect(severities).toEqual([
      DiagnosticSeverity.Error,
      DiagnosticSeverity.Warning,
      DiagnosticSeverity.Information,
      DiagnosticSeverity.Hint,
    ]);
  });

  it("leave suppressed findings out and mark a suppression that is not needed", () => {
    const text = misnamed.replace(
      "  Name",
      "  # bollard-ignore shape/unknown-field -- Old.\n  Name",
    );
    expect(provideDiagnostics(open("a.device.yaml", text))).toEqual([]);
    const unused = open("a.device.yaml", text.replace("Name", "name"));
    expect(provideDiagnostics(unused)).toMatchObject([
      { code: "bollard/suppression-unused", tags: [DiagnosticTag.Unnecessary] },
    ]);
  });

  it("are none for a file that is nothing to Bollard", () => {
    expect(provideDiagnostics(open("package.json", "{"))).toEqual([]);
  });
});
