import type { Entry } from "./entry.js";
import type { Pattern } from "./prose/pattern.js";
import type { Reading } from "./reading.js";

const claims: readonly Pattern[] = [
  {
    value: "claim",
    says: /\b(?:ensures?|guarantees?|provides?|protects?|prevents?|offers?|gives?)\b(?: \S+){1,3}/,
    denial: "ignored",
    example: "Ensures access control.",
  },
];

const goals = ["confidentiality", "integrity", "authenticity", "tamper-resistance"];

/**
 * The first words with which a field of guarantees claims something; `undefined` where it claims
 * nothing that is understood, so that what it leaves out is not known either.
 */
export function claim(entry: Entry, field: string): Reading<unknown> | undefined {
  const said = entry.says(field, claims);
  if (said) return said;
  return goals.map((goal) => entry.has(field, "guarantees", goal)).find((goal) => goal?.value);
}
