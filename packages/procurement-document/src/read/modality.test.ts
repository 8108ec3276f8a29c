import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import type { Modality } from "../statement.js";
import { modalityOf, rankOf } from "./modality.js";

describe("the modality of a text", () => {
  it.each<[string, Modality]>([
    ["The Supplier shall encrypt data.", "obligation"],
    ["Encryption is required.", "obligation"],
    ["Default passwords are not permitted.", "obligation"],
    ["The camera will record at night.", "obligation"],
    ["All data will be encrypted.", "obligation"],
    ["The sensor needs to report every hour.", "obligation"],
    ["The contractor may not disclose data.", "obligation"],
    ["Should the Supplier fail, the Supplier shall say so.", "obligation"],
    ["Passwords should be changed.", "recommendation"],
    ["A dashboard would be preferred.", "recommendation"],
    ["Should you need help, write to us.", "fact"],
    ["The Supplier may use its own tools.", "option"],
    ["The vendor will not be required to host data.", "option"],
    ["Data need not be kept.", "option"],
    ["How will you protect data?", "question"],
    ["4.2 | How will you protect data? | 10 %", "question"],
    ["Describe how data shall be protected.", "question"],
    ["Please describe your security.", "question"],
    ["Tenderers should explain how they protect data.", "question"],
    ["The Supplier shall set out in its tender how it protects data.", "question"],
    ["State how data is protected.", "question"],
    ["State of Alaska issues a contract.", "fact"],
    ["The system was installed in 2012.", "historic"],
    ["Until 2019 Telnet was used.", "historic"],
    ["The standard has been replaced.", "historic"],
    ["A notice goes to all who were mailed a copy.", "fact"],
    ["Keys used to sign updates are in a vault.", "fact"],
    ["The words shall have the meaning given in the Act.", "fact"],
    ["Documents that are required by law are kept.", "fact"],
    ["The car park has 400 bays.", "fact"],
  ])("of “%s” is %s", (text, modality) => {
    expect(modalityOf(text)).toBe(modality);
  });

  it("comes from the words above where the text has none", () => {
    expect(modalityOf("encrypt data", "The Supplier shall:")).toBe("obligation");
    expect(modalityOf("host data", "The vendor will not be required to:")).toBe("option");
    expect(modalityOf("it should be green", "The Supplier shall:")).toBe("recommendation");
    expect(modalityOf("your security", "Please describe:")).toBe("question");
  });

  it.each(["a ", "is required ", "please ", "was ", "Bidders should ", "? | "])(
    "takes a megabyte of %o in less than half a second",
    (part) => {
      const text = part.repeat(1_000_000 / part.length);
      within(500, () => modalityOf(text, text));
    },
  );
});

it("reads ranks, and no numbers of paragraphs", () => {
  const ranks = (marks: readonly string[]) => marks.map(rankOf);
  expect(
    ranks(["M", "(M)", "[Mandatory]", "Must have", "Pass/Fail", "Mandatory requirement"]),
  ).toEqual(Array(6).fill("mandatory"));
  expect(ranks(["D", "(D)", "Highly desirable", "Should", "Optional"])).toEqual(
    Array(5).fill("desirable"),
  );
  expect(ranks(["(e)", "(d)", "High", "", "Camera", "Mandatory fields of the form"])).toEqual(
    Array(6).fill(undefined),
  );
});
