import { describe, expect, test } from "vitest";
import { lint } from "../index.js";

const today = "2026-11-23";

function run(text: string, path = "a.device.yaml") {
  const { findings } = lint({ path, text }, { today });
  const field = findings.filter(({ rule }) => rule === "shape/unknown-field");
  return {
    counted: field.filter(({ suppressed }) => !suppressed).map(({ pointer }) => pointer),
    accepted: field.flatMap(({ suppressed }) => (suppressed ? [suppressed] : [])),
    about: findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("bollard/")),
  };
}

describe("a comment", () => {
  test("above an entry accepts findings in it and below it, and nowhere else", () => {
    const { counted, accepted, about } = run(
      "product:\n  # bollard-ignore shape/unknown-field -- The warehouse reads it.\n  colour: grey\n  size: 3\n",
    );
    expect(counted).toEqual(["/product/size"]);
    expect(accepted).toEqual([{ kind: "comment", reason: "The warehouse reads it." }]);
    expect(about).toEqual([]);
  });

  test("on the line of an entry covers everything in it", () => {
    const text =
      "product: # bollard-ignore shape/unknown-field -- An old form.\n  colour: grey\n  size: 3\nshape: round\n";
    expect(run(text).counted).toEqual(["/shape"]);
    expect(run(text).accepted).toHaveLength(2);
  });

  test("can cover the whole file", () => {
    const text =
      "# bollard-ignore-file shape/unknown-field -- Made by the warehouse system.\nproduct:\n  colour: grey\nshape: round\n";
    expect(run(text).counted).toEqual([]);
    expect(run(text).accepted).toHaveLength(2);
  });

  test("in a list covers its entry", () => {
    const text =
      "labels:\n  # bollard-ignore shape/unknown-field -- Not yet known.\n  - scheme: jc-star\n    colour: blue\n  - scheme: jc-star\n    colour: red\n";
    expect(run(text).counted).toEqual(["/labels/1/colour"]);
  });

  test("in JSONC works alike", () => {
    const text =
      '{\n  "product": {\n    // bollard-ignore shape/unknown-field until 2027-01-01 -- Accepted by the board.\n    "colour": "grey",\n    "size": 3 /* bollard-ignore shape/unknown-field -- Measured later. */\n  }\n}\n';
    const { counted, accepted } = run(text, "a.device.jsonc");
    expect(counted).toEqual([]);
    expect(accepted).toEqual([
      { kind: "comment", reason: "Accepted by the board.", until: "2027-01-01" },
      { kind: "comment", reason: "Measured later." },
    ]);
  });

  test("inside a text is no suppression", () => {
    const text =
      'notes: "see # bollard-ignore-file shape/unknown-field -- no"\nproduct: { colour: grey }\n';
    expect(run(text).counted).toEqual(["/product/colour"]);
    const block =
      "notes: |\n  # bollard-ignore-file shape/unknown-field -- no\nproduct: { colour: grey }\n";
    expect(run(block).counted).toEqual(["/product/colour"]);
  });

  test("names several rules", () => {
    const text =
      "product:\n  # bollard-ignore shape/unknown-field, shape/unknown-value -- Known.\n  audience: nobody\n";
    expect(run(text).about).toEqual(["bollard/suppression-unused"]);
  });

  test.each([
    ["# bollard-ignore shape/unknown-field", "bollard/suppression-without-reason"],
    ["# bollard-ignore shape/unknown-field --   ", "bollard/suppression-without-reason"],
    ["# bollard-ignore", "bollard/suppression-unknown-rule"],
    ["# bollard-ignore all -- Everything.", "bollard/suppression-unknown-rule"],
    [
      "# bollard-ignore shape/unknown-field until 2026-11-22 -- Once.",
      "bollard/suppression-expired",
    ],
  ])("%s has no effect and says so", (comment, rule) => {
    const { counted, about } = run(`product:\n  ${comment}\n  colour: grey\n`);
    expect(counted).toEqual(["/product/colour"]);
    expect(about).toEqual([rule]);
  });

  test.each([
    "until soon -- Later.",
    "until 2026-1-5 -- Later.",
    "until: 2027-01-01 -- Later.",
    "Until 2027-01-01 -- Later.",
    "until 2026-99-99 -- Later.",
    "because we like grey",
  ])("that is not in its form has no effect and says so: %s", (rest) => {
    const { counted, about } = run(
      `product:\n  # bollard-ignore shape/unknown-field ${rest}\n  colour: grey\n`,
    );
    expect(counted).toEqual(["/product/colour"]);
    expect(about).toEqual(["bollard/suppression-malformed"]);
  });

  test("with nothing below it covers nothing", () => {
    const { counted, about } = run(
      "product:\n  colour: grey\n# bollard-ignore shape/unknown-field -- The end.\n",
    );
    expect(counted).toEqual(["/product/colour"]);
    expect(about).toEqual(["bollard/suppression-malformed"]);
  });

  test("behind the end of an entry is about that entry, not about the next", () => {
    const text =
      '{\n  "labels": [\n    {\n      "colour": "blue"\n    }, // bollard-ignore shape/unknown-field -- Printed so.\n    {\n      "colour": "red"\n    }\n  ]\n}\n';
    expect(run(text, "a.device.jsonc").counted).toEqual(["/labels/1/colour"]);
  });

  test("that another comment merely quotes is none", () => {
    const text =
      "# Write # bollard-ignore-file shape/unknown-field -- like this.\nproduct: { colour: grey }\n";
    expect(run(text).counted).toEqual(["/product/colour"]);
    expect(run(text).about).toEqual([]);
  });

  test("counts on its last day", () => {
    const text =
      "product:\n  # bollard-ignore shape/unknown-field until 2026-11-23 -- Today.\n  colour: grey\n";
    expect(run(text).counted).toEqual([]);
  });

  test("that accepts nothing is reported, unless its rule did not run", () => {
    const text =
      'claims: { iso-iec-29147: "2018" }\nproduct:\n  # bollard-ignore shape/unknown-field -- Left behind.\n  name: x\n';
    expect(run(text).about).toEqual(["bollard/suppression-unused"]);
    const config = { written: { rules: { "shape/unknown-field": "off" as const } } };
    const { findings } = lint({ path: "a.device.yaml", text }, { today, config });
    expect(findings.filter(({ rule }) => rule.startsWith("bollard/"))).toEqual([]);
  });
});

