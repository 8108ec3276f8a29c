import { describe, expect, it } from "vitest";
import { codesOf, imported, sheet } from "../../test/imports.js";

describe("the ICS", () => {
  const head = [
    "Applicability",
    "Reference",
    "Status",
    "18031-1",
    "18031-2",
    "18031-3",
    "Support",
    "Detail /Justification",
    "Required IXIT entries",
  ];
  const before = Array.from({ length: 10 }, (_, at) => (at === 0 ? ["Statement"] : []));

  it("is read below the header in row 11, with all other columns kept", async () => {
    const spec = await imported(
      sheet("ICS", [
        ...before,
        head,
        ["", "5.1 No universal default passwords"],
        [
          "Applicable",
          "Provision 5.1-1",
          "M C (1)",
          "6.2",
          "",
          "",
          "Yes",
          "On the label. ",
          "1-AuthMech",
        ],
        ["", "Provision 5.3-4A", "R", "", "", "", "n/a"],
        ["", "6-1", "", "", "", "", "", ""],
      ]),
    );
    expect(spec.data["ics"]).toEqual({
      "5.1-1": { support: "Y", detail: "On the label.", status: "M C (1)" },
      "5.3-4A": { support: "N/A", status: "R" },
    });
    expect(spec.data["imported"]).toEqual(
      expect.arrayContaining([
        { from: "ICS!G13", text: "Yes", instead: "Y" },
        { from: "ICS!H13", text: "On the label. ", instead: "On the label." },
        { from: "ICS!D13", under: "/ics/5.1-1", text: "6.2" },
        { from: "ICS!B13", text: "Provision 5.1-1" },
        { from: "ICS!B15", text: "6-1" },
      ]),
    );
    expect(spec.report.answers).toBe(2);
    expect(spec.problems).toEqual([]);
  });

  it("keeps a support that is not certain, and tells", async () => {
    const spec = await imported(
      sheet("ICS", [
        ["Reference", "Support"],
        ["5.1-1", "partly"],
        ["5.1-2", "x"],
        ["5.1-3", "N"],
      ]),
    );
    expect(spec.data["ics"]).toEqual({ "5.1-3": { support: "N" } });
    expect(spec.problems).toMatchObject([
      { code: "import/support-unclear", from: "kerbline.xlsx!ICS!B2" },
      { code: "import/support-unclear", from: "kerbline.xlsx!ICS!B3" },
    ]);
  });

  it("takes a mark in a column of its own as certain, two marks not", async () => {
    const spec = await imported(
      sheet("ICS", [
        ["Provision", "Y", "N", "N/A", "Detail"],
        ["5.1-1", "X", "", "", "why"],
        ["5.1-2", "", "", "✓"],
        ["5.1-3", "x", "x"],
      ]),
    );
    expect(spec.data["ics"]).toEqual({
      "5.1-1": { support: "Y", detail: "why" },
      "5.1-2": { support: "N/A" },
    });
    expect(codesOf(spec)).toEqual(["import/support-unclear"]);
  });

  it("tells of a row that is answered and names no provision, and of one of no edition", async () => {
    const spec = await imported(
      sheet("ICS", [
        ["Reference", "Support", "Detail"],
        ["5.1 No universal default passwords"],
        ["5.1", "Y"],
        ["9.9-9", "Y", "odd"],
        ["5.3-4A", "Y"],
        ["5.1-1 and 5.1-2", "no"],
        ["Reference", "Support"],
        ["", "Y"],
        ["Note", "see above"],
      ]),
    );
    expect(spec.data["ics"]).toEqual({
      "9.9-9": { support: "Y", detail: "odd" },
      "5.3-4A": { support: "Y" },
    });
    expect(spec.problems).toMatchObject([
      { code: "import/reference-unclear", from: "kerbline.xlsx!ICS!A3" },
      { code: "import/unknown-provision", from: "kerbline.xlsx!ICS!A4" },
      { code: "import/reference-unclear", from: "kerbline.xlsx!ICS!A6" },
    ]);
    expect(spec.problems[0]?.what).toContain("“5.1” names no provision");
    expect(spec.problems[1]?.what).toContain("9.9-9 is no provision of EN 303 645");
  });

  it("takes the first of two rows for a provision, and tells", async () => {
    const spec = await imported(
      sheet("ICS", [
        ["Reference", "Support"],
        ["5.1-1", "Y"],
        ["Provision 5.1-1", "N"],
      ]),
    );
    expect(spec.data["ics"]).toEqual({ "5.1-1": { support: "Y" } });
    expect(spec.problems).toMatchObject([
      { code: "import/duplicate-answer", from: "kerbline.xlsx!ICS!A3" },
    ]);
  });
});

describe("the identification of the product", () => {
  const product = { name: "Kerbline AQ-200", model: "AQ-200", softwareVersion: "2.4.1" };

  it("is read below labels", async () => {
    const spec = await imported(
      sheet("DUT Identification", [
        ["Device under test"],
        ["", "Product name:"],
        ["", "Kerbline AQ-200"],
        [],
        ["", "Model:"],
        ["", "AQ-200"],
        ["", "Firmware version:"],
        ["", "2.4.1"],
        ["", "Hardware version:"],
        ["", "B"],
      ]),
    );
    expect(spec.data["product"]).toEqual(product);
    expect(spec.report.kept).toBe(6);
  });

  it("is read to the right of labels", async () => {
    const spec = await imported(
      sheet("DUT Identification", [
        ["Name of the DUT", "Kerbline AQ-200"],
        ["Model number", "AQ-200"],
        ["Software/Firmware version", "2.4.1"],
      ]),
    );
    expect(spec.data["product"]).toEqual(product);
  });

  it("is read below heads of columns", async () => {
    const spec = await imported(
      sheet("DUT Identification", [["Name", "Model", "Software version"], Object.values(product)]),
    );
    expect(spec.data["product"]).toEqual(product);
  });
});
