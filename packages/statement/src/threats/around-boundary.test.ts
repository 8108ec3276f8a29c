import { expect, it } from "vitest";
import { aroundBoundary } from "./around-boundary.js";
import { drawModel } from "./diagram/diagram.js";
import { threatModel } from "./threats.js";

const model = threatModel(
  {
    bollard: "place/1",
    zones: [{ id: "core" }, { id: "field" }, { id: "far" }],
    systems: [
      { id: "a", zone: "core" },
      { id: "b", zone: "field" },
      { id: "c", zone: "far" },
      { id: "d", zone: "far" },
    ],
    flows: [
      { id: "inner", from: "c", to: "d" },
      { id: "out", from: "c", to: "b" },
      { id: "lost", from: "b", to: "nobody" },
      { id: "elsewhere", from: "a", to: "d" },
    ],
  } as never,
  "2026-11-25",
);
const idOf = (title: string) => model.boundaries.find((one) => one.title === title)?.id ?? "";

it("keeps what stands in a boundary, its flows, and what these lead to", () => {
  const boundary = model.elements[1]?.boundary ?? "";
  const part = aroundBoundary(model, boundary);
  expect(part.elements.map(({ label }) => label)).toEqual(["b", "c"]);
  expect(part.flows.map(({ label }) => label)).toEqual(["out", "lost"]);
  const [out, lost] = part.flows;
  expect([out?.from.element, out?.to.element]).toEqual([1, 0]);
  expect(lost?.to).not.toHaveProperty("element");
  expect(part.counts.asked).toBeLessThan(model.counts.asked);
  expect(drawModel(part).svg).toContain('data-part="n2"');
});

it("is empty for a boundary that is not there", () => {
  const part = aroundBoundary(model, idOf("constructor"));
  expect([part.elements, part.flows, part.boundaries]).toEqual([[], [], []]);
});
