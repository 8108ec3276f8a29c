import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeviceSpec } from "@bollard/device-spec";
import { parse } from "@bollard/document";
import { writeWorkbook } from "@bollard/document/workbook";
import { readProcurement } from "@bollard/procurement-document";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { within } from "../../../model/test/within.js";
import { hostileText } from "../../test/hostile.js";
import { specWith, tenderWith } from "../../test/tender.js";
import { renderHtml } from "../render/html.js";
import { renderMarkdown } from "../render/markdown.js";
import { trace } from "./trace.js";
import { traceDocument } from "./trace-document.js";
import { traceWorkbook } from "./trace-workbook.js";

const today = "2026-11-25";
const examples = join(import.meta.dirname, "../../../cli/examples");
const read = (name: string) => readFileSync(join(examples, name), "utf8");
const tender = (name: string) => readProcurement(read(name), "markdown").document;
const products = ["kerbline-aq200.device.yaml", "baysense-p1.device.yaml"].map((name) => ({
  name,
  spec: readDeviceSpec(parse(read(name), "yaml").root?.value).subject,
}));
const parking = trace(tender("parking-sensors.tender.md"), products, today);
const verdicts = (place: string) =>
  parking.requirements
    .filter((one) => one.place === place)
    .map(({ answers }) => answers.map(({ verdict }) => verdict).join(", "));

describe("the parking sensors of Harwick", () => {
  it.each([
    ["4.3", ["person, contradicted"]],
    ["4.4", ["person, person"]],
    ["5.1", ["person, contradicted", "met, contradicted"]],
    ["5.3", ["person, silent", "person, silent"]],
    ["5.4", ["contradicted, person", "contradicted, silent"]],
    ["5.5", ["person, person"]],
    ["5.6", ["person, silent"]],
    ["5.7", ["person, silent"]],
    ["6.1", ["person, contradicted", "silent, silent"]],
    ["6.6", ["person, silent"]],
  ])("clause %s: %j", (place, expected) => {
    expect(verdicts(place)).toEqual(expected);
  });

  it("says why, with the places in the specification", () => {
    const [support, fix] = parking.requirements.filter(({ place }) => place === "5.4");
    expect(support?.answers[0]).toEqual({
      verdict: "contradicted",
      reason:
        "Updates are declared until 30 April 2031; the tender asks for them until 31 March 2034, the end of the contract with its extensions.",
      at: ["/psti/supportPeriod/until"],
    });
    expect(fix?.answers[0]?.reason).toContain("“within 14 days” for what is critical");
    const [first] = parking.requirements;
    expect(first?.answers[1]?.reason).toBe(
      "Mandatory and not met by what is declared: 5.0-1 (fails on paper) and 5.5-1 (answered N).",
    );
  });

  it("puts services, terms and people aside, once", () => {
    const aside = new Set(parking.aside.map(({ place }) => place));
    for (const place of ["4.1", "6.2", "6.3", "6.5", "7.2", "8.1", "8.3", "8.5", "9.1", "9.2"]) {
      expect([place, aside.has(place)]).toEqual([place, true]);
    }
    const buyers = parking.aside.filter(({ text }) => text.startsWith("The Authority"));
    expect(buyers).toEqual([]);
  });

  it("counts for each product", () => {
    expect(
      parking.products.map(({ product, counts, mandatoryContradicted }) => [
        product,
        counts.met,
        counts.contradicted,
        mandatoryContradicted,
      ]),
    ).toEqual([
      ["Kerbline AQ-200", 1, 2, 2],
      ["Baysense P1", 0, 4, 4],
    ]);
  });
});

