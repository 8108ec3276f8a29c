import type { Edition } from "../../edition.js";
import type { Judge, Judges } from "../judge.js";
import { carriedOver } from "../unit-lineage.js";
import { confirmations } from "./4-confirmations.js";
import { passwords } from "./5-1-passwords.js";

/** The judges of V2.1.1. */
export const judges211: Judges<"2.1.1"> = { ...confirmations, ...passwords };

/** The judges of V1.1.1: those of units that stayed the same, and its own. */
export const judges111: Judges<"1.1.1"> = { ...carriedOver(judges211) };

/** The judges of an edition by the id of their unit. */
export function judgesOf(edition: Edition): Readonly<Record<string, Judge>> {
  return (edition === "2.1.1" ? judges211 : judges111) as Readonly<Record<string, Judge>>;
}
