import type { ThreatModel } from "../threat-model.js";
import { layOutPicture } from "./lay-out-picture.js";
import { toMermaid } from "./mermaid.js";
import { boundariesPicture, counted, type Picture, pictureOf } from "./picture.js";
import { toSvg } from "./svg.js";

/** The data-flow diagram of a model, in two forms that show the same. */
export interface Diagram {
  readonly picture: Picture;
  readonly title: string;
  readonly description: string;
  /** A Mermaid flowchart. */
  readonly mermaid: string;
  /** An SVG drawing; absent where the layout keeps nothing apart. */
  readonly svg?: string;
}

/** Draws a model: elements inside their boundaries, or boundaries alone where there is too much to draw. */
export function drawModel(model: ThreatModel): Diagram {
  const first = pictureOf(model);
  const laid = layOutPicture(first);
  if (laid === undefined && first.shows === "elements") {
    return finish(model, boundariesPicture(model));
  }
  return finish(model, first, laid);
}

function finish(model: ThreatModel, picture: Picture, laid = layOutPicture(picture)): Diagram {
  const title = `Data flows${model.place === undefined ? "" : ` of ${model.place}`}`;
  const description = describe(model, picture);
  const svg = laid && toSvg(laid, { title, description });
  return {
    picture,
    title,
    description,
    mermaid: toMermaid(picture),
    ...(svg !== undefined && { svg }),
  };
}

function describe({ boundaries, elements, flows }: ThreatModel, { shows, edges }: Picture): string {
  const crossing = flows.filter(({ crosses }) => crosses).length;
  const what = `${counted(elements.length, "element")} inside ${counted(boundaries.length, "boundary", "boundaries")}, ${counted(flows.length, "flow")}, of which ${crossing} cross a boundary.`;
  const joined = `Flows with the same ends share one of ${counted(edges.length, "arrow")}; thick arrows cross a boundary.`;
  if (shows === "elements") return `${what} ${joined}`;
  return `${what} That is more than one drawing can show legibly, so boundaries are drawn with the flows between them. ${joined}`;
}
