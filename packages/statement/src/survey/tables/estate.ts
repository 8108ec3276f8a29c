import {
  type DeviceFile,
  type PlaceFile,
  type Survey,
  type TalliedLevel,
  type Tally,
  talliedLevels,
  type UnreadFile,
} from "../survey-model.js";
import { addTally } from "../tally.js";

/** The files of a survey by their kind. */
export interface Estate {
  readonly today: string;
  readonly items: Survey["items"];
  readonly places: readonly PlaceFile[];
  readonly devices: readonly DeviceFile[];
  readonly unread: readonly UnreadFile[];
}

/** Sorts the files of a survey. */
export function estateOf({ today, items, files }: Survey): Estate {
  return {
    today,
    items,
    places: files.filter((file) => file.kind === "place"),
    devices: files.filter((file) => file.kind === "device"),
    unread: files.filter((file) => file.kind === "unread"),
  };
}

/** The name of the place that a file is of; its path where it names none. */
export function placeName({ place, path }: PlaceFile): string {
  return place.name ?? place.organisation ?? path;
}

/** What two files of one place have in common. */
export function placeKey({ place, path }: PlaceFile): string {
  const { name, organisation } = place;
  if (name === undefined && organisation === undefined) return path;
  return [name, organisation].map((one) => (one ?? "").trim().toLowerCase()).join("\n");
}

/** The figures of a tally in the order of the levels. */
export function levelsOf(tally: Tally): readonly number[] {
  return talliedLevels.map((level) => tally[level] ?? 0);
}

/** What the columns of levels are called. */
export const levelWords: Readonly<Record<TalliedLevel, string>> = {
  error: "Errors",
  warning: "Warnings",
  info: "Information",
  hint: "Hints",
  question: "Questions",
};

/** All that was found in a file. */
export function tallyOf({ rules }: Pick<PlaceFile, "rules">): Tally {
  return Object.values(rules).reduce(addTally, {});
}
