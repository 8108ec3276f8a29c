import { type Pointer, type RuleContext, type Segment, toPointer } from "@bollard/model";
import type { DeviceSpec } from "../definition/device-spec.js";

/** What a check may look at. */
export interface SpecLook {
  readonly spec: DeviceSpec;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Says whether a value stands there, or around it, that does not fit the schema. */
  readonly isUnreadable: (path: readonly Segment[]) => boolean;
}

/** What a check looks at. */
export function lookAt(
  spec: DeviceSpec,
  { today, unreadable }: Pick<RuleContext, "today" | "unreadable">,
): SpecLook {
  return { spec, today, isUnreadable: (path) => isIn(path, unreadable) };
}

function isIn(path: readonly Segment[], unreadable: ReadonlySet<Pointer>): boolean {
  if (unreadable.size === 0) return false;
  return path.some((_, depth) => unreadable.has(toPointer(path.slice(0, depth + 1))));
}
