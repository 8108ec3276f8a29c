import { type Edition, edition } from "@bollard/etsi-en-303-645";
import { type DataEdit, toPointer } from "@bollard/model";
import { type IcsAnswer, icsAnswers, inWords } from "./ics.js";
import { type Ixit, moveIxit } from "./ixit.js";
import type { Migration, MigrationStep } from "./migration.js";
import { type Moved, moveAnswers } from "./move-answers.js";
import { movedPointers } from "./moved-pointers.js";
import { stepsBetween } from "./oriented.js";

const framework = "etsi-en-303-645";

/** A device specification, as far as a migration looks at it: plain data that fits its schema. */
export interface MigratedDevice {
  readonly claims?: Readonly<Record<string, string | undefined>>;
  readonly ics?: Readonly<Record<string, IcsAnswer>>;
  readonly ixit?: Ixit;
  readonly judgements?: readonly unknown[];
  readonly selfAssessment?: Readonly<Record<string, unknown>>;
  readonly imported?: readonly { readonly under?: string }[];
  readonly suppressions?: readonly { readonly at?: string }[];
}

/**
 * Moves a device specification between editions of EN 303 645: the answers of the ICS by what became of each
 * provision, the IXIT by what became of its tables and fields. A pure function of what it is given.
 * @param from the edition that is answered now
 * @param to the edition to move to; the same one gives a migration that does nothing
 */
export function migrateDevice(device: MigratedDevice, from: Edition, to: Edition): Migration {
  const refs = { from: { framework, edition: from }, to: { framework, edition: to } };
  if (from === to) return { ...refs, edits: [], steps: [] };
  const answers = moveAnswers(
    device.ics ?? {},
    stepsBetween(framework, from, to) ?? [],
    icsAnswers,
  );
  const claim = { kind: "set", pointer: `/claims/${framework}`, value: to } as const;
  const ixit = moveIxit(device, to);
  return {
    ...refs,
    edits: [
      claim,
      ...answers.edits,
      ...statuses(device, answers, from, to),
      ...keep(device, answers, from),
      ...pointers(device, answers),
      ...ixit.edits,
    ],
    steps: [...answers.steps, ...ixit.steps, ...leftBehind(device, from)],
  };
}

/** A status that was copied from the table of the one edition is copied from that of the other. */
function statuses(
  { ics = {} }: MigratedDevice,
  { renamed, kept }: Moved<IcsAnswer>,
  from: Edition,
  to: Edition,
): readonly DataEdit[] {
  const changed = new Set(kept.map(({ id }) => id));
  return Object.entries(ics).flatMap(([id, { status }]): readonly DataEdit[] => {
    const own = renamed.get(id) ?? id;
    const before = statusOf(from, id);
    const after = statusOf(to, own);
    if (status === undefined || changed.has(id) || status !== before) return [];
    if (after === undefined || after === before) return [];
    return [{ kind: "set", pointer: toPointer(["ics", own, "status"]), value: after }];
  });
}

function statusOf(number: Edition, id: string): string | undefined {
  const known = edition(number).items.find((item) => item.id === id);
  return known?.status;
}

/** What no longer stands as it was written is kept with its origin. */
function keep(
  { imported }: MigratedDevice,
  { kept }: Moved<IcsAnswer>,
  from: Edition,
): readonly DataEdit[] {
  const texts = kept.map(({ id, answer, beside }) => ({
    from: `ICS of EN 303 645 V${from}, ${id}`,
    ...(beside !== undefined && { under: toPointer(["ics", beside]) }),
    text: inWords(answer),
  }));
  if (texts.length === 0) return [];
  if (imported === undefined) return [{ kind: "set", pointer: "/imported", value: texts }];
  return texts.map((value) => ({ kind: "set", pointer: "/imported/-", value }));
}

/** What points at an answer points at it under its new id. */
function pointers(
  { imported = [], suppressions = [] }: MigratedDevice,
  { renamed }: Moved<IcsAnswer>,
): readonly DataEdit[] {
  return [
    ...movedPointers(
      ["imported", "under"],
      imported.map(({ under }) => under),
      ["ics"],
      renamed,
    ),
    ...movedPointers(
      ["suppressions", "at"],
      suppressions.map(({ at }) => at),
      ["ics"],
      renamed,
    ),
  ];
}

/** What was decided about units of the edition before, which no lineage leads on. */
function leftBehind(
  { judgements, selfAssessment }: MigratedDevice,
  from: Edition,
): readonly MigrationStep[] {
  const left = (pointer: string, note: string) =>
    ({ done: "left", from: [], to: [], pointer, note }) as const;
  return [
    ...(Array.isArray(judgements) && judgements.length > 0
      ? [left("/judgements", `They judge test units of the edition for V${from}: judge anew.`)]
      : []),
    ...(selfAssessment !== undefined
      ? [left("/selfAssessment", `It is of a document about V${from}: import the new one.`)]
      : []),
  ];
}
