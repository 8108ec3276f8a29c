import { describe, expect, it } from "vitest";
import { open } from "../../../test/documents.js";
import { ixitSample } from "../../../test/ixit.js";
import { provideCodeLens } from "../code-lens/provide-code-lens.js";
import { type OpenQuestion, openQuestions } from "./open-questions.js";

const document = open("a.device.yaml", ixitSample);
const lines = ixitSample.split("\n");
const textAt = ({ range: { start, end } }: OpenQuestion) =>
  lines[start.line]?.slice(start.character, end.character);

describe("open questions", () => {
  it("ask what a person has to judge, and say what is missing, where it stands", () => {
    const questions = openQuestions(document, "SecComMech");
    const judged = questions.find(
      ({ about, entry }) => about === "5.5-1-1 a" && entry === "SecComMech-1",
    );
    expect(judged).toMatchObject({ kind: "question", text: expect.stringMatching(/\?$/) });
    expect(judged && textAt(judged)).toBe("securityGuarantees");
    const missing = questions.find(
      ({ about, entry }) => about === "5.5-1-1 a" && entry === "SecComMech-2",
    );
    expect(missing).toMatchObject({ kind: "missing", text: expect.stringMatching(/^Write /) });
    const table = questions.find(({ about }) => about === "5.5-6-1 a");
    expect(table).not.toHaveProperty("entry");
    expect(table && textAt(table)).toBe("ixit");
  });

  it("are of as many units as the lens counts", () => {
    for (const { command } of provideCodeLens(document).slice(1)) {
      const area = command?.arguments?.[1];
      const units = new Set(openQuestions(document, area).map(({ about }) => about));
      expect([area, command?.title]).toEqual([
        area,
        expect.stringMatching(`, ${units.size} open$`),
      ]);
    }
  });

  it("are in the ICS the provisions without an answer", () => {
    const questions = openQuestions(document, "ics");
    expect(questions).toHaveLength(76);
    expect(questions.map(({ about }) => about)).not.toContain("5.1-1");
    expect(questions[0]).toMatchObject({ about: "5.0-1", kind: "unanswered" });
    expect(questions[0] && textAt(questions[0])).toBe("ics");
  });

  it("stand at the words in question", () => {
    const text = ixitSample.replace(
      "TLS 1.3 with AES-128-GCM.",
      "Encrypted with ROT13 of our own.",
    );
    const concerned = openQuestions(open("a.device.yaml", text), "SecComMech").filter(
      ({ range }) => range.start.line === 20,
    );
    expect(concerned.length).toBeGreaterThan(0);
  });

  it("are none for an area that is not there, or a text that is nothing to Bollard", () => {
    expect(openQuestions(document, "Colour")).toEqual([]);
    expect(openQuestions(open("notes.yaml", "ixit: {}\n"))).toEqual([]);
  });
});
