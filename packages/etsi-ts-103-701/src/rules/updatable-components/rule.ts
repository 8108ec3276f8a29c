import { defineVerdictRule } from "../verdict-rule.js";

/** Reports components without an update mechanism, or with none that is simple. */
export const updatableComponents = defineVerdictRule({
  id: "ts-103-701/updatable-components",
  title: "Every component can be updated simply, or must not be changed for security",
  why: "A component that cannot be updated keeps its flaws; one that takes a technician keeps them nearly as long.",
  units: ["5.3-1-1 a", "5.3-3-1 a"],
});
