import type { PlaceRegister } from "@bollard/place-register";
import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { marlhaven } from "../../../test/marlhaven.js";
import { type Element, elementsOf, readMarkup, textIn } from "../../../test/read-markup.js";
import { threatModel } from "../threats.js";
import { type Diagram, drawModel } from "./diagram.js";
import { type Box, layOutPicture, type Point } from "./lay-out-picture.js";
import { mostEdges, mostNodes, type Picture } from "./picture.js";

const draw = (register: PlaceRegister): Diagram => drawModel(threatModel(register, "2026-11-25"));

const hostile = [
  '"]; click n1 call alert()',
  "<script>alert(1)</script>",
  "two\nlines\r\n  end\n%% no",
  "end",
  "subgraph x",
  "`**x**`",
  '%%{init: {"theme":"x"}}%%',
  "---\ntitle: x",
  "1. list",
  "- list",
  "#quot; &lt; &amp; &#60;",
  "style n1 fill:#f00;",
  "]]> --> <!--",
  "\u202e\u2066\u0000 turned",
  "``` fence",
  "n1:::evil@{ shape: x }",
  "長い名前の駐車場管理システムと監視カメラ",
  "averyveryverylongnamewithoutanyspacethatdoesnotfitintoabox".repeat(4),
  "\ud800",
];

const hostileRegister: PlaceRegister = {
  place: { name: '</title><script>"&' },
  zones: hostile.slice(0, 4).map((id) => ({ id, name: id, organisation: id })),
  systems: hostile.map((id, index) => ({ id, name: id, zone: hostile[index % 5] ?? "" })),
  flows: hostile.map((id, index) => ({
    id,
    name: id,
    from: id,
    to: hostile[(index * 7 + 3) % hostile.length] ?? "",
  })),
};

function svgOf({ svg }: Diagram): Element {
  if (svg === undefined) throw new Error("There is no drawing.");
  return readMarkup(svg);
}

const all = (root: Element, name: string) =>
  [...elementsOf(root)].filter((element) => element.name === name);

/** A line of a flowchart as this package writes it, and nothing else. */
const text = /(?:[\p{L}\p{M}\p{N} .,…–-]|#\d+;)+/u.source;
const lineOfFlowchart = new RegExp(
  [
    "flowchart LR",
    "  accTitle: Data flows between (?:elements|boundaries)",
    `  subgraph z\\d+\\["${text}"\\]`,
    "  end",
    ` {2,4}(?:[nuz]\\d+|rest)(?:\\(|\\[\\(|\\[|\\{\\{)"${text}<br/>${text}"(?:\\)|\\)\\]|\\]|\\}\\})`,
    `  (?:[nuz]\\d+|rest) (?:==>|-->)\\|"${text}"\\| (?:[nuz]\\d+|rest)`,
  ]
    .map((one) => `^${one}$`)
    .join("|"),
  "u",
);

describe("the diagram of a register", () => {
  const diagram = draw(marlhaven());

  it("has elements inside their boundaries, and what the register lacks", () => {
    const { frames, nodes, edges, shows } = diagram.picture;
    expect(shows).toBe("elements");
    expect(frames.map(({ label }) => label)).toEqual([
      "Quay field network (field)",
      "Operations (ops)",
      "Parking cloud (cloud), run by Baysense Ltd",
      "Other organisations",
      "No zone declared",
    ]);
    expect(nodes.map(({ label }) => label)).toContain("National tide service");
    expect(nodes.at(-1)).toEqual({
      id: "u1",
      label: "harbour-app",
      detail: "not in the register",
      shape: "unknown",
      frame: "z5",
    });
    expect(edges).toHaveLength(7);
  });

  it("is a Mermaid flowchart", () => {
    const lines = diagram.mermaid.trimEnd().split("\n");
    expect(lines[0]).toBe("flowchart LR");
    expect(lines).toContain('  subgraph z1["Quay field network #40;field#41;"]');
    expect(lines).toContain('    n6[("Gate history<br/>store")]');
    expect(lines).toContain('  n1 ==>|"Gate commands"| n4');
    expect(lines).toContain('  n2 -->|"bay-archive"| n7');
  });

  it("is a drawing with title and description", () => {
    const root = svgOf(diagram);
    expect(root.name).toBe("svg");
    expect(root.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "flows-title flows-desc",
    });
    const [title, desc] = root.children.filter((child) => typeof child === "object");
    expect([title?.name, title?.attributes["id"]]).toEqual(["title", "flows-title"]);
    expect(title && textIn(title)).toBe("Data flows of Marlhaven Quayside");
    expect(desc && textIn(desc)).toMatch(/^9 elements inside 5 boundaries, 7 flows, of which 5 /);
    expect(all(root, "rect")).toHaveLength(1 + 5 + 10);
  });

  it("is the same each time", () => {
    expect(draw(marlhaven())).toEqual(diagram);
  });

  it("joins flows with the same ends", () => {
    const { picture, mermaid } = draw({
      systems: [{ id: "a" }, { id: "b" }],
      flows: [
        { id: "f", from: "a", to: "b" },
        { id: "g", from: "a", to: "b" },
        { id: "h", from: "b", to: "a" },
      ],
    });
    expect(picture.edges.map(({ label, flows }) => [label, flows])).toEqual([
      ["2 flows", 2],
      ["h", 1],
    ]);
    expect(mermaid).toContain('  n1 -->|"2 flows"| n2');
  });
});

