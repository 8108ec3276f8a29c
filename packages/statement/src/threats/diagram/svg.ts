import { cleanLine } from "../../handover/clean-text.js";
import { escapeMarkup } from "../../render/escape-markup.js";
import { shorten, twoLines } from "./label-lines.js";
import type { Box, Drawing, DrawnEdge, Point } from "./lay-out-picture.js";
import type { PictureFrame, PictureNode } from "./picture.js";

/** What a diagram says to those who do not see it. */
export interface DrawingWords {
  readonly title: string;
  readonly description: string;
}

/**
 * Writes a laid-out diagram as SVG that needs nothing else: no script, nothing loaded. Every text of it is
 * escaped. It has a title and a description, and what it shows has to stand in a table beside it.
 */
export function toSvg(
  { width, height, frames, nodes, edges }: Drawing,
  { title, description }: DrawingWords,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="flows" role="img" aria-labelledby="flows-title flows-desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="flows-title">${text(title)}</title>`,
    `<desc id="flows-desc">${text(description)}</desc>`,
    `<style>${style}</style>`,
    `<defs>${head("flows-head", "head")}${head("flows-over", "head over-head")}</defs>`,
    `<rect class="sheet" width="${width}" height="${height}"/>`,
    ...frames.map(({ frame, box }) => writeFrame(frame, box)),
    // Ways lie under the boxes that they pass, so that names stay legible.
    ...edges.map(writeEdge),
    ...nodes.map(({ node, box }) => writeNode(node, box)),
    ...edges.map(writeEdgeLabel),
    "</svg>",
    "",
  ].join("\n");
}

function head(id: string, look: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" orient="auto"><path class="${look}" d="M0 0 8 4 0 8Z"/></marker>`;
}

const day = {
  paper: "#ffffff",
  ink: "#1b1f24",
  line: "#57606a",
  frame: "#eef1f4",
  bold: "#8c1313",
};
const night = {
  paper: "#14181c",
  ink: "#e6e9ec",
  line: "#a3adb7",
  frame: "#20262c",
  bold: "#ffb1ab",
};

const rules = ({ paper, ink, line, frame, bold }: typeof day) =>
  [
    `.flows .sheet,.flows .box{fill:${paper}}`,
    `.flows text{fill:${ink}}`,
    `.flows .box,.flows .way{stroke:${line}}`,
    `.flows .frame{fill:${frame};stroke:${line}}`,
    `.flows .head{fill:${line}}`,
    `.flows .over{stroke:${bold}}`,
    `.flows .over-head{fill:${bold}}`,
    `.flows .label{stroke:${paper}}`,
  ].join("");

const style = `.flows{font:12px system-ui,"Segoe UI",Arial,sans-serif}.flows .box{stroke-width:1.5}.flows .frame{stroke-dasharray:6 4}.flows .unknown{stroke-dasharray:2 3}.flows .way{fill:none;stroke-width:1.25}.flows .over{stroke-width:2.25}.flows .name{font-weight:600}.flows .label{font-size:11px;stroke-width:7px;paint-order:stroke;stroke-linejoin:round}${rules(day)}@media screen and (prefers-color-scheme:dark){${rules(night)}}@media print{.flows{max-width:100%;height:auto}}`;

function writeFrame({ label }: PictureFrame, { x, y, width, height }: Box): string {
  const short = shorten(label, Math.floor((width - 16) / 7));
  return `<g><title>${text(label)}</title><rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/><text class="name" x="${x + 10}" y="${y + 19}">${text(short)}</text></g>`;
}

function writeNode({ id, label, detail, shape }: PictureNode, box: Box): string {
  const middle = box.x + box.width / 2;
  const rows = [...twoLines(label, 23), detail];
  const first = box.y + box.height / 2 - (rows.length - 1) * 8 + 4;
  const written = rows.map((row, index) => {
    const name = index < rows.length - 1 ? ' class="name"' : "";
    return `<text${name} text-anchor="middle" x="${tidy(middle)}" y="${tidy(first + index * 16)}">${text(row)}</text>`;
  });
  return `<g data-part="${id}"><title>${text(`${label}, ${detail}`)}</title>${outline(shape, box)}${written.join("")}</g>`;
}

/** Processes are rounded, stores have two lines at their sides, others are plain boxes. */
function outline(shape: PictureNode["shape"], { x, y, width, height }: Box): string {
  const radius = shape === "process" ? 18 : 3;
  const kind = shape === "unknown" ? "box unknown" : "box";
  const box = `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
  if (shape !== "store") return box;
  const side = (at: number) => `M${tidy(at)} ${y}v${height}`;
  return `${box}<path class="way" d="${side(x + 6)}${side(x + width - 6)}"/>`;
}

function writeEdge({ edge, points }: DrawnEdge): string {
  const { id, label, from, to, crosses } = edge;
  const over = crosses ? ", crosses a boundary" : "";
  const name = from === to ? `${label}, back to itself${over}` : `${label}${over}`;
  return `<g data-part="${id}"><title>${text(name)}</title><path class="way${crosses ? " over" : ""}" d="${wayOf(points)}" marker-end="url(#${crosses ? "flows-over" : "flows-head"})"/></g>`;
}

/** How much of a corner is rounded, at most. */
const corner = 16;

/** A way with rounded corners. */
function wayOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const corners = rest.slice(0, -1).map((point, index) => {
    const before = towards(point, points[index] ?? first);
    const after = towards(point, rest[index + 1] ?? last);
    return `L${at(before)}Q${at(point)} ${at(after)}`;
  });
  return `M${at(first)}${corners.join("")}L${at(last)}`;
}

/** A point a little from one on the way to another, never beyond half of it. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(corner / length, 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function writeEdgeLabel({ edge: { id }, text: label, middle: { x, y } }: DrawnEdge): string {
  return `<text class="label" data-part="${id}" text-anchor="middle" x="${x}" y="${tidy(y + 4)}">${text(label)}</text>`;
}

const at = ({ x, y }: Point) => `${tidy(x)} ${tidy(y)}`;
const tidy = (value: number) => Math.round(value * 10) / 10;
const text = (value: string) => escapeMarkup(cleanLine(value));
