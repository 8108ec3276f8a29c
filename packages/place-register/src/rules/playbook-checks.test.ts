import { checks } from "@bollard/secure-connected-places-playbook";
import { expect, it } from "vitest";
import { rules } from "./index.js";

it("carries out each check of the playbook that looks at a place, by exactly one rule", () => {
  const carried = rules
    .flatMap(({ carriesOut = [] }) => carriesOut)
    .filter((id) => id.startsWith("scp-"));
  const asked = checks().flatMap(({ id, subject }) => (subject === "place" ? id : []));
  expect(asked).toHaveLength(37);
  expect([...carried].sort()).toEqual([...asked].sort());
});
