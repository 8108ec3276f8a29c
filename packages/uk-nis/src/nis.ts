import { type Framework, lazily, once } from "@bollard/model";
import { authorityItems } from "./authorities.js";
import { definitions } from "./definitions.js";
import { dutyItems } from "./duties.js";
import { enforcement } from "./enforcement.js";
import { instruments } from "./instruments.js";
import type { NisClause, NisItem } from "./item.js";
import type { NisItemId } from "./item-id.js";
import { sources } from "./sources.js";
import { thresholds } from "./thresholds.js";

/** The NIS regime as a framework whose items carry roles, figures and confidence. */
export interface NisFramework extends Framework<NisItemId> {
  readonly items: readonly NisItem<NisItemId>[];
}

/** The Network and Information Systems Regulations 2018, read on 25 November 2026 as they stood on 1 July 2022. */
export const nis = /* @__PURE__ */ toFramework();

function toFramework(): NisFramework {
  const own = {
    id: "uk-nis",
    edition: "2018/506",
    label: "NIS",
    title: "Network and Information Systems Regulations 2018 (SI 2018/506) as amended",
    issuer: "Secretary of State",
    kind: "law",
    rights: "own-paraphrase",
    published: "2018-04-19",
    inForce: { from: "2018-05-10" },
    url: "https://www.legislation.gov.uk/uksi/2018/506",
    aliases: ["nis", "uknis", "nisregulations", "nisregulations2018", "nisr", "si2018506"],
  } as const;
  return lazily(own, {
    clauses: () => listParts().map(({ id, title }) => ({ id, title })),
    items: () => listParts().flatMap((part) => part.items),
    witnesses: () =>
      Object.fromEntries(
        Object.entries(sources()).map(([id, { title, read }]) => [id, `${title}. Read: ${read}.`]),
      ),
  });
}

function listParts(): readonly NisClause<NisItemId>[] {
  return [
    instruments(),
    definitions(),
    {
      id: "thresholds",
      title: "Schedule 2: essential services and threshold requirements",
      items: thresholds(),
    },
    authorityItems(),
    dutyItems(),
    enforcement(),
  ];
}

/** The duties of operators and of digital service providers, in the order of the Regulations. */
export const duties = /* @__PURE__ */ once(() => itemsOf(dutyItems()));

function itemsOf<Id extends string>(clause: NisClause<Id>): readonly NisItem<Id>[] {
  return clause.items;
}
