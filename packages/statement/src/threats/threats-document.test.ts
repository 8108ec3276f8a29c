import type { PlaceRegister } from "@bollard/place-register";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { marlhaven } from "../../test/marlhaven.js";
import { readMarkdown } from "../../test/read-markdown.js";
import { elementsOf, readMarkup, textIn } from "../../test/read-markup.js";
import { textOf } from "../../test/text-of.js";
import { renderHtml } from "../render/html.js";
import { renderMarkdown } from "../render/markdown.js";
import { drawModel } from "./diagram/diagram.js";
import { threatModel } from "./threats.js";
import { threatsDocument } from "./threats-document.js";

function documentOf(register: PlaceRegister) {
  return threatsDocument(threatModel(register, "2026-11-25"), "marlhaven.place.yaml");
}

const handover = documentOf(marlhaven());
const words = textOf(handover);

describe("the document of threat prompts", () => {
  it("says what it is about", () => {
    expect(handover.subtitle).toBe("Marlhaven Quayside");
    expect(handover.meta).toEqual([
      { label: "Register", value: "marlhaven.place.yaml" },
      { label: "As of", value: "25 November 2026" },
    ]);
  });

  it("counts by boundary", () => {
    const { counts } = threatModel(marlhaven(), "2026-11-25");
    expect(words).toContain("Quay field network (field) | 2 elements, 0 flows | 35 | 9 | 26");
    const [figures] = handover.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    const sum = (column: number) =>
      figures?.rows.reduce((total, { cells }) => total + Number(cells[column]), 0);
    expect([sum(2), sum(3), sum(4)]).toEqual([counts.asked, counts.answered, counts.open]);
  });

  it("has every question once, open or with what answers it", () => {
    expect(words).toContain(
      "Gate commands gate-commands\ngate-control → gate-actuator | Information disclosure |  | Who could see data that are not theirs to see?\nEncryption: TLS 1.3 /flows/0/encryption",
    );
    expect(words).toContain(
      "gate-status\ngate-actuator → gate-control | Information disclosure | Who could see data that are not theirs to see?\nWhich link has no encryption, or a weak one?\n\nEncryption: “None” is declared. | ",
    );
    expect(words).toContain("bay-sensor → bay-portal, through gate-control");
    expect(words).toContain(
      "Only where it keeps a log or a record of actions: Which single identity",
    );
  });

  it("lists flows between boundaries by pair, and the rest by boundary", () => {
    const headings = handover.blocks.flatMap((block) =>
      block.kind === "heading" ? [`${block.level} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      "1 In figures",
      "1 Data-flow diagram",
      "1 Flows between boundaries",
      "2 Operations (ops) → Quay field network (field)",
      "2 Quay field network (field) → Operations (ops)",
      "2 Other organisations → Operations (ops)",
      "2 Quay field network (field) → Parking cloud (cloud), run by Baysense Ltd",
      "2 Parking cloud (cloud), run by Baysense Ltd → No zone declared",
      "1 Quay field network (field)",
      "1 Operations (ops)",
      "1 Parking cloud (cloud), run by Baysense Ltd",
      "1 Other organisations",
      "1 Other threats that are recorded",
      "1 Not part of the model",
      "1 How to go on",
    ]);
    expect(words).toContain("t-flood | A burst main floods the cabinet. |  | open");
    expect(words).toContain("names these suppliers: quill.");
  });

  it("never says that anything is secure, safe or compliant, and never scores", () => {
    expect(words).not.toMatch(/\b(?:secure|safe|compliant|complies|score|rating|sufficient)\b/i);
  });

  it("is the same each time", () => {
    expect(renderHtml(documentOf(marlhaven()))).toBe(renderHtml(handover));
  });
});

describe("its diagram", () => {
  const html = renderHtml(handover);
  const page = readMarkup(html);
  const all = (name: string) => [...elementsOf(page)].filter((one) => one.name === name);

  it("is a drawing in HTML, with its table beside it", () => {
    const [figure] = all("figure");
    expect(all("figure")).toHaveLength(1);
    expect(figure?.attributes).toMatchObject({ role: "group", tabindex: "0" });
    expect(all("svg")).toHaveLength(1);
    expect(all("figcaption").map(textIn)).toEqual(["Data flows of Marlhaven Quayside"]);
    expect(all("caption").map(textIn)).toContain("The arrows of the diagram");
    expect(html).toContain("default-src 'none'");
    expect(all("script")).toEqual([]);
  });

  it("is Mermaid in Markdown", () => {
    const markdown = renderMarkdown(handover);
    const [, fenced] = /```mermaid\n([^`]*)\n```\n/.exec(markdown) ?? [];
    expect(fenced).toBe(drawModel(threatModel(marlhaven(), "2026-11-25")).mermaid.trimEnd());
  });

  it("is told of where it cannot be drawn", () => {
    const model = threatModel(marlhaven(), "2026-11-25");
    const { svg, ...rest } = drawModel(model);
    const without = readMarkup(renderHtml(threatsDocument(model, "r", rest)));
    const [figure] = [...elementsOf(without)].filter(({ name }) => name === "figure");
    expect(svg).toBeDefined();
    expect(figure && textIn(figure)).toContain("The drawing is left out.");
  });
});

describe("hostile words", () => {
  const nasty = '"]; click <script>alert(1)</script>\n\n```\n# x |';
  const hostile = documentOf({
    place: { name: nasty },
    zones: [{ id: nasty, name: nasty, organisation: nasty }],
    systems: [{ id: nasty, name: nasty, zone: nasty, commandLog: nasty }],
    suppliers: [{ id: `idle${nasty}` }],
    flows: [{ id: nasty, name: nasty, from: nasty, to: nasty, encryption: nasty, via: [nasty] }],
    threats: [{ id: nasty, what: nasty, on: nasty }],
  });

  it("are text in HTML", () => {
    const page = readMarkup(renderHtml(hostile));
    const names = [...elementsOf(page)].map(({ name }) => name);
    expect(names.filter((name) => name === "script")).toEqual([]);
    expect(textIn(page)).toContain("<script>alert(1)</script>");
  });

  it("are text in Markdown, with one fence", () => {
    const markdown = renderMarkdown(hostile);
    expect(markdown.match(/^```/gm)).toHaveLength(2);
    expect(markdown).not.toMatch(/^# x/m);
    const withoutFence = markdown.replace(/```mermaid\n[^`]*\n```\n/, "");
    expect(readMarkdown(withoutFence).leaves.join("\n")).toContain("<script>alert(1)</script>");
  });
});

it("holds 10 000 elements", () => {
  const systems = Array.from({ length: 10_000 }, (_, index) => ({
    id: `s${index}`,
    zone: `z${index % 9}`,
  }));
  const document = within(20_000, () => documentOf({ systems }));
  const rows = document.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(rows.length).toBeGreaterThan(60_000);
});
