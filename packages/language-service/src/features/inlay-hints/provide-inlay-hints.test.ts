import { frameworks, mappingSets } from "@bollard/crosswalk";
import { defaultConfig, linkedFrameworks } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { open, positionOf } from "../../../test/documents.js";
import { provideHover, provideInlayHints } from "../../index.js";

type Linked = (typeof linkedFrameworks)[number];
const choosing = (...names: readonly Linked[]) => ({
  written: { ...defaultConfig.written, frameworks: [...names] },
});
const everything = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const spec = `bollard: device/1
claims: { etsi-en-303-645: "2.1.1" }
ics:
  5.11-1: { support: N, detail: There is no such function. }
  5.3-8: { support: Y }
`;
const tender = `---
bollard: procurement
---

# Cameras

The Supplier shall meet ETSI EN 303 645 V2.1.1 provision 5.11-1 and Cyber Essentials.
`;

const labels = (name: string, text: string, config = choosing("eu-cra")) =>
  provideInlayHints(open(name, text, config), everything).map(({ label }) => label);

describe("hints beside provisions", () => {
  it("stand in an ICS behind what leads to a framework that the configuration chooses", () => {
    const document = open("a.device.yaml", spec, choosing("eu-cra"));
    const [first] = provideInlayHints(document, everything);
    expect(first?.label).toBe("↔ eu-cra Annex I Part I (2)(b), eu-cra Annex I Part I (2)(m)");
    expect(first?.position).toEqual({ line: 3, character: 8 });
    const value = JSON.stringify(first?.tooltip);
    expect(value).toContain("It asks for a part of EU CRA Annex I Part I (2)(m): Both ");
    expect(value).toContain("never says that a product meets");
  });

  it("stand in a tender behind what it cites", () => {
    expect(labels("a.md", tender)).toEqual([expect.stringContaining("Annex I Part I (2)(m)")]);
  });

  it("are none where the configuration chooses nothing, and none outside the range", () => {
    expect(labels("a.device.yaml", spec, defaultConfig as never)).toEqual([]);
    const document = open("a.device.yaml", spec, choosing("eu-cra"));
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(provideInlayHints(document, range)).toEqual([]);
  });

  it("count what there is more than two of", () => {
    const text = spec.replace("5.11-1", "5.1-1");
    const [label] = labels("a.device.yaml", text, choosing("eu-cra", "uk-psti"));
    expect(label).toMatch(/^↔ [^,]+, [^,]+ \+\d+$/);
  });

  it("are given for a text that is being written", () => {
    for (const text of ["", "ics:", "ics: [", "ics: 3", "bollard: device/1\nics: 3"]) {
      expect(labels("a.device.yaml", text)).toEqual([]);
    }
    expect(labels("a.device.yaml", "bollard: device/1\nics: { 5.11-1").length).toBe(1);
  });
});

describe("the card of a provision", () => {
  const cardOf = (config: Parameters<typeof open>[2]) => {
    const document = open("a.device.yaml", spec, config);
    const hover = provideHover(document, positionOf(spec, "5.11-1"));
    return JSON.parse(JSON.stringify(hover?.contents ?? { value: "" })).value as string;
  };

  it("says where it leads, why, and that what fails here fails there", () => {
    const card = cardOf(choosing("eu-cra"));
    expect(card).toContain("**Elsewhere**, it\n- ");
    expect(card).toContain("- asks for a part of EU CRA Annex I Part I (2)(m) ");
    expect(card).toContain("— **also fails there, on paper**: Both ");
    expect(card).not.toMatch(/compliant|conforms/i);
  });

  it("says nothing of it where the configuration chooses nothing", () => {
    expect(cardOf(choosing())).not.toContain("Elsewhere");
  });
});

describe("the card of a place with a finding", () => {
  const text = `bollard: device/1
claims: { uk-psti: 2023/1007 }
psti:
  passwords:
    - for: installer page
      definedBy: manufacturer
      uniquePerProduct: true
      basis: product-identifier
      protection: none
`;
  const cardOf = (word: string, ...names: Linked[]) => {
    const hover = provideHover(
      open("a.device.yaml", text, choosing(...names)),
      positionOf(text, word),
    );
    return JSON.parse(JSON.stringify(hover?.contents ?? { value: "" })).value as string;
  };

  it("says where what the finding rests on leads, once, behind what is said of the field", () => {
    const card = cardOf("product-identifier", "eu-cra");
    expect(card).toMatch(
      /---\n\nPSTI Regulations 2023, Schedule 1 paragraph 1\(3\)\(c\)\n\n\*\*Elsewhere\*\*, it\n- /,
    );
    expect(card.startsWith(cardOf("product-identifier"))).toBe(true);
    expect(card.match(/Elsewhere/g)).toHaveLength(1);
    expect(card).not.toMatch(/compliant|conforms/i);
  });

  it("says nothing of it without a finding, or where nothing is chosen", () => {
    expect(cardOf("product-identifier")).not.toContain("Elsewhere");
    expect(cardOf("installer page", "eu-cra")).not.toContain("Elsewhere");
  });
});

it("offers in a configuration what is linked, and nothing else", () => {
  const own = new Set(mappingSets().map(({ target }) => target.framework));
  expect([...linkedFrameworks]).toEqual([...own].sort());
  for (const id of linkedFrameworks) {
    expect(frameworks.some((framework) => framework.id === id)).toBe(true);
  }
});
