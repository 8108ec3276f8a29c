import { expect, it } from "vitest";
import { isPstiItemId, recognitions } from "./index.js";

it("opens the routes of Schedules 2 and 2A, each once", () => {
  expect(recognitions().map(({ by, validFrom }) => [by, validFrom])).toEqual([
    ["Schedule 2 paragraph 1(2)", "2024-04-29"],
    ["Schedule 2 paragraph 2(2)(a)", "2024-04-29"],
    ["Schedule 2 paragraph 2(2)(b)", "2024-04-29"],
    ["Schedule 2 paragraph 3(2)", "2024-04-29"],
    ["Schedule 2 paragraph 1(3)", "2025-12-04"],
    ["Schedule 2 paragraph 1(4)", "2025-12-04"],
    ["Schedule 2 paragraph 2(2A)", "2025-12-04"],
    ["Schedule 2 paragraph 2(2B)", "2025-12-04"],
    ["Schedule 2 paragraph 3(2A)", "2025-12-04"],
    ["Schedule 2 paragraph 3(2B)", "2025-12-04"],
    ["Schedule 2A paragraph 2", "2025-12-04"],
    ["Schedule 2A paragraph 3", "2025-12-04"],
  ]);
});

it("accepts the provisions and paragraphs that the Regulations name, in the named editions", () => {
  const accepted = recognitions()
    .slice(0, 4)
    .flatMap(({ recognised }) => recognised);
  expect(accepted.map((c) => `${c.framework} ${c.edition} ${c.item}`)).toEqual([
    "etsi-en-303-645 2.1.1 5.1-1",
    "etsi-en-303-645 2.1.1 5.1-2",
    "etsi-en-303-645 2.1.1 5.2-1",
    "iso-iec-29147 2018 6.2.2",
    "iso-iec-29147 2018 6.2.5",
    "iso-iec-29147 2018 6.5",
    "etsi-en-303-645 2.1.1 5.3-13",
  ]);
});

it("grants items of its own framework", () => {
  for (const { granting } of recognitions()) {
    for (const { framework, edition, item } of granting) {
      expect([framework, edition]).toEqual(["uk-psti", "2023/1007"]);
      expect(isPstiItemId(item)).toBe(true);
    }
  }
});

it("frees from extension, prominence and no shortening by a label only", () => {
  const routes = recognitions().filter(({ requirement }) => requirement === "support-period");
  const free = routes.filter(({ granting }) =>
    granting.some(({ item }) => item === "Schedule 1 paragraph 3(6)"),
  );
  expect(free.map(({ by }) => by)).toEqual([
    "Schedule 2 paragraph 3(2A)",
    "Schedule 2 paragraph 3(2B)",
  ]);
});

it("lets no standard stand in for the statement of compliance", () => {
  const routes = recognitions().filter((r) => r.requirement === "statement-of-compliance");
  const frameworks = routes.flatMap(({ recognised }) => recognised.map((c) => c.framework));
  expect(frameworks).toEqual(["jp-jc-star", "sg-cls"]);
});