describe("hostile names", () => {
  const diagram = draw(hostileRegister);

  it("are text in Mermaid", () => {
    for (const line of diagram.mermaid.trimEnd().split("\n")) expect(line).toMatch(lineOfFlowchart);
    expect(diagram.mermaid).not.toContain("`");
  });

  it("are text in SVG", () => {
    const root = svgOf(diagram);
    const names = new Set([...elementsOf(root)].map(({ name }) => name));
    expect([...names].sort()).toEqual(
      ["defs", "desc", "g", "marker", "path", "rect", "style", "svg", "text", "title"].sort(),
    );
    expect(all(root, "style")).toHaveLength(1);
    const titles = all(root, "title").map(textIn);
    expect(titles[0]).toBe('Data flows of </title><script>"&');
    expect(titles).toContain("<script>alert(1)</script>, process");
    expect(titles).toContain("two lines end %% no, process");
    const attributes = [...elementsOf(root)].flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^on|href/i.test(name))).toEqual([]);
  });

  it("fit into their boxes", () => {
    const centred = ({ attributes }: Element) => attributes["text-anchor"] === "middle";
    const shown = all(svgOf(diagram), "text").filter(centred).map(textIn);
    expect(shown.filter((line) => [...line].length > 23)).toEqual([]);
    expect(shown).toContain("長い名前の駐車場管理シ");
  });
});

describe("odd graphs", () => {
  it("may be empty", () => {
    const { mermaid, svg } = draw({});
    expect(mermaid).toBe("flowchart LR\n  accTitle: Data flows between elements\n");
    expect(svg).toContain("<title");
  });

  it("may have flows without ends, in circles and to themselves", () => {
    const diagram = draw({
      systems: [{ id: "a", zone: "z" }, { id: "b", zone: "z" }, { id: "c" }],
      flows: [
        {},
        { from: "a", to: "a" },
        { from: "a", to: "b" },
        { from: "b", to: "c" },
        { from: "c", to: "a" },
        { from: "gone", to: "c" },
        { to: "gone" },
      ],
    });
    expect(diagram.picture.nodes.map(({ label }) => label)).toEqual([
      "a",
      "b",
      "c",
      "not said",
      "gone",
    ]);
    expect(
      all(svgOf(diagram), "path").filter(({ attributes }) => attributes["marker-end"]),
    ).toHaveLength(7);
    const numbers = /NaN|Infinity|undefined/;
    expect(diagram.svg).not.toMatch(numbers);
  });
});

