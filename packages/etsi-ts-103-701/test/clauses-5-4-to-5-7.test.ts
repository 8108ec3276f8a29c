import { describe, expect, it } from "vitest";
import { assess } from "../src/assess/assess.js";
import type { IxitFacts } from "../src/facts/ixit.js";
import { atFault, inOrder } from "./prose-5-4-to-5-7.js";
import { claim } from "./units/example.js";

/** What fails or raises a concern, unit by unit, with the words that show it. */
function found(ixit: IxitFacts): readonly string[] {
  return assess(claim("3.1.3", { ixit })).units.flatMap(({ unit, rulings }) =>
    /^5\.[4-7]-/.test(unit.id)
      ? rulings.flatMap(({ verdict, concern, told, at, quote }) =>
          (verdict === "FAIL" || concern) && !told
            ? [`${unit.id} ${verdict === "FAIL" ? "fails" : "asks"}: ${quote ?? at}`]
            : [],
        )
      : [],
  );
}

describe("clauses 5.4 to 5.7", () => {
  it.each(inOrder.map((ixit, index) => ({ index, ixit })))(
    "find nothing in prose that is in order, $index",
    ({ ixit }) => {
      expect(found(ixit)).toEqual([]);
    },
  );

  it("find what prose admits, at the words", () => {
    expect(found(atFault)).toEqual([
      "5.4-1-1 a asks: token",
      "5.4-1-1 a asks: Root certificate",
      "5.4-1-1 b asks: modification of the value",
      "5.4-1-1 b fails: None",
      "5.4-1-1 b asks: integrity",
      "5.4-1-1 c asks: in plaintext",
      "5.4-1-1 c asks: Calculated from the last six digits of the serial number",
      "5.4-1-1 c asks: the same password is used for all",
      "5.4-1-1 c asks: Obfuscated",
      "5.4-2-1 a fails: serial number",
      "5.4-2-1 b fails: None",
      "5.4-3-1 b asks: Constant in the firmware",
      "5.4-4-1 a fails: N/A",
      "5.5-1-1 a asks: is not encrypted",
      "5.5-1-1 b asks: port 1883",
      "5.5-1-1 b asks: does not check the certificate",
      "5.5-1-1 b asks: certificate validation is disabled",
      "5.5-1-1 b asks: CRC-16 for integrity",
      "5.5-1-1 b asks: fixed AES-128 key",
      "5.5-1-1 b asks: Proprietary 868 MHz radio protocol",
      "5.5-1-1 c fails: ECB",
      "5.5-1-1 c asks: ECB",
      "5.5-1-1 d fails: ECB",
      "5.5-2-1 a fails: No formal review has",
      "5.5-2-1 b asks: version 4.8.1",
      "5.5-4-1 a fails: no authentication",
      "5.5-4-1 a fails: not applicable",
      "5.5-5-1 a fails: no authentication",
      "5.5-5-1 a fails: not applicable",
      "5.5-6-1 a fails: port 1883",
      "5.5-7-1 a fails: port 1883",
      "5.5-8-1 a asks: /ixit/SecMgmt",
      "5.5-8-1 a asks: in plain text",
      "5.5-8-1 a asks: no process for revoking",
      "5.6-1-1 a asks: unused",
      "5.6-2-1 a asks: with software version",
      "5.6-2-1 a asks: containing the serial number; firmware version",
      "5.6-3-1 b fails: Enabled",
      "5.6-4A-1 a fails: none",
      "5.6-4A-1 a asks: flashing",
      "5.6-4A-1 a asks: located inside the plastic",
      "5.6-4A-1 a asks: Pads are covered by",
      "5.6-4A-1 b fails: none",
      "5.6-4A-1 b asks: located inside the plastic",
      "5.6-4A-1 b asks: Pads are covered by",
      "5.6-4A-1 c fails: enabled",
      "5.6-4A-1 c fails: not disabled",
      "5.6-4A-1 c fails: Enabled",
      "5.6-4B-1 a fails: none",
      "5.6-5-1 a asks: Left over from development",
      "5.6-5-1 a asks: for debugging",
      "5.6-5-1 a fails: on",
      "5.6-6-1 a fails: /ixit/CodeMin",
      "5.6-7-1 a asks: runs as root",
      "5.6-8-1 a asks: no MPU",
      "5.6-9-1 a asks: /ixit/SecDev",
      "5.6-9-1 a asks: There is no formal review",
      "5.7-1-1 a fails: none",
      "5.7-1-1 a asks: integrity",
      "5.7-1-1 b asks: Secure boot is supported by the chip but not enabled",
      "5.7-1-1 b asks: CRC32",
      "5.7-1-1 b asks: kernel image is not verified",
      "5.7-2-1 a asks: is not informed",
      "5.7-2-1 a asks: written to the system log",
      "5.7-2-1 b asks: All functions continue",
    ]);
  });

  it("say something of an entry for each unit that reads its table", () => {
    const units = assess(claim("3.1.3", { ixit: atFault })).units;
    for (const { unit, rulings } of units.filter(({ unit: { id } }) => /^5\.[4-7]-/.test(id))) {
      expect(rulings, unit.id).not.toEqual([]);
      for (const { because, todo, question, verdict } of rulings) {
        expect(because).toMatch(/^\S.*[.]$/s);
        if (verdict !== "PASS") expect(todo ?? question).toMatch(/^\S.*[.?]$/s);
      }
    }
  });
});
