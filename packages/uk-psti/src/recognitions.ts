import type { Citation, Recognition } from "@bollard/model";
import type { Requirement } from "./item.js";
import type { PstiItemId } from "./item-id.js";
import type { LabelReference, StandardReference } from "./parameters.js";
import { pstiItem } from "./queries.js";
import { en303645, iso29147, jcStar, singaporeCls } from "./references.js";

/** A route by which a requirement of the regime counts as met. */
export interface PstiRecognition extends Recognition {
  /** The paragraph that opens the route. */
  readonly by: PstiItemId;
  readonly requirement: Requirement;
}

/** A route as it is written here: ids and conditions only. */
interface WrittenRoute {
  readonly by: PstiItemId;
  readonly requirement: Requirement;
  readonly granting: readonly PstiItemId[];
  readonly recognised: readonly Citation[];
  readonly conditions: readonly string[];
  readonly validFrom: string;
}

const passwordItems: readonly PstiItemId[] = [
  "Schedule 1 paragraph 1(2)",
  "Schedule 1 paragraph 1(3)(a)",
  "Schedule 1 paragraph 1(3)(b)",
  "Schedule 1 paragraph 1(3)(c)",
  "Schedule 1 paragraph 1(3)(d)",
];
const reportingItems: readonly PstiItemId[] = [
  "Schedule 1 paragraph 2(2)(a)",
  "Schedule 1 paragraph 2(2)(b)(i)",
  "Schedule 1 paragraph 2(2)(b)(ii)",
  "Schedule 1 paragraph 2(3)",
];
const publishedPeriodItems: readonly PstiItemId[] = [
  "Schedule 1 paragraph 3(2)",
  "Schedule 1 paragraph 3(4)",
];
const supportPeriodItems: readonly PstiItemId[] = [
  ...publishedPeriodItems,
  "Schedule 1 paragraph 3(3)",
  "Schedule 1 paragraph 3(5)",
  "Schedule 1 paragraph 3(6)",
];

const current = "The product currently has the label, and the label has not expired.";

/** The routes of Schedules 2 and 2A by which a duty counts as met. */
export const recognitions = /* @__PURE__ */ toRecognitions([
  {
    by: "Schedule 2 paragraph 1(2)",
    requirement: "passwords",
    granting: passwordItems,
    recognised: parts(en303645, "5.1-1", "5.1-2"),
    conditions: [
      "5.1-2 counts only where it is relevant to the product.",
      "The provisions are met for everything that Schedule 1 paragraph 1(1) covers.",
    ],
    validFrom: "2024-04-29",
  },
]);
