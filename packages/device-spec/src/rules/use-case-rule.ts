import { type UseCaseId, useCase } from "@bollard/connected-place-sectors";
import type { Rule } from "@bollard/model";
import type { DeviceSpec } from "../definition/device-spec.js";
import { defineDeploymentRule } from "./deployment-rule.js";
import type { DeviceCheck } from "./device-check.js";

/** Declares the rule of what a use case of connected places looks for in a device. */
export function defineUseCaseRule(
  id: UseCaseId,
  why: string,
  checks: readonly DeviceCheck[],
): Rule<DeviceSpec> {
  const { name } = useCase(id);
  return defineDeploymentRule({
    id: `deployment/${id}`,
    title: `A device for ${name} says what is looked for there`,
    why,
    forWhat: name,
    checks,
    at: ({ useCases = [] }) => {
      const place = useCases.indexOf(id);
      return place < 0 ? undefined : ["deployment", "useCases", place];
    },
  });
}
