import {
  connectedPlaceInstruments,
  type InstrumentId,
  type SectorCheckId,
  checks as sectorChecks,
  useCases,
} from "@bollard/connected-place-sectors";
import {
  type Check,
  type Citation,
  type Level,
  type Segment,
  uniqueCitations,
} from "@bollard/model";
import {
  connectedPlacesPrinciples,
  type PrincipleCheckId,
  checks as principleChecks,
} from "@bollard/ncsc-connected-places";
import {
  type PlaybookCheckId,
  playbook,
  checks as playbookChecks,
} from "@bollard/secure-connected-places-playbook";
import type { SpecLook } from "./spec-look.js";

/** The id of a check of the sectors, the principles or the playbook. */
export type CheckId = SectorCheckId | PrincipleCheckId | PlaybookCheckId;

/** What the specification says although something else is looked for. */
export interface Contrary {
  /** As a clause: `5.6-1 is answered N`. */
  readonly because: string;
  readonly at: readonly Segment[];
  /** What the finding cites besides the item of the check. */
  readonly cites: readonly Citation[];
}

/** What came of looking: it is so, nobody says, or the contrary is said. */
export type Seen = "so" | "unsaid" | Contrary;

/** Looks at what a specification says. */
export type LookAt = (look: SpecLook) => Seen;

/** One thing that a check looks for. */
export interface Point {
  /** As a clause behind "does not say" and behind "it matters": `how keys are renewed`. */
  readonly asks: string;
  /** What decides it; absent where only the supplier can say. */
  readonly look?: LookAt;
}

/** A check as its rule carries it out: so where each of its points is. */
export interface DeviceCheck {
  readonly id: CheckId;
  readonly points: readonly Point[];
}

/** A check of which the supplier alone can say whether it is so. */
export function asked(id: CheckId, ...asks: readonly string[]): DeviceCheck {
  return { id, points: asks.map((one) => ({ asks: one })) };
}

/** A check that the specification may decide. */
export function decided(id: CheckId, ...points: readonly Point[]): DeviceCheck {
  return { id, points };
}

/** A check of a device together with what it rests on. */
export interface KnownCheck extends Check {
  readonly cites: readonly Citation[];
  /** The most that its question is; a hint where it rests on what is unchecked or not in force. */
  readonly level: Level;
}

let byId: ReadonlyMap<string, KnownCheck> | undefined;

/** The check of devices of that id; `undefined` where there is none. */
export function deviceCheck(id: string): KnownCheck | undefined {
  byId ??= new Map(deviceChecks().map((check) => [check.id, check]));
  return byId.get(id);
}

/** What a check of that id looks at, where that is no device. */
export function checkedElsewhere(id: string): "procurement" | "place" | undefined {
  const all: readonly Check[] = [...sectorChecks(), ...principleChecks(), ...playbookChecks()];
  const subject = all.find((check) => check.id === id)?.subject;
  return subject === "device" ? undefined : subject;
}

/** What the items of checks are, each once. */
export function citesOf(ids: readonly CheckId[]): readonly Citation[] {
  return uniqueCitations(ids.flatMap((id) => deviceCheck(id)?.cites ?? []));
}

/** The most that the question of a check is. */
export function levelOf(id: CheckId): Level {
  return deviceCheck(id)?.level ?? "hint";
}

/** Every check of devices of the sectors, the principles and the playbook. */
export function deviceChecks(): readonly KnownCheck[] {
  return [
    ...known(sectorChecks(), connectedPlaceInstruments),
    ...known(principleChecks(), connectedPlacesPrinciples),
    ...known(playbookChecks(), playbook),
  ];
}

function known(
  checks: readonly Check[],
  { id: framework, edition }: { readonly id: string; readonly edition: string },
): readonly KnownCheck[] {
  return checks
    .filter(({ subject }) => subject === "device")
    .map((check) => ({
      ...check,
      cites: check.item === undefined ? [] : [{ framework, edition, item: check.item }],
      level: check.source.verified === "unchecked" || isWatched(check) ? "hint" : "info",
    }));
}

/** Whether a check serves an instrument that is not in force, or likely to change. */
function isWatched({ id, item }: Check): boolean {
  const own = useCases().find(({ checkPrefix }) => id.startsWith(checkPrefix));
  const overlays: readonly { instrument: InstrumentId; applicability: string }[] =
    own?.overlays ?? [];
  return overlays.some(
    ({ instrument, applicability }) => instrument === item && applicability === "watch",
  );
}
