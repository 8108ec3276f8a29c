import { describe, expect, it } from "vitest";
import type { CompletionItem } from "vscode-languageserver-types";
import { cursorIn, edited } from "../../../test/documents.js";
import { tender } from "../../../test/tender.js";
import { type CompletionRequest, provideCompletion } from "./provide-completion.js";

/** What is offered at the sign `‸`, and the text once one of it is chosen. */
function offered(marked: string, request: CompletionRequest = {}, name = "a.md") {
  const { document, position } = cursorIn(name, marked);
  const items = provideCompletion(document, position, request);
  const find = (label: string) => items.find((item) => item.label === label);
  const choose = (label: string) => edited(document.text, editsOf(find(label)));
  return { items, labels: items.map(({ label }) => label), find, choose };
}

function editsOf(item: CompletionItem | undefined) {
  const edit = item?.textEdit;
  if (edit === undefined || !("range" in edit)) throw new Error("There is no such item.");
  return [edit];
}

const head = "---\nbollard: procurement\n---\n\n";
const writing = (words: string) => `${head}${words}`;

describe("citations", () => {
  it("of provisions come in the edition that is named", () => {
    const { labels, choose } = offered(
      writing("It shall meet EN 303 645 V2.1.1, provision 5.3-‸ x"),
    );
    expect(labels).toContain("5.3-13");
    expect(labels.every((label) => label.startsWith("5.3-"))).toBe(true);
    expect(labels).not.toContain("5.3-4A");
    expect(choose("5.3-13")).toBe(writing("It shall meet EN 303 645 V2.1.1, provision 5.3-13 x"));
  });

  it("go on with a list", () => {
    const { choose, labels } = offered(
      writing("It shall meet EN 303 645 V3.1.3, provisions 5.1-1, 5.1-2A and 5.‸"),
    );
    expect(labels).not.toContain("V3.1.3 (2024-09)");
    expect(choose("5.2-1")).toMatch(/provisions 5\.1-1, 5\.1-2A and 5\.2-1$/);
    expect(offered(writing("EN 303 645, 5.1-1 and 5.‸")).choose("5.2-1")).toMatch(/ and 5\.2-1$/);
  });

  it("bring the newest edition where none is named", () => {
    const { labels, choose, find } = offered(writing("It shall meet ETSI EN 303 645 5.‸"), {
      trigger: ".",
    });
    expect(labels[0]).toBe("5.0-1");
    expect(find("5.1-1")?.documentation).toMatchObject({ kind: "markdown" });
    expect(choose("5.1-1")).toBe(writing("It shall meet ETSI EN 303 645 V3.1.3 provision 5.1-1"));
    const versions = offered(writing("It shall meet EN 303 645 ‸"), { trigger: " " }).labels;
    expect(versions.slice(0, 2)).toEqual(["V3.1.3 (2024-09)", "V2.1.1 (2020-06)"]);
  });

  it.each([
    ["PPN ‸", "PPN 014", "PPN 014"],
    ["PPN 0‸", "PPN 002", "PPN 002"],
    [
      "the Procurement Act‸",
      "Procurement Act 2023, section 22",
      "the Procurement Act 2023, section 22",
    ],
    ["the Procurement Act‸", "Procurement Act 2023", "the Procurement Act 2023"],
    ["CAF‸", "NCSC CAF v4.0", "NCSC CAF v4.0"],
    ["PA 2023 s.5‸", "Procurement Act 2023, section 56(3)", "Procurement Act 2023, section 56(3)"],
    ["EN 30‸", "ETSI EN 303 645 V3.1.3 (2024-09)", "ETSI EN 303 645 V3.1.3 (2024-09)"],
    ["ISO/IEC 270‸", "ISO/IEC 27001:2022", "ISO/IEC 27001:2022"],
    [
      "PSTI Reg‸",
      "PSTI Regulations 2023, Schedule 1 paragraph 3(1)",
      "PSTI Regulations 2023, Schedule 1 paragraph 3(1)",
    ],
  ])("go on from %s to %s", (typed, label, written) => {
    const { choose } = offered(writing(`As in ${typed}`));
    expect(choose(label)).toBe(writing(`As in ${written}`));
  });

  it("leave out what has been replaced", () => {
    const { labels } = offered(writing("As in PPN ‸"));
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.some((label) => label.includes("/"))).toBe(false);
    expect(offered(writing("ISO/IEC 27‸")).labels).not.toContain("ISO/IEC 27001:2013");
  });

  it("do not come by themselves in ordinary words", () => {
    expect(offered(writing("Data ‸"), { trigger: " " }).labels).toEqual([]);
    expect(offered(writing("Data ‸")).labels).toContain("Data Protection Act 2018");
    expect(offered(writing("Procurement A‸"), { trigger: " " }).labels).not.toEqual([]);
    expect(offered(writing("The end. ‸"), { trigger: " " }).labels).toEqual([]);
    expect(offered(writing("The end.‸"), { trigger: "." }).labels).toEqual([]);
  });

  it("come in HTML, and in no other Markdown", () => {
    expect(offered(`${head}<p>As in PPN ‸</p>`, {}, "a.html").labels).toContain("PPN 014");
    expect(offered("# Notes\n\nAs in PPN ‸\n").labels).toEqual([]);
  });
});

