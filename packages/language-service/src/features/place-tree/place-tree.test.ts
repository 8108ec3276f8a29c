import { lint } from "@bollard/linter";
import { expect, it } from "vitest";
import { today } from "../../../test/documents.js";
import { lintedDocument } from "../../document.js";
import { type PlaceTreeNode, placeTree } from "./place-tree.js";

function treeOf(text: string, path = "town.place.yaml"): readonly PlaceTreeNode[] {
  return placeTree(
    lintedDocument(`file:///${path}`, 1, text, lint({ path, text }, { today }), today),
  );
}

const text = `bollard: place/1
place: { name: Saltmarsh }
systems:
  - id: signals
    name: Traffic signals
    zone: nowhere
  - name: No id
`;

it("shows the fourteen principles and the entries, each with what is found", () => {
  const [principles, systems, ...others] = treeOf(text);
  expect(principles?.children).toHaveLength(14);
  expect(others).toEqual([]);
  expect([systems?.label, systems?.description]).toEqual(["Systems", "2"]);
  const [signals, unnamed] = systems?.children ?? [];
  expect(signals?.label).toBe("signals");
  expect(signals?.description).toContain("Traffic signals");
  expect(signals?.state).toBe("fault");
  expect(signals?.range?.start.line).toBe(3);
  expect(signals?.children.map(({ label }) => label)).toContain(
    "“nowhere” names no zone of this register.",
  );
  expect(unnamed?.label).toContain("2");
});

it("never shows a score", () => {
  const told = JSON.stringify(treeOf(text));
  expect(told).not.toMatch(/\d\s*%|score|compliant/i);
});

it("is empty for what is no register, or cannot be read", () => {
  expect(treeOf("product: { name: A }\n", "a.device.yaml")).toEqual([]);
  expect(treeOf("systems: [\n")).toEqual([]);
});
