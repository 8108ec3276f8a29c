import type { Level } from "@bollard/model";
import { allRules } from "./registry.js";

/** The presets that a configuration can extend. */
export const presetNames = [
  "bollard:recommended",
  "bollard:psti",
  "bollard:place",
  "bollard:procurement",
  "bollard:en-303-645",
  "bollard:deployment",
] as const;

/** The name of a preset. */
export type PresetName = (typeof presetNames)[number];

/** The level of each rule, or `off`. */
export type RuleLevels = Readonly<Record<string, Level | "off">>;

const areas: Readonly<Record<PresetName, readonly string[]>> = {
  "bollard:recommended": [
    "deployment",
    "en-303-645",
    "place",
    "procurement",
    "ts-103-701",
    "uk-psti",
  ],
  "bollard:psti": ["uk-psti"],
  "bollard:place": ["place"],
  "bollard:procurement": ["procurement"],
  "bollard:en-303-645": ["en-303-645", "ts-103-701"],
  "bollard:deployment": ["deployment"],
};

const always = ["document", "shape", "bollard"];

/** The levels that a preset sets: each rule of its areas at its own level, all others off. */
export function presetLevels(name: PresetName): RuleLevels {
  const on = [...always, ...areas[name]];
  return Object.fromEntries(
    allRules.map(({ id, level }) => [id, on.includes(id.split("/")[0] ?? "") ? level : "off"]),
  );
}
