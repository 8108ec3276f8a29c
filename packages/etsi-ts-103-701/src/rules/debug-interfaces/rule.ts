import { defineVerdictRule } from "../verdict-rule.js";

/** Reports debug interfaces that are open to whoever has the device in hand. */
export const debugInterfaces = defineVerdictRule({
  id: "ts-103-701/debug-interfaces",
  title: "Debug interfaces are disabled or guarded, and covered",
  why: "Over an open debug port one reads the secrets of a device and writes what it runs.",
  units: ["5.6-4A-1 a", "5.6-4A-1 b", "5.6-4A-1 c", "5.6-4A-1 d", "5.6-4B-1 a"],
});
