import type { DeviceSpec } from "@bollard/device-spec";
import { describe, expect, it } from "vitest";
import { textOf, textOfBlock } from "../../test/text-of.js";
import { renderDocx } from "../render/docx.js";
import { renderMarkdown } from "../render/markdown.js";
import { assessmentDocument } from "./assessment-document.js";

const today = "2026-11-25";

const updates = (securityGuarantees: object) => ({
  description: "Over the air.",
  securityGuarantees: {
    text: "Signed.",
    guarantees: ["integrity", "authenticity"],
    ...securityGuarantees,
  },
  cryptographicDetails: "RSA-PSS with SHA-256.",
  initiationAndInteraction: { automatic: true },
});

const spec: DeviceSpec = {
  claims: { "etsi-en-303-645": "3.1.3" },
  product: { name: "Kerbline AQ-200" },
  ics: {
    "5.1-4": { support: "Y" },
    "5.1-5": { support: "N", detail: "Planned." },
    "5.3-2": { support: "Y" },
    "5.3-8": { support: "Y", evidence: [{ ref: "KER-SEC-001" }] },
    "5.7-1": { support: "N/A", detail: "No boot loader." },
  },
  ixit: {
    AuthMech: [1, 2, 3].map((number) => ({
      id: `AuthMech-${number}`,
      description: { text: "Log-in.", usedForUserAuthentication: true },
      authenticationFactor: { text: "A password.", type: "password", userDefined: true },
    })),
    UpdMech: [
      { id: "UpdMech-1", ...updates({ downgradePrevented: false }) },
      { id: "UpdMech-2", ...updates({}) },
    ],
    SoftComp: [
      { id: "SoftComp-1", description: "Application.", updateMechanism: ["UpdMech-1"] },
      { id: "SoftComp-2", description: "Radio.", updateMechanism: ["UpdMech-2"] },
    ],
    Conf: { confirmationOfUpdateProcedures: false },
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
};

const handover = assessmentDocument(spec, today);
const text = textOf(handover);

function section(title: string): string {
  const blocks = handover.blocks;
  const start = blocks.findIndex((block) => block.kind === "heading" && block.text === title);
  const level = (index: number) => {
    const block = blocks[index];
    return block?.kind === "heading" ? block.level : 9;
  };
  const end = blocks.findIndex((_, index) => index > start && level(index) <= level(start));
  return blocks
    .slice(start, end < 0 ? undefined : end)
    .map(textOfBlock)
    .join("\n");
}

describe("the first page", () => {
  const first = handover.blocks.findIndex(({ kind }) => kind === "heading");
  const front = handover.blocks.slice(0, first).map(textOfBlock).join("\n");

  it("says what was assessed, by what and when, and that it is no certificate", () => {
    expect(front).toMatch(/^This is no certificate/);
    expect(front).toContain("of Kerbline AQ-200, by the 141 test units of TS 103 701 V2.1.1");
    expect(front).toContain("the provisions of EN 303 645 V3.1.3");
    expect(handover.meta).toContainEqual({ label: "As of", value: "25 November 2026" });
  });

  it("counts every group and unit once", () => {
    const [, ...counts] = /^Test groups((?: \| \d+)+)$/m.exec(front)?.[1]?.split(" | ") ?? [];
    expect(counts.slice(0, -1).reduce((sum, count) => sum + Number(count), 0)).toBe(78);
    expect(front).toMatch(/^Test units on paper .* \| 141$/m);
  });

  it("names the groups that fail, with what the provision asks for", () => {
    expect(front).toMatch(/^5\.3-8 \| .*[^.] \| 5\.3-8-1 b$/m);
    expect(front).toMatch(/^5\.1-5 \| .* \| The ICS answers N$/m);
    expect(front).toContain("Single units fail in 5.3-2 as well");
  });

  it("says how much is open for whom", () => {
    expect(front).toMatch(/^Supplier \| \d+ things to write, and \d+ provisions to answer/m);
    expect(front).toMatch(/^Assessor \| \d+ questions? to judge, in \d+ test units?$/m);
    expect(front).toMatch(/^Laboratory \| \d+ test cases to run on the device$/m);
  });

  it("asks where no edition is claimed", () => {
    expect(textOf(assessmentDocument({}))).toContain("Is it the one?");
  });
});

describe("what fails", () => {
  const fails = section("What fails");

  it("shows what a unit checks, where, why, and what to do", () => {
    expect(fails).toMatch(
      /^5\.3-8-1 b\nConfirmation of Update Procedures is given\. \| 4-Conf \(Confirmation of Update Procedures\): Confirmation of Update Procedures is not given\.\nTo do: .+/m,
    );
  });

  it("refers to the units that another unit runs, where these say why", () => {
    expect(fails).toMatch(/^5\.3-1-1 b\n.* \| SoftComp-1: See 5\.3-2-1 a on UpdMech-1\.$/m);
    expect(section("Decided with other units")).toMatch(
      /^5\.3-1-1 b\n.* \| SoftComp-2: See 5\.3-2-1 a on UpdMech-2\.$/m,
    );
  });

  it("says by which rule a verdict follows, also where failing units do not decide", () => {
    expect(fails).toContain("FAIL. 5.3-8-1 b fails; one failing unit decides.");
    expect(fails).toContain(
      "INCONCLUSIVE. PASS if one update mechanism cannot be misused; not all have to. Fails: UpdMech-1. Open: UpdMech-2.",
    );
    expect(fails).toContain("FAIL. The provision is mandatory, and the ICS answers N.\nPlanned.");
  });
});

describe("what is open", () => {
  it("joins entries of which the same is said, in words instead of keys", () => {
    expect(section("For the supplier to write")).toContain(
      "AuthMech-1, -2 and -3 (Authentication Factor, Description): None of these says whether its value can be changed.\nTo do: Say under Authentication Factor of each of these: whether user or administrator can change the value.",
    );
  });

  it("asks persons questions, and lists what the laboratory runs", () => {
    expect(section("For the assessor to judge")).toMatch(/Question: Does the design of UpdMech-2 /);
    expect(section("For the laboratory to run on the device")).toMatch(/^5\.1 .* \| .*5\.1-4-2/m);
  });

  it("lists what the ICS does not answer", () => {
    const supplier = section("For the supplier to write");
    expect(supplier).toMatch(/does not answer these provisions, which may apply: 5\.0-1, /);
    expect(supplier).not.toMatch(/may apply: .*\b5\.3-8\b/);
  });
});

describe("the whole", () => {
  it("shows judgements, evidence and reasons of groups", () => {
    expect(section("Recorded judgements")).toContain(
      "5.3-8-1 b\nall entries | PASS | laboratory assessor\n20 November 2026 | Feeds were shown. | does not say what was judged",
    );
    expect(section("All test groups")).toContain("Evidence named: KER-SEC-001");
    expect(section("All test groups")).toMatch(
      /^5\.7-1 .* \| N\/A\n.* \| N\/A \| The ICS answers N\/A\.$/m,
    );
  });

  it("shows neither JSON Pointers nor keys of fields and facets", () => {
    expect(text).not.toMatch(/\/(?:ixit|ics)\//);
    expect(text).not.toMatch(/\b[a-z]+(?:[A-Z][a-z]+)+\b/);
    expect(text).not.toContain("Declare under");
  });

  it("is the same bytes each time", async () => {
    const again = assessmentDocument(structuredClone(spec), today);
    expect(renderMarkdown(again)).toBe(renderMarkdown(handover));
    expect(await renderDocx(again)).toEqual(await renderDocx(handover));
  });

  it("leaves out no entry, whatever it is called", () => {
    const ids = ["$& `x`", "AuthMech-1", "AuthMech-12", "constructor", "a: b (c) | d", ""];
    const odd = { ...spec, ixit: { AuthMech: ids.map((id) => ({ id, description: "Log-in." })) } };
    const shown = textOf(assessmentDocument(odd, today));
    expect(shown).toContain(
      "$& `x`, AuthMech-1, -12, constructor, a: b (c) | d and entry 6 of 1-AuthMech (",
    );
  });
});
