import { once } from "@bollard/model";
import { definitions } from "./definitions.js";
import { duties } from "./duties.js";
import { guidance } from "./guidance.js";
import { instruments } from "./instruments.js";
import { penalties } from "./penalties.js";
import { regulations } from "./regulations.js";
import { schedule1Passwords } from "./schedule-1-passwords.js";
import { schedule1Reporting } from "./schedule-1-reporting.js";
import { schedule1SupportPeriod } from "./schedule-1-support-period.js";
import { schedule2 } from "./schedule-2.js";
import { schedule2A } from "./schedule-2a.js";
import { schedule3 } from "./schedule-3.js";
import { schedule4 } from "./schedule-4.js";

/** The parts of the regime that hold items. */
export const clauses = /* @__PURE__ */ once(
  () =>
    [
      instruments(),
      definitions(),
      duties(),
      regulations(),
      schedule1Passwords(),
      schedule1Reporting(),
      schedule1SupportPeriod(),
      schedule2(),
      schedule2A(),
      schedule3(),
      schedule4(),
      penalties(),
      guidance(),
    ] as const,
);
