import { once } from "@bollard/model";
import type { PstiItemId } from "./item-id.js";

/** One change to the regime. */
export interface PstiChange {
  /** The instrument that made the change. */
  readonly instrument: PstiItemId;
  /** The day of Royal Assent or of making. */
  readonly made: string;
  /** The first day of the change's force. */
  readonly inForce: string;
  readonly what: string;
  /** The items that the change brought in or altered. */
  readonly affects: readonly PstiItemId[];
}

/** What changed when, the oldest first. */
export const changes = /* @__PURE__ */ once((): readonly PstiChange[] => [
  {
    instrument: "PSTI Act 2022",
    made: "2022-12-06",
    inForce: "2022-12-06",
    what: "Royal Assent. Some powers to make regulations came into force at once.",
    affects: ["PSTI Act 2022"],
  },
  {
    instrument: "SI 2023/469",
    made: "2023-04-25",
    inForce: "2024-04-29",
    what: "What was left of Part 1 of the Act came into force.",
    affects: ["PSTI Act 2022"],
  },
  {
    instrument: "SI 2023/1007",
    made: "2023-09-14",
    inForce: "2024-04-29",
    what: "The security requirements, deemed compliance, excepted products and statements of compliance came into force.",
    affects: ["SI 2023/1007"],
  },
  {
    instrument: "SI 2025/211",
    made: "2025-02-24",
    inForce: "2025-02-25",
    what: "An extended support period must itself be published; vehicles are excepted in Great Britain.",
    affects: [
      "Schedule 1 paragraph 3(3)",
      "Schedule 3 paragraph 6",
      "Schedule 3 paragraph 7",
      "Schedule 3 paragraph 8",
    ],
  },
  {
    instrument: "SI 2025/1267",
    made: "2025-12-03",
    inForce: "2025-12-04",
    what: "A current JC-STAR STAR-1 label or Singapore CLS label stands in for the security requirements and for the statement of compliance.",
    affects: [
      "SI 2023/1007 reg 2",
      "SI 2023/1007 reg 4A",
      "Schedule 2 paragraph 1(1)",
      "Schedule 2 paragraph 1(2)",
      "Schedule 2 paragraph 1(3)",
      "Schedule 2 paragraph 1(4)",
      "Schedule 2 paragraph 2(1)",
      "Schedule 2 paragraph 2(2)",
      "Schedule 2 paragraph 2(2A)",
      "Schedule 2 paragraph 2(2B)",
      "Schedule 2 paragraph 3(1)",
      "Schedule 2 paragraph 3(2)",
      "Schedule 2 paragraph 3(2A)",
      "Schedule 2 paragraph 3(2B)",
      "Schedule 2A paragraph 1",
      "Schedule 2A paragraph 2",
      "Schedule 2A paragraph 3",
    ],
  },
]);
