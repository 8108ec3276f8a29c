import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbookPublicComms } from "./rule.js";

const run = (register: object) => runOn(playbookPublicComms, register);

it("asks services that observe people for notice and consultation", () => {
  const [found, ...others] = run({ services: [{ id: "footfall", observesPeople: true }] });
  expect(others).toEqual([]);
  expect(found?.what).toBe(
    "“footfall” does not say by which sign or web page the public is told, and to whom it can turn; how people were consulted before they are observed.",
  );
});

it("asks services with devices in reach of the public for notice alone", () => {
  const register = (devices: object, sites: readonly object[] = []) => ({
    services: [{ id: "parking" }],
    systems: [{ id: "bays", services: ["parking"] }],
    deviceClasses: [{ system: "bays", ...devices }],
    sites,
  });
  const [found] = run(register({ exposure: "public-reach" }));
  expect(found?.todo).not.toContain("scp-public-comms-c2");
  expect(run(register({ site: "quay" }, [{ id: "quay", exposure: "public-reach" }]))).toHaveLength(
    1,
  );
  expect(run(register({ exposure: "building" }))).toEqual([]);
  expect(run(register({}))).toEqual([]);
});

it("asks for consultation before a service runs, and for notice once it does", () => {
  const [found] = run({ services: [{ observesPeople: true, stage: "procurement" }] });
  expect(found?.todo).not.toContain("scp-public-comms-c1");
  expect(run({ services: [{ observesPeople: true, stage: "idea" }] })).toEqual([]);
});

it("is content with what is said or answered, until that is overdue", () => {
  const said = { publicNotice: "Signs at the entrances.", engagement: "Report 7." };
  expect(run({ services: [{ observesPeople: true, ...said }] })).toEqual([]);
  const answers = {
    "scp-public-comms-c2": { notApplicable: "Only counts.", review: "2026-11-24" },
  };
  const service = { observesPeople: true, publicNotice: "Signs.", answers };
  expect(placesOf(run({ services: [service] }))).toEqual([
    "warning /services/0/answers/scp-public-comms-c2",
  ]);
});
