import { countPrompts, type FlowEnd, type ThreatModel } from "./threat-model.js";

/**
 * The part of a model that a boundary is about: what stands inside it, the flows with an end there, and what
 * these lead to. A boundary that the model does not have gives an empty part.
 * @param boundary - its id
 */
export function aroundBoundary(model: ThreatModel, boundary: string): ThreatModel {
  const flows = model.flows.filter(
    ({ from, to }) => from.boundary === boundary || to.boundary === boundary,
  );
  const touched = new Set(flows.flatMap(({ from, to }) => [from.element, to.element]));
  const kept = model.elements.flatMap((element, place) =>
    element.boundary === boundary || touched.has(place) ? [place] : [],
  );
  const places = new Map(kept.map((place, index) => [place, index]));
  const elements = model.elements.filter((_, place) => places.has(place));
  const ownFlows = flows.map((flow) => ({
    ...flow,
    from: moved(flow.from, places),
    to: moved(flow.to, places),
  }));
  const ends = ownFlows.flatMap(({ from, to }) => [from.boundary, to.boundary]);
  const boundaries = new Set([...elements.map((one) => one.boundary), ...ends]);
  return {
    ...model,
    boundaries: model.boundaries.filter(({ id }) => boundaries.has(id)),
    elements,
    flows: ownFlows,
    otherThreats: [],
    leftOut: [],
    counts: countPrompts([...elements, ...ownFlows]),
  };
}

function moved(end: FlowEnd, places: ReadonlyMap<number, number>): FlowEnd {
  const { element, ...rest } = end;
  const place = element === undefined ? undefined : places.get(element);
  return place === undefined ? rest : { ...rest, element: place };
}
