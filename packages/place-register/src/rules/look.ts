import type { Pointer, RuleContext } from "@bollard/model";
import type { ListName } from "../definition/fields.js";
import type { PlaceRegister } from "../definition/place-register.js";
import { type EntryOf, indexOf, type RegisterIndex } from "../elements.js";

/** What a check may look at besides the entry at hand. */
export interface Look {
  readonly register: PlaceRegister;
  readonly index: RegisterIndex;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
  /** What does not fit the schema, see `RuleContext.unreadable`. */
  readonly unreadable: ReadonlySet<Pointer>;
}

/** What a check looks at. */
export function lookAt(
  register: PlaceRegister,
  { today, unreadable }: Pick<RuleContext, "today" | "unreadable">,
): Look {
  return { register, index: indexOf(register), today, unreadable };
}

/** An entry, or the place as a whole. */
export type Looked<L extends ListName | "place"> = L extends ListName
  ? EntryOf<L>
  : NonNullable<PlaceRegister["place"]>;