describe("model clauses", () => {
  const at = (word: string) => tender.replace("## 2 Security\n", `## 2 Security\n\n${word}\n`);

  it.each(["bollard: ‸", "bollard: sup‸", "bollard‸", "‸", "- bollard:‸"])(
    "come at “%s”",
    (word) => {
      const { choose, find } = offered(at(word));
      expect(find("bollard: support-period")?.detail).toMatch(/^Clause on support period/);
      const written = choose("bollard: support-period");
      expect(written).toContain("(7 years in all)");
      expect(written).not.toContain("bollard: s");
    },
  );

  it("on what is missing come first", () => {
    const { find } = offered(at("bollard: ‸"));
    expect(find("bollard: encryption")?.sortText).toBe("1encryption");
    expect(find("bollard: exit")?.sortText).toBe("0exit");
    expect(find("bollard: exit")?.detail).toContain("not yet covered here");
  });

  it("have places to stop at where the editor knows them", () => {
    const { find } = offered(at("bollard: ‸"), { snippets: true });
    const item = find("bollard: vulnerability-disclosure");
    expect(item?.insertTextFormat).toBe(2);
    expect(item?.textEdit?.newText).toContain(
      `acknowledge each report within $\{1:5 Working Days}`,
    );
    const plain = offered(at("bollard: ‸")).find("bollard: vulnerability-disclosure");
    expect(plain).not.toHaveProperty("insertTextFormat");
    expect(plain?.textEdit?.newText).toContain("within 5 Working Days");
  });

  it("leave out what does not reach the purchase", () => {
    const { labels } = offered(at("bollard: ‸").replace("devices: organisation", "devices: none"));
    expect(labels).not.toContain("bollard: default-passwords");
    expect(labels).toContain("bollard: exit");
  });

  it("do not come in sentences, nor by themselves without the colon", () => {
    expect(offered(at("Each bollard‸")).labels).toEqual([]);
    expect(offered(at("bollard ‸"), { trigger: " " }).labels).toEqual([]);
    expect(offered(at("‸"), { trigger: " " }).labels).toEqual([]);
    expect(offered(at("bollard:‸"), { trigger: ":" }).labels).not.toEqual([]);
  });
});

describe("the purchase", () => {
  const front = (body: string) => `---\nbollard: procurement\n${body}\n---\n\n# Tender\n`;

  it.each([
    ["its fields", "purchase:\n  ‸", ["buyer", "nis", "contract"], ["start"]],
    ["fields that are not there yet", "purchase:\n  buyer: nhs\n  ‸", ["nation"], ["buyer"]],
    ["the contract's fields", "purchase:\n  contract:\n    ‸", ["start", "length"], ["buyer"]],
    ["values", "purchase:\n  buyer: ‸", ["council", "nhs"], ["england"]],
    ["yes and no", "purchase:\n  personalData: ‸", ["true", "false"], []],
    ["values of a list", "purchase:\n  useCases: [‸]", ["cctv", "parking-sensors"], []],
    ["entries of a list", "purchase:\n  useCases:\n    - ‸", ["cctv"], []],
    ["fields in braces", "purchase: { contract: { ‸ } }", ["length"], ["buyer"]],
    ["itself", "‸", ["purchase"], ["bollard", "buyer"]],
    ["nothing of the author's own", "title: ‸", [], ["purchase", "buyer"]],
  ])("has %s", (_, body, present, absent) => {
    const { labels } = offered(front(body));
    expect(labels).toEqual(expect.arrayContaining([...present]));
    for (const label of absent) expect(labels).not.toContain(label);
  });

  it("is written as YAML", () => {
    expect(offered(front("purchase:\n  buy‸")).choose("buyer")).toBe(front("purchase:\n  buyer: "));
    expect(offered(front("purchase:\n  buyer: cou‸")).choose("council")).toBe(
      front("purchase:\n  buyer: council"),
    );
    expect(offered(front("pur‸")).choose("purchase")).toBe(front("purchase:"));
  });

  it("is explained", () => {
    const { find } = offered(front("purchase:\n  ‸"));
    expect(find("nis")?.documentation).toMatch(/^What the buyer decided/);
  });
});
