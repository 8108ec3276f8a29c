import { plainWords } from "../../tables/plain-words.js";
import type { Cells } from "../cells.js";
import { findLabels, type Label } from "./find-labels.js";

/** A fact about the product that identifies it, with the names that people give it. */
interface ProductFact {
  readonly key: string;
  /** The name that a fresh sheet has. */
  readonly name: string;
  readonly others: readonly string[];
}

/** The facts about the product that a sheet for its identification holds, in their order. */
export const productFacts: readonly ProductFact[] = [
  {
    key: "name",
    name: "Product name",
    others: [
      "Name",
      "DUT name",
      "Device name",
      "Name of the DUT",
      "Name of the product",
      "Trade name",
    ],
  },
  {
    key: "model",
    name: "Model designation",
    others: [
      "Model",
      "Model number",
      "Model identifier",
      "Model name",
      "DUT model",
      "Product model",
    ],
  },
  {
    key: "type",
    name: "Product type",
    others: [
      "Type",
      "Device type",
      "DUT type",
      "Type of product",
      "Type of the DUT",
      "Product category",
    ],
  },
  { key: "batch", name: "Batch", others: ["Batch number"] },
  {
    key: "softwareVersion",
    name: "Software version",
    others: [
      "Firmware version",
      "Software/firmware version",
      "Version of the software",
      "SW version",
      "FW version",
    ],
  },
];

/** Finds the first label of each fact about the product. */
export function findProductLabels(cells: Cells): readonly Label[] {
  const keys = new Map<string, string>();
  for (const { key, name, others } of productFacts) {
    for (const one of [name, ...others]) keys.set(plainWords(one).join(" "), key);
  }
  const labels = findLabels(cells, (text) =>
    text.length > 100 ? undefined : keys.get(plainWords(text).join(" ")),
  );
  return labels.filter(({ key }, at) => labels.findIndex((label) => label.key === key) === at);
}
