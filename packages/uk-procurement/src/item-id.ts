import type { clauses } from "./clauses.js";

/** The id of an item, inferred from the data: `PA 2023 s.22`, `PPN 014`. */
export type ProcurementItemId = ReturnType<typeof clauses>[number]["items"][number]["id"];
