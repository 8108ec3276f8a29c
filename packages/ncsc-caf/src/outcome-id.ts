import type { objectives as objectives32 } from "./v3.2/objectives.js";
import type { objectives as objectives40 } from "./v4.0/objectives.js";

/** The objectives of each edition, as the data has them. */
interface ObjectivesOf {
  readonly "3.2": ReturnType<typeof objectives32>[number];
  readonly "4.0": ReturnType<typeof objectives40>[number];
}

/** The editions of the framework that are here as data. */
export type CafEdition = keyof ObjectivesOf;

/** The id of a contributing outcome of one edition, such as `A2.c`; without an edition, of either. */
export type CafOutcomeId<E extends CafEdition = CafEdition> =
  ObjectivesOf[E]["outcomes"][number]["id"];

/** The id of a principle, such as `B2`. */
export type CafPrincipleId<E extends CafEdition = CafEdition> =
  ObjectivesOf[E]["principles"][number]["id"];

/** The letter of an objective. */
export type CafObjectiveId<E extends CafEdition = CafEdition> = ObjectivesOf[E]["id"];
