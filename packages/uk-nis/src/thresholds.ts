import { once } from "@bollard/model";
import { airTransport } from "./schedule-2/air-transport.js";
import { digitalInfrastructure } from "./schedule-2/digital-infrastructure.js";
import { drinkingWater } from "./schedule-2/drinking-water.js";
import { electricity } from "./schedule-2/electricity.js";
import { gas } from "./schedule-2/gas.js";
import { healthcareSettings } from "./schedule-2/healthcare-settings.js";
import { oil } from "./schedule-2/oil.js";
import { railTransport } from "./schedule-2/rail-transport.js";
import { roadTransport } from "./schedule-2/road-transport.js";
import { waterTransport } from "./schedule-2/water-transport.js";

/** The id of a threshold: `NIS Schedule 2 paragraph 9`. */
export type ThresholdId = ReturnType<typeof join>[number]["id"];

/** The thresholds of Schedule 2, paragraph by paragraph. */
export const thresholds = /* @__PURE__ */ once(join);

function join() {
  return [
    ...electricity(),
    ...oil(),
    ...gas(),
    ...airTransport(),
    ...waterTransport(),
    ...railTransport(),
    ...roadTransport(),
    ...healthcareSettings(),
    ...drinkingWater,
    ...digitalInfrastructure(),
  ] as const;
}
