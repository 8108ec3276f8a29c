import { expect, it } from "vitest";
import { citationKey } from "./citation.js";

it("writes framework, edition and item as one key", () => {
  const citation = { framework: "etsi-en-303-645", edition: "3.1.3", item: "5.1-1" };
  expect(citationKey(citation)).toBe("etsi-en-303-645@3.1.3/5.1-1");
});
