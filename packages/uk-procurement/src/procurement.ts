import { type Framework, lazily } from "@bollard/model";
import { clauses } from "./clauses.js";
import type { ProcurementClause, ProcurementItem } from "./item.js";
import type { ProcurementItemId } from "./item-id.js";
import { sources } from "./sources.js";

/** UK procurement law and policy as a framework whose items carry buyers, nations and force. */
export interface ProcurementFramework extends Framework<ProcurementItemId> {
  readonly items: readonly ProcurementItem<ProcurementItemId>[];
}

/** The law and policy that a buyer of connected-place technology answers to, as of November 2026. */
export const procurement = /* @__PURE__ */ toFramework(clauses);

function toFramework(
  parts: () => readonly ProcurementClause<ProcurementItemId>[],
): ProcurementFramework {
  const own = {
    id: "uk-procurement",
    edition: "2023/54",
    label: "UK procurement",
    title: "UK procurement law and policy for connected places: Procurement Act 2023 and around it",
    issuer: "UK Parliament, the Cabinet Office and others",
    kind: "law",
    rights: "own-paraphrase",
    published: "2023-10-26",
    inForce: { from: "2025-02-24" },
    url: "https://www.legislation.gov.uk/ukpga/2023/54",
    aliases: ["ukprocurement", "procurementact", "procurementact2023", "pa2023"],
  } as const;
  return lazily(own, {
    clauses: () => parts().map(({ id, title }) => ({ id, title })),
    items: () => parts().flatMap((part) => part.items),
    witnesses: () =>
      Object.fromEntries(
        Object.entries(sources()).map(([id, { title, read }]) => [id, `${title}. Read: ${read}.`]),
      ),
  });
}
