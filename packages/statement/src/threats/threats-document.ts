import { dayInWords } from "@bollard/model";
import { stride, strideSteps } from "@bollard/secure-connected-places-playbook";
import type { Block, Handover, Note, Table } from "../handover/handover.js";
import { type Diagram, drawModel } from "./diagram/diagram.js";
import { counted, titleOf } from "./diagram/picture.js";
import {
  type Boundary,
  countPrompts,
  type ModelFlow,
  type RecordedThreat,
  type ThreatModel,
} from "./threat-model.js";
import { questionTable, wordsOfQuestions } from "./threat-rows.js";

const onPaper: Note = {
  kind: "note",
  note: "info",
  content:
    "These are questions for people who know the place, by the categories of STRIDE. What is “answered” rests on what the register declares; nobody has checked it. No list of questions is complete, and this is no assessment of risk.",
};

/**
 * What STRIDE asks of a place, by trust boundary, with its data-flow diagram and a table beside that.
 * @param register - how the register is called, such as the name of its file
 */
export function threatsDocument(
  model: ThreatModel,
  register: string,
  diagram: Diagram = drawModel(model),
): Handover {
  return {
    title: "Threat prompts and data flows",
    ...(model.place !== undefined && { subtitle: model.place }),
    meta: [
      { label: "Register", value: register },
      { label: "As of", value: dayInWords(model.today) },
    ],
    language: "en-GB",
    blocks: [
      onPaper,
      { kind: "heading", level: 1, text: "In figures" },
      figures(model),
      { kind: "heading", level: 1, text: "Data-flow diagram" },
      ...diagramBlocks(diagram),
      ...acrossBoundaries(model),
      ...insideBoundaries(model),
      ...aside(model),
      { kind: "heading", level: 1, text: "How to go on" },
      { kind: "bullets", items: strideSteps },
    ],
  };
}

function figures(model: ThreatModel): Table {
  const { boundaries, elements, flows, counts } = model;
  const end = "end";
  const row = (name: string, parts: Parameters<typeof countPrompts>[0], inside: string) => {
    const { asked, answered, open } = countPrompts(parts);
    return { cells: [name, inside, ...[asked, answered, open].map(String)] };
  };
  const crossing = flows.filter(isBetween);
  return {
    kind: "table",
    caption: `${counted(counts.asked, "question")} to ${counted(elements.length, "element")} and ${counted(flows.length, "flow")}`,
    columns: [
      { label: "Boundary", width: 4 },
      { label: "Elements and flows", width: 2.5 },
      { label: "Questions", width: 1.5, align: end },
      { label: "Answered", width: 1.5, align: end },
      { label: "Open", width: 1.5, align: end },
    ],
    rows: [
      ...boundaries.map((boundary) => {
        const [own, within] = inside(model, boundary);
        const what = `${counted(own.length, "element")}, ${counted(within.length, "flow")}`;
        return row(titleOf(boundary), [...own, ...within], what);
      }),
      row("Between boundaries", crossing, counted(crossing.length, "flow")),
    ],
  };
}

function isBetween({ from, to }: ModelFlow): boolean {
  return from.boundary !== to.boundary;
}

function inside({ elements, flows }: ThreatModel, { id }: Boundary) {
  return [
    elements.filter(({ boundary }) => boundary === id),
    flows.filter((flow) => !isBetween(flow) && flow.from.boundary === id),
  ] as const;
}

function diagramBlocks({ picture, title, description, mermaid, svg }: Diagram): readonly Block[] {
  const names = new Map(picture.nodes.map(({ id, label }) => [id, label]));
  return [
    { kind: "paragraph", content: description },
    { kind: "figure", caption: title, mermaid, ...(svg !== undefined && { svg }) },
    {
      kind: "table",
      caption: "The arrows of the diagram",
      columns: [
        { label: "From", width: 3 },
        { label: "To", width: 3 },
        { label: "What", width: 3 },
        { label: "Crosses a boundary", width: 1.5 },
      ],
      rows: picture.edges.map(({ from, to, label, crosses }) => ({
        cells: [names.get(from) ?? from, names.get(to) ?? to, label, crosses ? "yes" : "no"],
      })),
    },
  ];
}

function acrossBoundaries(model: ThreatModel): readonly Block[] {
  const asks = wordsOfQuestions(model);
  const titles = new Map(model.boundaries.map((one) => [one.id, titleOf(one)]));
  const pairs = new Map<string, ModelFlow[]>();
  for (const flow of model.flows.filter(isBetween)) {
    const ends = [flow.from, flow.to].map(({ boundary }) => titles.get(boundary) ?? boundary);
    const pair = ends.join(" → ");
    const known = pairs.get(pair);
    if (known) known.push(flow);
    else pairs.set(pair, [flow]);
  }
  if (pairs.size === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Flows between boundaries" },
    ...[...pairs].flatMap(([pair, flows]): readonly Block[] => [
      { kind: "heading", level: 2, text: pair },
      questionTable(`Questions to the flows: ${pair}`, flows, asks),
    ]),
  ];
}

function insideBoundaries(model: ThreatModel): readonly Block[] {
  const asks = wordsOfQuestions(model);
  return model.boundaries.flatMap((boundary): readonly Block[] => {
    const [elements, flows] = inside(model, boundary);
    const title = titleOf(boundary);
    if (elements.length + flows.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: title },
      ...(elements.length > 0
        ? [questionTable(`Questions to the elements: ${title}`, elements, asks)]
        : []),
      ...(flows.length > 0 ? [questionTable(`Questions to the flows: ${title}`, flows, asks)] : []),
    ];
  });
}

function aside(model: ThreatModel): readonly Block[] {
  const { elements, flows, otherThreats, leftOut } = model;
  const uncategorised = [...elements, ...flows]
    .flatMap(({ threats }) => threats)
    .filter(({ category }) => category === undefined);
  const threats = [...uncategorised, ...otherThreats];
  return [
    ...(threats.length === 0
      ? []
      : [
          { kind: "heading", level: 1, text: "Other threats that are recorded" } as const,
          threatTable(threats),
        ]),
    ...(leftOut.length === 0
      ? []
      : [
          { kind: "heading", level: 1, text: "Not part of the model" } as const,
          {
            kind: "paragraph",
            content: `No flow, way in, privilege, dependency or threat names these suppliers: ${leftOut.join(", ")}.`,
          } as const,
        ]),
  ];
}

function threatTable(threats: readonly RecordedThreat[]): Table {
  const titles = new Map<string, string>(stride().map(({ letter, title }) => [letter, title]));
  return {
    kind: "table",
    caption: "Threats without a category, or on something that is no element or flow",
    columns: [
      { label: "Threat", width: 1.5 },
      { label: "What", width: 5 },
      { label: "Category", width: 1.5 },
      { label: "Where it stands", width: 1.5 },
    ],
    rows: threats.map(({ label, what = "", category, status }) => ({
      cells: [label, what, titles.get(category ?? "") ?? "", status],
    })),
  };
}
