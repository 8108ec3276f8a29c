import { describe, expect, it } from "vitest";
import { open } from "../../../test/documents.js";
import { ixitJson, ixitSample } from "../../../test/ixit.js";
import { provideCodeLens, showOpenQuestions } from "./provide-code-lens.js";

const lenses = (text: string, name = "a.device.yaml") =>
  provideCodeLens(open(name, text)).map(({ range, command }) => [
    range.start.line + 1,
    command?.title,
    command?.arguments?.[1],
  ]);

describe("code lens", () => {
  it("stands over the ICS, the IXIT and each table, with the figures in words", () => {
    const words = expect.stringMatching(/^\d+ units? pass(es)?, \d+ fails?, \d+ open$/);
    expect(lenses(ixitSample)).toEqual([
      [4, "2 of 36 mandatory answered, 0 of 42 recommended", "ics"],
      [
        7,
        expect.stringMatching(/^TS 103 701 V2\.1\.1: \d+ units? pass(es)?, \d+ fails?, \d+ open$/),
        undefined,
      ],
      [8, words, "AuthMech"],
      [16, words, "SecComMech"],
      [29, words, "LogIntf"],
      [32, words, "UserInfo"],
    ]);
  });

  it("has a command that is given the document and the area", () => {
    const document = open("a.device.yaml", ixitSample);
    const [first] = provideCodeLens(document);
    expect(first?.command).toMatchObject({
      command: showOpenQuestions,
      arguments: [document.uri, "ics"],
    });
  });

  it("speaks of the edition that is claimed, and of no table that it has not", () => {
    const older =
      'bollard: device/1\nclaims: { etsi-en-303-645: "2.1.1" }\nixit:\n  ComMech: []\n  SecComMech: []\n';
    expect(lenses(older).map(([line]) => line)).toEqual([3, 4]);
    expect(lenses(older)[0]?.[1]).toMatch(/^TS 103 701 V1\.1\.1: /);
  });

  it("stands in JSON, and while something is half written", () => {
    expect(lenses(ixitJson(), "a.device.json")).toHaveLength(4);
    expect(lenses(`${ixitSample}notes\n`)).toHaveLength(6);
    expect(lenses("bollard: device/1\nixit:\n")).toHaveLength(1);
  });

  it("is none where there is neither ICS nor IXIT", () => {
    expect(lenses("bollard: device/1\nproduct: { name: x }\n")).toEqual([]);
    expect(lenses("ixit: {}\n", "notes.yaml")).toEqual([]);
    expect(lenses("")).toEqual([]);
  });
});
