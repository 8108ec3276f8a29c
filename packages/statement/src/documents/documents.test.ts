import type { DeviceSpec } from "@bollard/device-spec";
import { describe, expect, it } from "vitest";
import { textOf } from "../../test/text-of.js";
import { renderHtml } from "../render/html.js";
import { renderMarkdown } from "../render/markdown.js";
import {
  assessmentDocument,
  coverageDocument,
  icsDocument,
  ixitDocument,
  testPlanDocument,
} from "./index.js";

const spec: DeviceSpec = {
  claims: { "etsi-en-303-645": "3.1.3" },
  product: { name: "Kerbline AQ-200", model: "AQ-200" },
  ics: {
    "5.1-1": { support: "Y", detail: "See AuthMech-1.", evidence: [{ ref: "KER-SEC-001" }] },
    "5.3-8": { support: "Y", detail: "Within 30 days." },
    "5.7-1": { support: "N", detail: "Planned for revision 3." },
    "9.9-9": { support: "Y", detail: "Of another edition." },
  },
  ixit: {
    AuthMech: [
      {
        id: "AuthMech-1",
        description: { text: "Log-in of the owner.", usedForUserAuthentication: true },
        authenticationFactor: "Password | on the label.",
      },
    ],
    Conf: { confirmationOfUpdateProcedures: false },
    VulnMon: [],
    ExtAPI: [{ id: "ExtAPI-1", description: "Of the older edition." }],
  },
  judgements: [
    {
      unit: "5.3-8-1 b",
      verdict: "PASS",
      by: "laboratory assessor",
      date: "2026-11-20",
      reason: "Feeds were shown.",
    },
  ],
  imported: [
    { from: "ixit.md:40", text: "A footer." },
    { from: "ICS!B3", text: "Yes ", instead: "Y" },
  ],
};

const documents = {
  icsDocument,
  ixitDocument,
  testPlanDocument,
  assessmentDocument,
  coverageDocument,
};

describe.each(Object.entries(documents))("%s", (_, make) => {
  it("is the same each time, and reads in every format", () => {
    expect(make(spec)).toEqual(make(structuredClone(spec)));
    expect(renderMarkdown(make(spec))).toBe(renderMarkdown(make(structuredClone(spec))));
    expect(renderHtml(make(spec))).toContain("Kerbline AQ-200");
  });

  it("prints the day for which it is made", () => {
    const { meta } = make(spec, "2026-11-05");
    expect(meta).toContainEqual({ label: "As of", value: "5 November 2026" });
    expect(make(spec).meta.map(({ label }) => label)).not.toContain("As of");
    expect(renderMarkdown(make(spec, "2026-13-05"))).toContain("As of**: 2026-13-05");
  });

  it("says what it is not, and can be made of an empty specification", () => {
    expect(textOf(make({}))).toContain("no certificate");
    expect(textOf(make(spec))).not.toMatch(/\bis compliant\b|\bcomplies with\b/);
  });
});

describe("icsDocument", () => {
  const text = textOf(icsDocument(spec));

  it("shows status, support, detail and evidence of each provision", () => {
    expect(text).toContain("5.1-1 | M F (a) | Y | See AuthMech-1. | KER-SEC-001");
    expect(text).toMatch(/5\.1-2 \| .* \| not answered \| /);
  });

  it("shows digest and note of evidence in lines of their own, and a column only where it is named", () => {
    const sha256 = "0f".repeat(32);
    const evidence = [{ ref: "a.md", sha256, note: "Ten\n\nlabels." }, { ref: "KER-2" }];
    const answered = icsDocument({ ...spec, ics: { "5.1-1": { support: "Y", evidence } } });
    expect(textOf(answered)).toContain(`| a.md\nSHA-256: ${sha256}\nTen\nlabels.\n\nKER-2`);
    expect(textOf(answered)).toMatch(/^5\.3-8 \| [^|]* \| not answered \| $/m);
  });

  it("leaves no answer out", () => {
    expect(text).toContain("9.9-9 | Y | Of another edition.");
  });
});

describe("ixitDocument", () => {
  const text = textOf(ixitDocument(spec));

  it("shows every field by its printed name, with what is declared beside the prose", () => {
    expect(text).toContain("Description | Log-in of the owner.\n\nusedForUserAuthentication: yes");
    expect(text).toContain("Authentication Factor | Password | on the label.");
    expect(text).toContain("Confirmation of Update Procedures | no");
  });

  it("says which table is empty or has not been written, and leaves no table or text out", () => {
    expect(text).toContain("No entry.");
    expect(text).toContain("This table has not been written.");
    expect(text).toContain("Of the older edition.");
    expect(text).toContain("ixit.md:40 | A footer.");
    expect(text).not.toContain("Yes ");
  });
});

describe("testPlanDocument", () => {
  const text = textOf(testPlanDocument(spec));

  it("says which cases apply, and why others do not", () => {
    expect(text).toMatch(
      /^5\.3-8 .+ \| Y\nM C \(12\) \| in the plan \| 5\.3-8-1 \(conceptual\): .+\./m,
    );
    expect(text).toMatch(
      /^5\.7-1 .+ \| N\nR \| not claimed \| none \| .*\nPlanned for revision 3\./m,
    );
  });

  it("says what each provision asks for and what each case is for", () => {
    expect(text).toContain("Machine-to-machine authentication does without passwords");
    expect(text).toContain("5.1-2A-1 (conceptual): No passwords between machines.");
  });
});

describe("coverageDocument", () => {
  it("shows the figures of the coverage", () => {
    const text = textOf(coverageDocument(spec));
    expect(text).toContain("Mandatory | ");
    expect(text).toMatch(/^All \| \d+ \| \d+ \| \d+ \| \d+$/m);
    expect(text).toMatch(/4-Conf \| 1 \| /);
    expect(text).toMatch(/6-SoftComp \| not there \| /);
  });
});
