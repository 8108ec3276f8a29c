import { expect, it } from "vitest";
import { pointsAtEvidence, saysNothing } from "./empty-phrases.js";

it.each([
  ["", " ", "-", "—", "...", "?", "👍", "✓"],
  [
    "Y",
    "yes",
    "YES!",
    "Yes, it does.",
    "No",
    "ok",
    "N/A",
    "n.a.",
    "NA",
    "none",
    "Done.",
    "x",
    "xxx",
  ],
  [
    "Compliant",
    "Fully compliant.",
    "We comply",
    "The device complies",
    "supported",
    "Is supported.",
  ],
  ["Implemented as required", "The product conforms.", "Meets the requirement", "In compliance"],
  [
    "not supported",
    "Not yet implemented.",
    "N/A - not applicable",
    "Does not apply.",
    "Out of scope",
  ],
  ["Not applicable to this device", "The provision does not apply"],
  ["See above", "as above", "Ditto", "same as above", "see below"],
  [
    "TBD",
    "tbc.",
    "T O D O".replaceAll(" ", ""),
    "to-do",
    "To be answered.",
    "To be confirmed",
    "WIP",
  ],
  ["in progress", "Lorem ipsum dolor sit amet", "Yes, compliant. See above."],
])("finds nothing in %j and its like", (...texts) => {
  for (const text of texts)
    expect({ text, empty: saysNothing(text) }).toEqual({ text, empty: true });
});

it.each([
  ["AuthMech-1 prints a password on each unit's label.", "See AuthMech-1.", "5.1-1", "§ 4.2"],
  ["Yes, by TLS 1.3.", "Compliant: see UpdMech-2", "No debug interfaces.", "Not present."],
  ["The device has no sensors.", "No passwords are used.", "Planned for hardware revision 3."],
  ["See above (AuthMech-1).", "Supported by the secure element", "TBD by the radio team in March"],
  ["是", "パスワードは個体ごとに異なる", "Voir UpdMech-1", "a".repeat(1000), "yes ".repeat(1000)],
])("leaves %j and its like alone", (...texts) => {
  for (const text of texts)
    expect({ text, empty: saysNothing(text) }).toEqual({ text, empty: false });
});

it("knows a bare pointer at evidence", () => {
  for (const text of [
    "See attached.",
    "see the evidence",
    "Please refer to the documentation",
    "Annex",
  ]) {
    expect(pointsAtEvidence(text)).toBe(true);
  }
  for (const text of ["See annex C.", "see attached report of the laboratory", ""]) {
    expect(pointsAtEvidence(text)).toBe(false);
  }
});

it("comes to an end on text made to slow it down", () => {
  for (const part of ["same as above ", "complies it ", "see above as above ", "x "]) {
    expect(saysNothing(`${part.repeat(Math.floor(110 / part.length))}!q`)).toBe(false);
  }
});
