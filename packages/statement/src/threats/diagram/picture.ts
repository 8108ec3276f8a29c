import { cleanLine } from "../../handover/clean-text.js";
import type { Boundary, FlowEnd, ModelElement, ModelFlow, ThreatModel } from "../threat-model.js";

/** A box of a data-flow diagram. */
export interface PictureNode {
  /** Made here, such as `n12`: never a text of the register. */
  readonly id: string;
  readonly label: string;
  /** What is written under the label, such as `store`. */
  readonly detail: string;
  readonly shape: "process" | "store" | "external-entity" | "unknown" | "boundary";
  /** The frame inside which it stands, by id. */
  readonly frame?: string;
  /** The element of the model that it shows, by its place there; absent where it shows none or several. */
  readonly element?: number;
}

/** An arrow of a data-flow diagram; flows with the same ends share one. */
export interface PictureEdge {
  /** Made here, such as `e3`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** How many flows it stands for. */
  readonly flows: number;
  /** The first of them, by its place in the model. */
  readonly first: number;
  readonly crosses: boolean;
}

/** A frame of a data-flow diagram: a trust boundary. */
export interface PictureFrame {
  readonly id: string;
  readonly label: string;
}

/** A data-flow diagram before it is laid out. */
export interface Picture {
  /** Whether it shows elements inside boundaries, or boundaries alone, because there is too much to draw. */
  readonly shows: "elements" | "boundaries";
  readonly frames: readonly PictureFrame[];
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** The most that a diagram shows; above that nobody can read it, and laying it out takes too long. */
export const mostNodes = 60;
/** The most arrows that a diagram shows. */
export const mostEdges = 120;

/** The diagram of a model: its elements where they can be drawn, else its boundaries. */
export function pictureOf(model: ThreatModel): Picture {
  if (model.elements.length <= mostNodes) {
    const picture = elementsPicture(model);
    if (picture.nodes.length <= mostNodes && picture.edges.length <= mostEdges) return picture;
  }
  return boundariesPicture(model);
}

function elementsPicture({ boundaries, elements, flows }: ThreatModel): Picture {
  const frames = boundaries.map((one, index) => ({ id: `z${index + 1}`, label: titleOf(one) }));
  const frameOf = new Map(boundaries.map(({ id }, index) => [id, `z${index + 1}`]));
  const nodes = elements.map((element, index) => toNode(element, index, frameOf));
  const unknown = new Map<string, PictureNode>();
  const nodeOf = ({ element, label, boundary }: FlowEnd): string => {
    if (element !== undefined) return `n${element + 1}`;
    const known = unknown.get(label);
    if (known) return known.id;
    const id = `u${unknown.size + 1}`;
    const detail = "not in the register";
    unknown.set(label, { id, label, detail, shape: "unknown", ...inFrame(frameOf, boundary) });
    return id;
  };
  const edges = joinEdges(flows, ({ from, to }) => [nodeOf(from), nodeOf(to)]);
  return { shows: "elements", frames, nodes: [...nodes, ...unknown.values()], edges };
}

const details = { process: "process", store: "store", "external-entity": "external" } as const;

function toNode(
  { name, label, kind, list, boundary }: ModelElement,
  index: number,
  frameOf: ReadonlyMap<string, string>,
): PictureNode {
  return {
    id: `n${index + 1}`,
    label: cleanLine(name ?? label),
    detail: list === "deviceClasses" ? "devices" : details[kind],
    shape: kind,
    element: index,
    ...inFrame(frameOf, boundary),
  };
}

function inFrame(frameOf: ReadonlyMap<string, string>, boundary: string) {
  const frame = frameOf.get(boundary);
  return frame === undefined ? {} : { frame };
}

/** The boundaries with the most flows and elements as boxes, the others as one. */
export function boundariesPicture({ boundaries, elements, flows }: ThreatModel): Picture {
  const sizes = new Map(boundaries.map(({ id }) => [id, 0]));
  const count = (id: string) => sizes.set(id, (sizes.get(id) ?? 0) + 1);
  for (const { boundary } of elements) count(boundary);
  for (const { from, to } of flows) {
    count(from.boundary);
    if (to.boundary !== from.boundary) count(to.boundary);
  }
  const ranked = [...boundaries].sort((a, b) => (sizes.get(b.id) ?? 0) - (sizes.get(a.id) ?? 0));
  for (let kept = Math.min(ranked.length, mostNodes - 1); ; kept = Math.floor(kept / 2)) {
    const shown = new Set(ranked.slice(0, kept).map(({ id }) => id));
    const picture = drawBoundaries(boundaries, shown, elements, flows);
    if (picture.edges.length <= mostEdges || kept <= 1) return picture;
  }
}

function drawBoundaries(
  boundaries: readonly Boundary[],
  shown: ReadonlySet<string>,
  elements: readonly ModelElement[],
  flows: readonly ModelFlow[],
): Picture {
  const kept = boundaries.filter(({ id }) => shown.has(id));
  const ids = new Map(kept.map(({ id }, index) => [id, `z${index + 1}`]));
  const idOf = (boundary: string) => ids.get(boundary) ?? "rest";
  const inside = new Map<string, number>();
  for (const { boundary } of elements) {
    inside.set(idOf(boundary), (inside.get(idOf(boundary)) ?? 0) + 1);
  }
  const toBox = (id: string, label: string): PictureNode => {
    const detail = counted(inside.get(id) ?? 0, "element");
    return { id, label, detail, shape: "boundary" };
  };
  const nodes = kept.map((one) => toBox(idOf(one.id), titleOf(one)));
  const rest = boundaries.length - kept.length;
  if (rest > 0) nodes.push(toBox("rest", counted(rest, "other boundary", "other boundaries")));
  const edges = joinEdges(
    flows,
    ({ from, to }) => [idOf(from.boundary), idOf(to.boundary)],
    (_, count) => counted(count, "flow"),
  );
  return { shows: "boundaries", frames: [], nodes, edges };
}

/** Joins the flows with the same ends to one arrow each, in the order in which they come. */
function joinEdges(
  flows: readonly ModelFlow[],
  endsOf: (flow: ModelFlow) => readonly [string, string],
  labelOf = (first: ModelFlow, count: number) =>
    count === 1 ? cleanLine(first.name ?? first.label) : counted(count, "flow"),
): readonly PictureEdge[] {
  const joined = new Map<
    string,
    {
      readonly ends: readonly [string, string];
      readonly flows: ModelFlow[];
      readonly first: number;
    }
  >();
  for (const [first, flow] of flows.entries()) {
    const ends = endsOf(flow);
    const known = joined.get(ends.join(" "));
    if (known) known.flows.push(flow);
    else joined.set(ends.join(" "), { ends, flows: [flow], first });
  }
  return [...joined.values()].map(({ ends: [from, to], flows: own, first }, index) => ({
    id: `e${index + 1}`,
    from,
    to,
    label: labelOf(own[0] as ModelFlow, own.length),
    flows: own.length,
    first,
    crosses: own.some(({ crosses }) => crosses),
  }));
}

/** A boundary with who runs it, on one line. */
export function titleOf({ title, organisation }: Boundary): string {
  return cleanLine(organisation === undefined ? title : `${title}, run by ${organisation}`);
}

/** A number of things in words, such as `3 flows`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