describe("an entry in the data", () => {
  const json = (entry: object) =>
    JSON.stringify({ product: { colour: "grey", size: 3 }, suppressions: [entry] });

  test("accepts findings at its pointer and below", () => {
    const entry = {
      rule: "shape/unknown-field",
      at: "/product/colour",
      reason: "The warehouse.",
      approvedBy: "Head of product",
    };
    const { counted, accepted } = run(json(entry), "a.device.json");
    expect(counted).toEqual(["/product/size"]);
    expect(accepted).toEqual([
      { kind: "data", reason: "The warehouse.", approvedBy: "Head of product" },
    ]);
  });

  test("without a pointer covers the file", () => {
    expect(
      run(json({ rule: "shape/unknown-field", reason: "Known." }), "a.device.json").counted,
    ).toEqual([]);
  });

  test("without a reason has no effect", () => {
    const { counted, about } = run(json({ rule: "shape/unknown-field" }), "a.device.json");
    expect(counted).toHaveLength(2);
    expect(about).toEqual(["bollard/suppression-without-reason"]);
  });

  test("does not reach names that only begin alike", () => {
    const text = JSON.stringify({
      product: { colour: 1, colours: 2 },
      suppressions: [{ rule: "shape/unknown-field", at: "/product/colour", reason: "One." }],
    });
    expect(run(text, "a.device.json").counted).toEqual(["/product/colours"]);
  });
});
