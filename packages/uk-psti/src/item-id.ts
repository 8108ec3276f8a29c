import type { clauses } from "./clauses.js";

/** The id of an item of the regime, inferred from the data: `Schedule 1 paragraph 2(2)(a)`. */
export type PstiItemId = ReturnType<typeof clauses>[number]["items"][number]["id"];
