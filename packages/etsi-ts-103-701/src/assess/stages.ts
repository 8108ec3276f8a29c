import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { type Reading, weakest } from "./reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "./ruling.js";

/** A stage that the processes of a table have to cover. */
export interface Stage {
  /** The option of the facet `stages`. */
  readonly key: string;
  /** How a sentence names it. */
  readonly name: string;
  /** True where it is needed only under circumstances that are not said, such as third parties. */
  readonly ifAny?: true;
}

const field = "description";

/** Judges whether the processes of a table together cover all stages. */
export function coversStages(
  table: string,
  stages: readonly Stage[],
  entries: readonly Entry[],
  desk: Desk,
): Ruling {
  const { key, name } = desk.table(table);
  const at = `/ixit/${key}`;
  const looked = [at];
  const readings = stages.map((stage) => ({ stage, reading: coverage(stage, entries) }));
  const missing = readings.filter(({ reading }) => reading?.value !== true);
  const needed = missing.filter(({ stage }) => !stage.ifAny);
  if (missing.length === 0) {
    const because = `The processes of ${name} cover all stages.`;
    return passes({ at, looked, origin: weakest(readings.map(({ reading }) => reading)), because });
  }
  const names = listed((needed.length > 0 ? needed : missing).map(({ stage }) => stage.name));
  if (needed.length === 0) {
    return staysOpen({
      at,
      looked,
      because: `The processes of ${name} say nothing of ${names}.`,
      question: `Is nothing of ${names} involved, so that no process of ${name} has to cover it?`,
    });
  }
  const because = `The processes of ${name} leave out ${names}.`;
  if (entries.length === 0 || needed.some(({ reading }) => reading?.origin === "declared")) {
    const todo = `Put processes in place for ${names}, and describe them in ${key} (stages).`;
    return fails({ at, looked, origin: "declared", because, todo });
  }
  const question = `Which process covers ${names}?`;
  return raisesConcern({ at, looked, origin: "read", because, question });
}

/** Whether any entry covers a stage; false and declared where every entry declares that it does not. */
function coverage({ key }: Stage, entries: readonly Entry[]): Reading<boolean> | undefined {
  const readings = entries.map((entry) => entry.has(field, "stages", key));
  const yes = readings.find((reading) => reading?.value);
  if (yes) return yes;
  return readings.every((reading) => reading?.origin === "declared") ? readings[0] : undefined;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
