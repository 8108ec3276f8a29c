import { describe, expect, it } from "vitest";
import { codesOf, imported, sheet } from "../../test/imports.js";

describe("a sheet with the fields below one another", () => {
  it("has a column an entry, where a row holds the ids", async () => {
    const spec = await imported(
      sheet("7-UpdMech", [
        ["Field", "Value", "Value", "Remarks"],
        ["ID", "UpdMech-1", "UpdMech-2"],
        ["Description", "Over the air.", "By cable. ", "ask Moira"],
        [],
        ["Security guarantees:", "integrity", ""],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      UpdMech: [
        { id: "UpdMech-1", description: "Over the air.", securityGuarantees: "integrity" },
        { id: "UpdMech-2", description: "By cable." },
      ],
    });
    expect(spec.data["imported"]).toEqual(
      expect.arrayContaining([
        { from: "7-UpdMech!A2", text: "ID" },
        { from: "7-UpdMech!C3", text: "By cable. ", instead: "By cable." },
        { from: "7-UpdMech!D3", text: "ask Moira" },
      ]),
    );
    expect(spec.problems).toEqual([]);
  });

  it("has one column of values for a table with one value a field, and tells of a second", async () => {
    const rows = [
      ["Field", "Value"],
      ["Confirmation of Vulnerability Actions", "Yes"],
      ["Confirmation of Secure Development", "TRUE"],
    ];
    const spec = await imported(sheet("4-Conf", rows));
    expect(spec.data["ixit"]).toEqual({
      Conf: { confirmationOfVulnerabilityActions: "Yes", confirmationOfSecureDevelopment: "TRUE" },
    });
    expect(spec.problems).toEqual([]);
    const two = await imported(
      sheet("4-Conf", [...rows.slice(0, 2), ["Confirmation of Secure Management", "Yes", "No"]]),
    );
    expect(two.problems).toMatchObject([
      { code: "import/more-entries", from: "kerbline.xlsx!4-Conf!C1" },
    ]);
    expect(two.problems[0]?.what).toContain("more than one column");
  });

  it("has one entry where no row holds ids, and tells of more", async () => {
    const spec = await imported(
      sheet("20-SecBoot", [
        ["Description", "ROM.", "Flash."],
        ["Security Guarantees", "All.", "Some."],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      SecBoot: [{ description: "ROM.", securityGuarantees: "All." }],
    });
    expect(spec.problems).toMatchObject([
      { code: "import/more-entries", from: "kerbline.xlsx!20-SecBoot!C1" },
    ]);
  });

  it("may hold entry after entry", async () => {
    const spec = await imported(
      sheet("7-UpdMech", [
        ["Field", "Value"],
        ["ID", "UpdMech-1"],
        ["Description", "Over the air."],
        [],
        ["Field", "Value"],
        ["ID", "UpdMech-2"],
        ["Description", ""],
        ["Configuration", "None."],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      UpdMech: [
        { id: "UpdMech-1", description: "Over the air." },
        { id: "UpdMech-2", configuration: "None." },
      ],
    });
    expect(spec.problems).toEqual([]);
  });

  it("is told where no field is found in it", async () => {
    const spec = await imported(
      sheet("7-UpdMech", [
        ["Kennung", "UpdMech-1"],
        ["Beschreibung", "Funk."],
      ]),
    );
    expect(codesOf(spec)).toEqual(["import/no-layout"]);
    expect(spec.data["ixit"]).toBeUndefined();
  });
});

describe("a sheet with a row an entry", () => {
  it("is read below its header, wherever that is, with template rows kept", async () => {
    const spec = await imported(
      sheet("7-UpdMech", [
        ["Go to ICS", "ID:", "Description:", "Security Guarantees (Yes/No):", "Our notes"],
        ["IXIT 7-UpdMech: Update Mechanisms"],
        ["", "Unique per IXIT identifier, e.g. UpdMech-1", "What the mechanism does"],
        ["Applicable", "UpdMech-Cloud", "Signed images\nover TLS 1.3. ", "", "ask Moira"],
        [],
        ["", "ID:", "Description:", "Security Guarantees (Yes/No):"],
        ["Applicability", "if 5.3-1 is Y", "always"],
        ["", "UpdMech-USB", "From a stick.", "integrity"],
      ]),
    );
    expect(spec.data).toEqual({
      bollard: "device/1",
      ixit: {
        UpdMech: [
          { id: "UpdMech-Cloud", description: "Signed images\nover TLS 1.3." },
          { id: "UpdMech-USB", description: "From a stick.", securityGuarantees: "integrity" },
        ],
      },
      imported: expect.arrayContaining([
        { from: "kerbline.xlsx!", text: "7-UpdMech" },
        { from: "7-UpdMech!B1", text: "ID:" },
        { from: "7-UpdMech!B3", text: "Unique per IXIT identifier, e.g. UpdMech-1" },
        { from: "7-UpdMech!A4", under: "/ixit/UpdMech/0", text: "Applicable" },
        { from: "7-UpdMech!E4", under: "/ixit/UpdMech/0", text: "ask Moira" },
        {
          from: "7-UpdMech!C4",
          text: "Signed images\nover TLS 1.3. ",
          instead: "Signed images\nover TLS 1.3.",
        },
        { from: "7-UpdMech!C7", text: "always" },
      ]),
    });
    expect(spec.problems).toEqual([]);
    expect(spec.report).toEqual({ entries: { UpdMech: 2 }, answers: 0, placed: 5, kept: 16 });
  });

  it("of either edition is read as its own table", async () => {
    const spec = await imported(
      sheet("11-ComMech", [
        ["ID", "Resilience Measures"],
        ["ComMech-1", "Retries."],
      ]),
      sheet("IXIT 15-Intf", [
        ["ID", "Type"],
        ["Intf-1", "physical"],
      ]),
      sheet("LogIntf", [
        ["ID", "Access"],
        ["LogIntf-1", "PhyIntf-1"],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      ComMech: [{ id: "ComMech-1", resilienceMeasures: "Retries." }],
      Intf: [{ id: "Intf-1", type: "physical" }],
      LogIntf: [{ id: "LogIntf-1", access: "PhyIntf-1" }],
    });
  });

  it("of a table with one value a field is one object; further rows are kept and told", async () => {
    const spec = await imported(
      sheet("2-UserInfo", [
        ["Support Period", "Model Designation"],
        ["Until 30 April 2031.", "AQ-200"],
        ["Until 2033", ""],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      UserInfo: { supportPeriod: "Until 30 April 2031.", modelDesignation: "AQ-200" },
    });
    expect(spec.problems).toMatchObject([
      { code: "import/more-entries", from: "kerbline.xlsx!2-UserInfo!A3" },
    ]);
  });

  it("with two entries of one id keeps both, and tells", async () => {
    const spec = await imported(
      sheet("1-AuthMech", [
        ["ID", "Description"],
        ["AuthMech-1", "a"],
        ["AuthMech-1", "b"],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      AuthMech: [
        { id: "AuthMech-1", description: "a" },
        { id: "AuthMech-1", description: "b" },
      ],
    });
    expect(spec.problems).toMatchObject([
      { code: "import/duplicate-id", from: "kerbline.xlsx!1-AuthMech!A3" },
    ]);
  });

  it("with a misspelt head is read, and the guess told", async () => {
    const spec = await imported(
      sheet("7-UpdMech", [
        ["ID", "Description", "Update Cheking"],
        ["U", "d", "daily"],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      UpdMech: [{ id: "U", description: "d", updateChecking: "daily" }],
    });
    expect(spec.problems).toMatchObject([
      { code: "import/guessed-field", from: "kerbline.xlsx!7-UpdMech!C1" },
    ]);
  });

  it("with merged cells gives their text to the first, keeps the merging and tells", async () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ];
    const rows = [["IXIT 7-UpdMech"], ["ID", "Description"], ["U-1", "both"], ["U-2"]];
    const spec = await imported(sheet("7-UpdMech", rows, merges));
    expect(spec.data["ixit"]).toEqual({
      UpdMech: [{ id: "U-1", description: "both" }, { id: "U-2" }],
    });
    expect(spec.problems).toMatchObject([
      { code: "import/merged-cells", from: "kerbline.xlsx!7-UpdMech!B3" },
    ]);
    expect(spec.data["imported"]).toEqual(
      expect.arrayContaining([
        { from: "7-UpdMech!A1:B1", text: "IXIT 7-UpdMech" },
        { from: "7-UpdMech!B3:B4", text: "both", instead: "both" },
      ]),
    );
  });
});

describe("a sheet with a label for each field", () => {
  it("is read with values below their labels, as blocks of description, label and value", async () => {
    const spec = await imported(
      sheet("2-UserInfo", [
        ["Go to ICS"],
        ["IXIT 2-UserInfo: User Information"],
        ["", "Where users learn how long they are supported."],
        ["Mandatory", "Support Period:"],
        ["Not applicable", "Until 30 April 2031."],
        [],
        ["", "Publication of Support Period:"],
        [],
        ["", "Model Designation:"],
        ["", "AQ-200"],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      UserInfo: { supportPeriod: "Until 30 April 2031.", modelDesignation: "AQ-200" },
    });
    expect(spec.problems).toEqual([]);
  });

  it("is read with values to the right of their labels", async () => {
    const spec = await imported(
      sheet("9-ReplSup", [
        ["How the device is isolated", "Isolation:", "By switching it off."],
        ["How it is replaced", "Hardware Replacement:", "By a new one."],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      ReplSup: { isolation: "By switching it off.", hardwareReplacement: "By a new one." },
    });
  });

  it("is read entry after entry where the table has many", async () => {
    const spec = await imported(
      sheet("8-UpdProc", [
        ["ID:"],
        [],
        ["Description:"],
        [],
        ["ID:"],
        ["UpdProc-1"],
        ["Description:"],
        ["How updates are made."],
        ["ID:", "UpdProc-2"],
        ["Time Frame:", "30 days"],
      ]),
    );
    expect(spec.data["ixit"]).toEqual({
      UpdProc: [
        { id: "UpdProc-1", description: "How updates are made." },
        { id: "UpdProc-2", timeFrame: "30 days" },
      ],
    });
  });
});

describe("all other sheets", () => {
  it("are kept with their order, empty ones too", async () => {
    const spec = await imported(
      sheet("Security Context", [["", "The device stands outdoors."]]),
      sheet("ICS", []),
      sheet("Conditions", [["C1", "=TRUE"]]),
      sheet("7-UpdMech", [["nothing that is known"]]),
      sheet("UpdMech", [
        ["ID", "Description"],
        ["U", "d"],
      ]),
    );
    expect(spec.data["imported"]).toEqual([
      { from: "kerbline.xlsx!", text: "Security Context/ICS/Conditions/7-UpdMech/UpdMech" },
      { from: "Security Context!B1", text: "The device stands outdoors." },
      { from: "Conditions!A1", text: "C1" },
      { from: "Conditions!B1", text: "=TRUE" },
      { from: "7-UpdMech!A1", text: "nothing that is known" },
      { from: "UpdMech!A1", text: "ID" },
      { from: "UpdMech!B1", text: "Description" },
      { from: "UpdMech!A2", text: "U" },
      { from: "UpdMech!B2", text: "d" },
    ]);
    expect(spec.problems).toMatchObject([
      { code: "import/no-layout", from: "kerbline.xlsx!7-UpdMech" },
      { code: "import/second-sheet", from: "kerbline.xlsx!UpdMech" },
    ]);
  });

  it("are told when nothing among them is known", async () => {
    const spec = await imported(sheet("Budget", [["1"]]));
    expect(codesOf(spec)).toEqual(["import/nothing-known"]);
    expect(spec.report).toEqual({ entries: {}, answers: 0, placed: 0, kept: 1 });
  });
});
