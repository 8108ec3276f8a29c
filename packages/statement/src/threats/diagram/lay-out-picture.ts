import { Graph, layout } from "@dagrejs/dagre";
import { letters, shorten } from "./label-lines.js";
import type { Picture, PictureEdge, PictureFrame, PictureNode } from "./picture.js";

/** A rectangle; `x` and `y` are its left upper corner, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow with its way. */
export interface DrawnEdge {
  readonly edge: PictureEdge;
  readonly points: readonly Point[];
  /** The label as it fits, and where its middle is. */
  readonly text: string;
  readonly middle: Point;
}

/** A diagram with its places. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly { readonly frame: PictureFrame; readonly box: Box }[];
  readonly nodes: readonly { readonly node: PictureNode; readonly box: Box }[];
  readonly edges: readonly DrawnEdge[];
}

/** What the layout library places: what we give, and what it adds. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedEdge {
  readonly points: readonly Point[];
  readonly x?: number;
  readonly y?: number;
}

/** Ways of laying out, in the order in which they are tried. */
const ways = [
  { rankdir: "LR", acyclicer: "greedy" },
  { rankdir: "LR" },
  { rankdir: "TB", acyclicer: "greedy" },
] as const;

/** The size of the box of an element. */
export const nodeSize = { width: 176, height: 62 } as const;
const longestLabel = 22;

/**
 * Places the parts of a diagram. The same picture gives the same places. `undefined` where no way of laying
 * out keeps boxes apart and inside their frames.
 */
export function layOutPicture(picture: Picture): Drawing | undefined {
  for (const way of ways) {
    const drawing = layOutBy(picture, way);
    if (drawing !== undefined && isSound(drawing)) return drawing;
  }
  return undefined;
}

function layOutBy(picture: Picture, way: (typeof ways)[number]): Drawing | undefined {
  const graph = toGraph(picture, way);
  try {
    layout(graph);
  } catch {
    // The library fails on some graphs with frames; another way may do.
    return undefined;
  }
  return readDrawing(picture, graph);
}

function toGraph({ frames, nodes, edges }: Picture, way: (typeof ways)[number]): Graph {
  const graph = new Graph({ compound: true, multigraph: true, directed: true });
  // A frame stands off its boxes by about as much as boxes stand apart: its title fits in.
  graph.setGraph({ ...way, nodesep: 52, edgesep: 20, ranksep: 56 });
  const used = new Set(nodes.map(({ frame }) => frame));
  for (const { id } of frames) if (used.has(id)) graph.setNode(id, {});
  for (const { id, frame } of nodes) {
    graph.setNode(id, { ...nodeSize });
    if (frame !== undefined) graph.setParent(id, frame);
  }
  for (const [index, { from, to, label }] of edges.entries()) {
    if (from === to) continue;
    const width = 12 + 6.4 * letters(shorten(label, longestLabel));
    graph.setEdge(from, to, { width, height: 18, labelpos: "c" }, `e${index}`);
  }
  return graph;
}

function readDrawing({ frames, nodes, edges }: Picture, graph: Graph): Drawing {
  const used = new Set(nodes.map(({ frame }) => frame));
  const framed = frames
    .filter(({ id }) => used.has(id))
    .map((frame) => ({ frame, box: toBox(graph.node(frame.id) as unknown as Placed) }));
  const placed = nodes.map((node) => ({
    node,
    box: toBox(graph.node(node.id) as unknown as Placed),
  }));
  const boxes = new Map(placed.map(({ node, box }) => [node.id, box]));
  const drawn = edges.map((edge, index): DrawnEdge => {
    const own = edge.from === edge.to ? boxes.get(edge.from) : undefined;
    const way = own ? loopAt(own) : wayIn(graph, edge, index);
    return { edge, text: shorten(edge.label, longestLabel), ...way };
  });
  return toOrigin({ width: 0, height: 0, frames: framed, nodes: placed, edges: drawn });
}

function wayIn(graph: Graph, { from, to }: PictureEdge, index: number) {
  const found = graph.edge(from, to, `e${index}`) as unknown as PlacedEdge;
  const { points, x = points[0]?.x ?? 0, y = points[0]?.y ?? 0 } = found;
  return { points, middle: { x, y } };
}

/** A way from the top of a box around its corner to its side; the library leads such ways astray. */
function loopAt({ x, y, width }: Box) {
  const [right, out] = [x + width, 20];
  const points = [
    { x: right - 36, y },
    { x: right - 36, y: y - out },
    { x: right + out, y: y - out },
    { x: right + out, y: y + out },
    { x: right, y: y + out },
  ];
  return { points, middle: { x: right - 8, y: y - out } };
}

function toBox({ x, y, width, height }: Placed): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Moves everything so that it begins at the corner, with a little space around it. */
function toOrigin({ frames, nodes, edges }: Drawing): Drawing {
  const corners: readonly Point[] = [
    ...[...frames, ...nodes].flatMap(({ box: { x, y, width, height } }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...edges.flatMap(({ points, text, middle: { x, y } }) => [
      ...points,
      { x: x - 4 * letters(text), y: y - 10 },
      { x: x + 4 * letters(text), y: y + 10 },
    ]),
  ];
  const [left, top] = [Math.min(0, ...xs(corners)) - 12, Math.min(0, ...ys(corners)) - 12];
  const move = ({ x, y }: Point) => ({ x: tidy(x - left), y: tidy(y - top) });
  const moveBox = (box: Box) => ({
    ...box,
    ...move(box),
    width: tidy(box.width),
    height: tidy(box.height),
  });
  return {
    width: Math.ceil(Math.max(0, ...xs(corners)) - left + 12),
    height: Math.ceil(Math.max(0, ...ys(corners)) - top + 12),
    frames: frames.map((one) => ({ ...one, box: moveBox(one.box) })),
    nodes: nodes.map((one) => ({ ...one, box: moveBox(one.box) })),
    edges: edges.map((one) => ({ ...one, points: one.points.map(move), middle: move(one.middle) })),
  };
}

const xs = (points: readonly Point[]) => points.map(({ x }) => x);
const ys = (points: readonly Point[]) => points.map(({ y }) => y);
const tidy = (value: number) => Math.round(value * 10) / 10;

/** Whether boxes are apart, and frames hold what belongs to them and nothing else. */
function isSound({ width, height, frames, nodes }: Drawing): boolean {
  if (![width, height].every((size) => Number.isFinite(size))) return false;
  const apart = (boxes: readonly Box[]) =>
    boxes.every((box, index) => boxes.slice(0, index).every((other) => !overlap(box, other)));
  if (!apart(frames.map(({ box }) => box)) || !apart(nodes.map(({ box }) => box))) return false;
  return frames.every(({ frame, box }) =>
    nodes.every(({ node, box: own }) => overlap(box, own) === (node.frame === frame.id)),
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
