import type { DeviceSpec } from "@bollard/device-spec";
import { rules as deploymentRules } from "@bollard/device-spec/rules";
import { rules as en303645Rules } from "@bollard/etsi-en-303-645/rules";
import { rules as ts103701Rules } from "@bollard/etsi-ts-103-701/rules";
import type { Rule, RuleMeta } from "@bollard/model";
import type { PlaceRegister } from "@bollard/place-register";
import { rules as ownPlaceRules } from "@bollard/place-register/rules";
import type { ProcurementDocument } from "@bollard/procurement-document";
import { rules as ownProcurementRules } from "@bollard/procurement-document/rules";
import { rules as pstiRules } from "@bollard/uk-psti/rules";
import { ownRules } from "./own-rules.js";

/** The rules that run over a device specification, in order of their ids. */
export const deviceRules: readonly Rule<DeviceSpec>[] = [
  ...deploymentRules,
  ...en303645Rules,
  ...ts103701Rules,
  ...pstiRules,
];

/** The rules that run over a procurement document, in order of their ids. */
export const procurementRules: readonly Rule<ProcurementDocument>[] = ownProcurementRules;

/** The rules that run over a place register, in order of their ids. */
export const placeRules: readonly Rule<PlaceRegister>[] = ownPlaceRules;

/** Every rule that a finding can name, in order of its id. */
export const allRules: readonly RuleMeta[] = [
  ...ownRules,
  ...deviceRules,
  ...procurementRules,
  ...placeRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

/** Finds a rule by its id. */
export function ruleOf(id: string): RuleMeta | undefined {
  return byId.get(id);
}
