import { lazily } from "@bollard/model";
import { sources } from "../sources.js";
import { entries } from "./entries.js";
import { type BillEntry, billLabel, type Proposal } from "./proposal.js";

/** The id of an entry of the Bill. */
export type BillEntryId = ReturnType<typeof entries>[number]["id"];

/** The Cyber Security and Resilience Bill: a proposal, not law. */
export const bill = /* @__PURE__ */ toProposal();

function toProposal(): Proposal<BillEntryId> {
  const own = {
    id: "uk-csr-bill",
    edition: "Bill 385 of 2024-26",
    label: billLabel,
    title: "Cyber Security and Resilience (Network and Information Systems) Bill",
    issuer: "UK Parliament",
    kind: "proposal",
    status: "proposal",
    rights: "own-paraphrase",
    published: "2025-11-12",
    stageAsOf: "2026-10-04",
    url: "https://bills.parliament.uk/bills/4035",
    aliases: ["csrbill", "csrb", "cybersecurityandresiliencebill"],
    clauses: [{ id: "bill", title: billLabel }],
  } as const;
  return lazily(own, {
    items: entries,
    witnesses: () =>
      Object.fromEntries(
        Object.entries(sources()).map(([id, text]) => [id, `${text.title}. Read: ${text.read}.`]),
      ),
  });
}

/** The entry of that id. Throws a `RangeError` for an id that types did not check. */
export function billEntry(id: BillEntryId): BillEntry<BillEntryId> {
  const found = bill.items.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`The Bill has no entry ${id}`);
  return found;
}

/** Says whether a text is the id of an entry of the Bill. */
export function isBillEntryId(text: string): text is BillEntryId {
  return bill.items.some((entry) => entry.id === text);
}
