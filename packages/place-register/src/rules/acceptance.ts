import { saysSomething } from "@bollard/device-spec";
import type { EntryOf } from "../elements.js";
import { relationsOf } from "../relations.js";
import type { Look } from "./look.js";

type Risk = EntryOf<"risks">;

/** Whether somebody accepted a risk, and that still holds. */
export function isAccepted({ decision }: Risk, today: string): boolean {
  if (!saysSomething(decision?.acceptedBy)) return false;
  return decision?.until === undefined || decision.until >= today;
}

/** Whether somebody accepted a risk to the entry of an id, or the risk that the entry names. */
export function isAcceptedFor(
  { id, risk }: { readonly id?: string | undefined; readonly risk?: string | undefined },
  { register, index, today }: Look,
): boolean {
  const risks = [...relationsOf(register).risksTo(id), ...index.find(risk, "risks")];
  return risks.some(({ entry }) => isAccepted(entry, today));
}
