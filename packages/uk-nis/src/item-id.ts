import type { authorityItems } from "./authorities.js";
import type { definitions } from "./definitions.js";
import type { dutyItems } from "./duties.js";
import type { enforcement } from "./enforcement.js";
import type { instruments } from "./instruments.js";
import type { ThresholdId } from "./thresholds.js";

/** The id of an item, inferred from the data: `NIS reg 8(1)`, `NIS Schedule 2 paragraph 9`. */
export type NisItemId =
  | (
      | ReturnType<typeof instruments>
      | ReturnType<typeof definitions>
      | ReturnType<typeof authorityItems>
      | ReturnType<typeof dutyItems>
      | ReturnType<typeof enforcement>
    )["items"][number]["id"]
  | ThresholdId;
