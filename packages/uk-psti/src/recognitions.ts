import { type Citation, once, type Recognition } from "@bollard/model";
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

/** What a requirement asks for, and the paragraphs that accept a label instead. */
interface Demand {
  readonly granting: readonly PstiItemId[];
  readonly byJcStar: PstiItemId;
  readonly bySingaporeCls: PstiItemId;
}

const demands = /* @__PURE__ */ once((): { readonly [R in Requirement]: Demand } => ({
  passwords: {
    granting: [
      "Schedule 1 paragraph 1(2)",
      "Schedule 1 paragraph 1(3)(a)",
      "Schedule 1 paragraph 1(3)(b)",
      "Schedule 1 paragraph 1(3)(c)",
      "Schedule 1 paragraph 1(3)(d)",
    ],
    byJcStar: "Schedule 2 paragraph 1(3)",
    bySingaporeCls: "Schedule 2 paragraph 1(4)",
  },
  reporting: {
    granting: [
      "Schedule 1 paragraph 2(2)(a)",
      "Schedule 1 paragraph 2(2)(b)(i)",
      "Schedule 1 paragraph 2(2)(b)(ii)",
      "Schedule 1 paragraph 2(3)",
    ],
    byJcStar: "Schedule 2 paragraph 2(2A)",
    bySingaporeCls: "Schedule 2 paragraph 2(2B)",
  },
  "support-period": {
    granting: [
      "Schedule 1 paragraph 3(2)",
      "Schedule 1 paragraph 3(3)",
      "Schedule 1 paragraph 3(4)",
      "Schedule 1 paragraph 3(5)",
      "Schedule 1 paragraph 3(6)",
    ],
    byJcStar: "Schedule 2 paragraph 3(2A)",
    bySingaporeCls: "Schedule 2 paragraph 3(2B)",
  },
  "statement-of-compliance": {
    granting: ["PSTI Act s.9"],
    byJcStar: "Schedule 2A paragraph 2",
    bySingaporeCls: "Schedule 2A paragraph 3",
  },
}));

/** The routes of Schedules 2 and 2A by which a duty counts as met. */
export const recognitions = /* @__PURE__ */ once(toRecognitions);

function toRecognitions(): readonly PstiRecognition[] {
  return [...standardRoutes(), ...labelRoutes()];
}

function standardRoutes(): readonly PstiRecognition[] {
  return [
    route("passwords", "Schedule 2 paragraph 1(2)", {
      recognised: itemsOf(en303645, ["5.1-1", "5.1-2"]),
      conditions: [
        "5.1-2 counts only where it is relevant to the product.",
        "The provisions are met for everything that Schedule 1 paragraph 1(1) covers.",
      ],
    }),
    route("reporting", "Schedule 2 paragraph 2(2)(a)", {
      recognised: itemsOf(en303645, ["5.2-1"]),
      conditions: ["The provision is met for everything that Schedule 1 paragraph 2(1) covers."],
    }),
    route("reporting", "Schedule 2 paragraph 2(2)(b)", {
      recognised: itemsOf(iso29147, ["6.2.2", "6.2.5", "6.5"]),
      conditions: [
        "The paragraphs are met for everything that Schedule 1 paragraph 2(1) covers.",
        "The information of Schedule 2 paragraph 2(3) is published on the terms of paragraph 2(4).",
      ],
    }),
    route("support-period", "Schedule 2 paragraph 3(2)", {
      granting: ["Schedule 1 paragraph 3(2)", "Schedule 1 paragraph 3(4)"],
      recognised: itemsOf(en303645, ["5.3-13"]),
      conditions: [
        "The provision is met for everything that Schedule 1 paragraph 3(1) covers.",
        "Schedule 1 paragraph 3(3), (5) and (6) still bind: extension, prominence, no shortening.",
        "The defined support period has an end date, as regulation 2 says.",
        "It is published on the terms of Schedule 2 paragraph 3(4).",
      ],
    }),
  ];
}

function labelRoutes(): readonly PstiRecognition[] {
  const requirements = Object.keys(demands()) as readonly Requirement[];
  return requirements.flatMap((requirement) => {
    const { byJcStar, bySingaporeCls } = demands()[requirement];
    return [
      labelRoute(requirement, byJcStar, jcStar),
      labelRoute(requirement, bySingaporeCls, singaporeCls),
    ];
  });
}

function labelRoute(
  requirement: Requirement,
  by: PstiItemId,
  label: LabelReference,
): PstiRecognition {
  return route(requirement, by, {
    recognised: [{ framework: label.framework, edition: label.edition, item: label.level }],
    conditions: ["The product currently has the label, and the label has not expired."],
  });
}

function route(
  requirement: Requirement,
  by: PstiItemId,
  written: {
    readonly recognised: readonly Citation[];
    readonly conditions: readonly string[];
    readonly granting?: readonly PstiItemId[];
  },
): PstiRecognition {
  const { source, since = "2024-04-29" } = pstiItem(by);
  const granting = written.granting ?? demands()[requirement].granting;
  return {
    id: `uk-psti/${by}`,
    by,
    requirement,
    granting: granting.map((item) => ({ framework: "uk-psti", edition: "2023/1007", item })),
    recognised: written.recognised,
    effect: "deemed-compliance",
    conditions: written.conditions,
    validFrom: since,
    source,
  };
}

function itemsOf(standard: StandardReference, items: readonly string[]): readonly Citation[] {
  return items.map((item) => ({
    framework: standard.framework,
    edition: standard.edition,
    item,
  }));
}