describe("a trace", () => {
  it("keeps what is only desirable apart from what is mandatory", () => {
    const { products: traced, requirements } = trace(
      tenderWith("The Supplier should encrypt all traffic of the sensors."),
      [{ name: "a", spec: specWith({ ics: { "5.5-1": { support: "N" } } }) }],
      today,
    );
    expect(requirements[0]?.mandatory).toBe(false);
    expect(traced[0]).toMatchObject({ counts: { contradicted: 1 }, mandatoryContradicted: 0 });
  });

  it("compares nothing with a requirement that asks for less security", () => {
    const { requirements } = trace(tender("cctv-renewal.tender.md"), products, today);
    const [passwords] = requirements.filter(({ place }) => place === "4.3");
    expect(passwords?.answers.map(({ verdict }) => verdict)).toEqual(["person", "person"]);
  });

  it("reads rows of a table without number and rank, and items of a list below their section", () => {
    const text = `---
bollard: procurement
purchase: { devices: organisation, contract: { start: 2027-01-01, length: P3Y } }
---

# Sensors

## 4 Requirements

| No | Requirement | Priority |
| --- | --- | --- |
| R1 | Devices are supported with security updates for the term of the contract | Mandatory |
| R2 | Unused ports of devices closed | Desirable |

The Supplier shall:

(a) ensure that all communication of devices uses TLS 1.2 or later;
`;
    const { requirements } = trace(readProcurement(text, "markdown").document, products, today);
    expect(
      requirements.map(({ place, mandatory, text: words, answers }) => [
        place,
        mandatory,
        words,
        answers[0]?.verdict,
      ]),
    ).toEqual([
      [
        "R1",
        true,
        "Devices are supported with security updates for the term of the contract",
        "met",
      ],
      ["R2", false, "Unused ports of devices closed", "person"],
      [
        "4 (a)",
        true,
        "The Supplier shall: ensure that all communication of devices uses TLS 1.2 or later;",
        "met",
      ],
    ]);
  });

  it("puts aside what is about a platform alone", () => {
    const document = tenderWith(
      "The Supplier shall patch the software of the platform for the whole of the Contract Period.",
      "The Supplier shall patch the software of sensors and platform for the whole of the Contract Period.",
    );
    const { requirements, aside } = trace(document, products, today);
    expect([requirements.map(({ place }) => place), aside.map(({ place }) => place)]).toEqual([
      ["5.2"],
      ["5.1"],
    ]);
  });

  it("takes no questions, and nothing that the buyer does", () => {
    const document = tenderWith(
      "Describe how your sensors are patched against vulnerabilities.",
      "The Council shall encrypt all traffic of the sensors.",
    );
    const traced = trace(document, products, today);
    expect([traced.requirements, traced.aside]).toEqual([[], []]);
  });

  it("looks at every product in the order given, and at none", () => {
    const document = tenderWith("Unused ports of the sensors shall be disabled.");
    const [one] = trace(document, [...products, ...products], today).requirements;
    expect(one?.answers).toHaveLength(4);
    expect(trace(document, [], today)).toMatchObject({
      products: [],
      requirements: [{ answers: [] }],
    });
  });

  it("stands hostile texts", () => {
    const isStood = (text: string) => {
      const document = tenderWith(`The Supplier shall encrypt all traffic of sensors. ${text}`);
      const ics = { "5.5-1": { support: "N", detail: text } } as const;
      const spec = specWith({ product: { name: text }, ics, psti: { supportPeriod: { text } } });
      const traced = trace(document, [{ name: text, spec }], "no day");
      expect(traced.products).toHaveLength(1);
      expect(renderHtml(traceDocument(traced, text))).not.toMatch(/<script>(?!<)/i);
    };
    fc.assert(fc.property(hostileText, isStood), { numRuns: 50 });
  });

  it("finds nothing in empty documents and specifications", () => {
    const nothing = readProcurement("", "markdown").document;
    expect(trace(nothing, [{ name: "a", spec: {} }], today).requirements).toEqual([]);
    const { requirements } = trace(
      tenderWith("Unused ports of the sensors shall be disabled."),
      [{ name: "a", spec: {} }],
      today,
    );
    expect(requirements[0]?.answers[0]?.verdict).toBe("silent");
  });

  it.each(["and shall ", "within 14 days for critical ", "from the delivery ", "inform the "])(
    "takes a long clause of “%s” in time",
    (words) => {
      const document = tenderWith(
        `The Supplier shall fix vulnerabilities ${words.repeat(20_000)}.`,
      );
      within(2_000, () => trace(document, products, today));
    },
  );
});

describe("the documents of a trace", () => {
  it("are the same bytes each time, and never say compliant", async () => {
    const again = trace(tender("parking-sensors.tender.md"), products, today);
    const text = renderMarkdown(traceDocument(parking, "parking-sensors.tender.md"));
    expect(renderMarkdown(traceDocument(again, "parking-sensors.tender.md"))).toBe(text);
    expect(text).not.toMatch(/\bcompliant\b/i);
    const bytes = await writeWorkbook(traceWorkbook(parking));
    expect(await writeWorkbook(traceWorkbook(again))).toEqual(bytes);
  });

  it("have a table of requirements by products, then why, then what is no matter of the device", () => {
    const text = renderMarkdown(traceDocument(parking, "parking-sensors.tender.md"));
    expect(text).toMatch(/\| Place \| Requirement \| Binds \| Kerbline AQ-200 \| Baysense P1 \|/);
    expect(text).toContain("/psti/supportPeriod/until");
    expect(text.indexOf("Not a matter of the device")).toBeGreaterThan(text.indexOf("Why"));
  });

  it("say that nothing was recognised", () => {
    const none = trace(readProcurement("# Cleaning\n", "markdown").document, products, today);
    const text = renderMarkdown(traceDocument(none, "cleaning.md"));
    expect(text).toContain("No requirement on the security of devices was recognised");
    expect(text).not.toContain("Requirements by product");
  });

  it("have three sheets as a workbook", () => {
    const { sheets } = traceWorkbook(parking);
    expect(sheets.map(({ name }) => name)).toEqual([
      "Requirements",
      "Reasons",
      "Not of the device",
    ]);
    const [matrix, reasons] = sheets;
    expect(matrix?.rows).toHaveLength(parking.requirements.length + 1);
    expect(matrix?.rows[0]?.slice(-2)).toEqual([
      "Kerbline AQ-200 (kerbline-aq200.device.yaml)",
      "Baysense P1 (baysense-p1.device.yaml)",
    ]);
    expect(reasons?.rows).toHaveLength(parking.requirements.length * 2 + 1);
  });
});
