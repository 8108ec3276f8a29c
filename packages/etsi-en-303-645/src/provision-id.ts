import type { clauses as clauses211 } from "./v2.1.1/clauses.js";
import type { conditions as conditions211 } from "./v2.1.1/conditions.js";
import type { clauses as clauses313 } from "./v3.1.3/clauses.js";
import type { conditions as conditions313 } from "./v3.1.3/conditions.js";

/** The ids that each edition prints, inferred from the data. */
interface ProvisionIds {
  readonly "2.1.1": ReturnType<typeof clauses211>[number]["provisions"][number]["id"];
  readonly "3.1.3": ReturnType<typeof clauses313>[number]["provisions"][number]["id"];
}

/** The symbols of Table B.1 of each edition, inferred from the data. */
interface ConditionSymbols {
  readonly "2.1.1": ReturnType<typeof conditions211>[number]["symbol"];
  readonly "3.1.3": ReturnType<typeof conditions313>[number]["symbol"];
}

/** The editions of EN 303 645 that are here as data. */
export type Edition = keyof ProvisionIds;

/** The id of a provision of one edition, such as `5.3-13`; without an edition, of either. */
export type ProvisionId<E extends Edition = Edition> = ProvisionIds[E];

/** The number or letter of a condition or feature in Table B.1 of one edition. */
export type ConditionSymbol<E extends Edition = Edition> = ConditionSymbols[E];