describe("more than a drawing can show", () => {
  function large(systems: number, flows: number, zones: number): PlaceRegister {
    return {
      systems: Array.from({ length: systems }, (_, index) => ({
        id: `s${index}`,
        zone: `z${index % zones}`,
      })),
      flows: Array.from({ length: flows }, (_, index) => ({
        id: `f${index}`,
        from: `s${(index * 31) % systems}`,
        to: `s${(index * index + 17) % systems}`,
      })),
    };
  }

  it("is drawn as boundaries with counts of flows", () => {
    const { picture, description, svg } = within(20_000, () => draw(large(1000, 5000, 5)));
    expect(picture.shows).toBe("boundaries");
    expect(picture.nodes.map(({ label, detail }) => [label, detail])[0]).toEqual([
      "z0 (a zone that the register does not declare)",
      "200 elements",
    ]);
    expect(picture.edges.reduce((sum, { flows }) => sum + flows, 0)).toBe(5000);
    expect(description).toContain("more than one drawing can show legibly");
    expect(svg).toBeDefined();
  });

  it("has the boundaries with the most apart where there are too many", () => {
    const { picture, svg } = draw(large(3000, 5000, 700));
    expect(picture.nodes.length).toBeLessThanOrEqual(mostNodes);
    expect(picture.edges.length).toBeLessThanOrEqual(mostEdges);
    expect(picture.nodes.at(-1)?.label).toMatch(/^\d+ other boundaries$/);
    expect(picture.edges.reduce((sum, { flows }) => sum + flows, 0)).toBe(5000);
    expect(svg).toBeDefined();
  });

  it("is 10 000 elements too", () => {
    const { picture } = draw(large(10_000, 0, 3));
    expect(picture.nodes.map(({ detail }) => detail)).toEqual([
      "3334 elements",
      "3333 elements",
      "3333 elements",
    ]);
  });
});

/** How far a point is from a box. */
function distance(point: Point | undefined, box: Box | undefined): number {
  if (point === undefined || box === undefined) return Number.NaN;
  const across = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  return Math.hypot(across, Math.max(box.y - point.y, 0, point.y - box.y - box.height));
}

/** How far a point is from a stretch of a way. */
function fromStretch(point: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * x + (point.y - from.y) * y) / (x * x + y * y || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + part * x - point.x, from.y + part * y - point.y);
}

describe("a laid-out picture", () => {
  /** Numbers that look like chance and are the same each time. */
  function chance(seed: number): (below: number) => number {
    let state = seed * 2_654_435_761;
    return (below) => {
      state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
      return state % below;
    };
  }

  function anyPicture(seed: number): Picture {
    const next = chance(seed);
    const count = 2 + next(24);
    const frames = Array.from({ length: 1 + next(5) }, (_, index) => ({
      id: `z${index}`,
      label: "",
    }));
    const nodes = Array.from({ length: count }, (_, index) => {
      const frame = frames[next(frames.length + 1)]?.id;
      const node = { id: `n${index}`, label: "x", detail: "store", shape: "store" } as const;
      return frame === undefined ? node : { ...node, frame };
    });
    const edges = new Map(
      Array.from({ length: next(count * 2) }, () => {
        const [from, to] = [`n${next(count)}`, `n${next(count)}`];
        return [
          `${from} ${to}`,
          { id: "e", from, to, label: "f", flows: 1, first: 0, crosses: false },
        ];
      }),
    );
    return { shows: "elements", frames, nodes, edges: [...edges.values()] };
  }

  it("has arrows from box to box, with their labels on them", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { nodes = [], edges = [] } = layOutPicture(anyPicture(seed)) ?? {};
      const boxes = new Map(nodes.map(({ node, box }) => [node.id, box]));
      for (const { edge, points, middle } of edges) {
        expect(distance(points[0], boxes.get(edge.from))).toBeLessThan(2);
        expect(distance(points.at(-1), boxes.get(edge.to))).toBeLessThan(2);
        const away = points
          .slice(1)
          .map((to, index) => fromStretch(middle, points[index] ?? to, to));
        expect(Math.min(...away)).toBeLessThan(6);
      }
    }
  });

  it("keeps boxes apart and inside their frames, and the sheet around them, or there is none", () => {
    let laid = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const drawing = layOutPicture(anyPicture(seed));
      if (drawing === undefined) continue;
      laid += 1;
      const { nodes, frames, width, height } = drawing;
      for (const { node, box } of nodes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        const home = frames.find(({ frame }) => frame.id === node.frame)?.box;
        if (home === undefined) continue;
        expect(box.x).toBeGreaterThanOrEqual(home.x);
        expect(box.y - home.y).toBeGreaterThanOrEqual(20);
        expect(box.x + box.width).toBeLessThanOrEqual(home.x + home.width);
      }
    }
    expect(laid).toBeGreaterThanOrEqual(38);
  });
});
