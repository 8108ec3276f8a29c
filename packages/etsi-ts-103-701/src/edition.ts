import type { ProvisionId, Edition as StandardEdition } from "@bollard/etsi-en-303-645";

/** The editions of TS 103 701 that are here as data. */
export type Edition = "1.1.1" | "2.1.1";

/** The editions of TS 103 701, the older first. */
export const editions = ["1.1.1", "2.1.1"] as const satisfies readonly Edition[];

/** The edition of EN 303 645 that each edition of TS 103 701 assesses. */
export const assessedEdition = {
  "1.1.1": "2.1.1",
  "2.1.1": "3.1.3",
} as const satisfies Readonly<Record<Edition, StandardEdition>>;

/** The edition of EN 303 645 that an edition of TS 103 701 assesses, as a literal type. */
export type AssessedEdition<E extends Edition = Edition> = (typeof assessedEdition)[E];

/** The id of a provision that an edition of TS 103 701 assesses, such as `5.3-13`. */
export type AssessedProvisionId<E extends Edition = Edition> = ProvisionId<AssessedEdition<E>>;
