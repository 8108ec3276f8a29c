import { type LintedDocument, pointerPlaces } from "@bollard/language-service";
import {
  aroundBoundary,
  type Diagram,
  drawModel,
  type ThreatModel,
  threatModel,
} from "@bollard/statement/threats";
import type { Location } from "vscode-languageserver";
import type { DataFlows, DataFlowsPart } from "./requests.js";

/**
 * Draws the data flows of the place whose register a document is, as `bollard threats` does.
 * @param boundary - draws what this boundary is about alone; one that is not there draws everything
 * @returns null for a document that is no register
 */
export function dataFlows(document: LintedDocument, boundary?: string): DataFlows | null {
  const { kind, register } = document.result;
  if (kind !== "place") return null;
  if (register === undefined) {
    return { problem: "The register cannot be read as a whole. Correct its syntax first." };
  }
  const whole = threatModel(register, document.today);
  if (whole.elements.length + whole.flows.length === 0) {
    return { problem: "The register has no system, device class, data set or flow to draw." };
  }
  const chosen = whole.boundaries.find(({ id }) => id === boundary);
  const model = chosen ? aroundBoundary(whole, chosen.id) : whole;
  const diagram = drawModel(model);
  return {
    title: diagram.title,
    description: diagram.description,
    shows: diagram.picture.shows,
    ...(diagram.svg !== undefined && { svg: diagram.svg }),
    ...(chosen && { boundary: chosen.id }),
    boundaries: whole.boundaries.map(({ id, title }) => ({ id, title })),
    parts: partsOf(model, diagram, pointerPlaces(document)),
  };
}

type FlowEnd = ThreatModel["flows"][number]["from"];

function partsOf(
  model: ThreatModel,
  { picture }: Diagram,
  placeOf: (pointer: string) => Location | undefined,
): readonly DataFlowsPart[] {
  const nodes = new Map(picture.nodes.map(({ id, element }) => [element, id]));
  const edges = new Map(picture.edges.map(({ id, from, to }) => [`${from} ${to}`, id]));
  const unknown = new Map(
    picture.nodes.flatMap(({ id, shape, label }) => (shape === "unknown" ? [[label, id]] : [])),
  );
  const nodeAt = ({ element, label }: FlowEnd) =>
    element === undefined ? unknown.get(label) : nodes.get(element);
  const titles = new Map(model.boundaries.map(({ id, title }) => [id, title]));
  const shared = (one: ThreatModel["elements" | "flows"][number], key: string | undefined) => ({
    // Where boundaries alone are drawn, no part of the drawing is one element or flow.
    ...(picture.shows === "elements" && key !== undefined && { key }),
    name: nameOf(one),
    standing: standingOf(one.prompts),
    ...at(placeOf(one.at)),
  });
  const elements = model.elements.map((one, index): DataFlowsPart => {
    const about = one.list === "deviceClasses" ? "devices" : one.kind.replace("-", " ");
    const detail = `${about} in ${titles.get(one.boundary) ?? one.boundary}`;
    return { kind: "element", detail, ...shared(one, nodes.get(index)) };
  });
  const flows = model.flows.map((one): DataFlowsPart => {
    const ends = `${endName(one.from, model)} → ${endName(one.to, model)}`;
    const detail = `${ends}${one.crosses ? ", crosses a boundary" : ""}`;
    const key = edges.get(`${nodeAt(one.from)} ${nodeAt(one.to)}`);
    return { kind: "flow", detail, ...shared(one, key) };
  });
  return [...elements, ...flows];
}

function endName({ element, label }: FlowEnd, { elements }: ThreatModel): string {
  return element === undefined ? label : nameOf(elements[element] ?? { label });
}

function nameOf({ name, label }: { readonly name?: string; readonly label: string }): string {
  return name ?? label;
}

function at(place: Location | undefined) {
  return place === undefined ? {} : { at: place };
}

function standingOf(prompts: ThreatModel["elements"][number]["prompts"]): string {
  const open = prompts.filter(({ standing }) => standing === "open").length;
  return `${open} of ${prompts.length} open`;
}
