import { expect, it } from "vitest";
import { playbookResources, sources } from "./index.js";

const ids: readonly string[] = playbookResources.map(({ id }) => id);

it("holds the five resources of the beta, the collection and what stands beside them", () => {
  expect(ids).toHaveLength(13);
  expect(new Set(ids).size).toBe(13);
  const playbook = playbookResources.filter(({ kind }) => kind === "playbook");
  expect(playbook.map(({ title }) => title)).toEqual([
    "Connected Places Cyber Security Principles 101",
    "Governance in a box",
    "Procurement and Supply Chain Management",
    "Conducting a STRIDE-based threat analysis",
    "Incident response",
  ]);
  for (const resource of playbook) {
    expect(resource).toMatchObject({ date: "2024-03-06" });
    expect("url" in resource && resource.url).toMatch(/^https:\/\/www\.gov\.uk\/.*\/[a-z0-9-]+$/);
  }
});

it("says briefly what each is for, with known sources and dates that are dates", () => {
  for (const resource of playbookResources) {
    expect(resource.purpose).toMatch(/^[A-Z].{10,200}\.$/);
    if ("date" in resource) expect(resource.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    if ("sameAs" in resource) expect(ids).toContain(resource.sameAs);
    for (const key of resource.sources) expect(Object.keys(sources)).toContain(key);
    expect(resource.sources.length > 0).toBe(resource.verified !== "unchecked");
  }
});

it("gives no figure of the survey", () => {
  const survey = playbookResources.find(({ id }) => id === "scp-survey-2022");
  expect(survey?.purpose).not.toMatch(/\d|per ?cent/);
});
