import { talliedLevels } from "../survey-model.js";
import { addTally } from "../tally.js";
import { type Estate, levelsOf, levelWords, placeKey, placeName, tallyOf } from "./estate.js";
import { compareTexts, figures, type SurveyTable } from "./survey-table.js";

/** What the lists of registers are called. */
const lists: Readonly<Record<string, string>> = {
  services: "Services",
  systems: "Systems",
  deviceClasses: "Device classes",
  dataSets: "Data sets",
  flows: "Data flows",
  suppliers: "Suppliers",
  risks: "Risks",
};

/** The estate in figures. */
export function estateTable({ places, devices, unread }: Estate): SurveyTable {
  const sum = (list: string) => places.reduce((all, { counts }) => all + (counts[list] ?? 0), 0);
  const units = places
    .flatMap(({ deviceClasses }) => deviceClasses)
    .reduce((all, { count = 0 }) => all + count, 0);
  const rows: readonly (readonly [string, number])[] = [
    ["Places", new Set(places.map(placeKey)).size],
    ["Files of place registers", places.length],
    ["Device specifications", devices.length],
    ["Files that could not be read", unread.length],
    ...Object.entries(lists).map(([list, label]) => [label, sum(list)] as const),
    ["Devices, where classes say how many", units],
  ];
  return {
    id: "estate",
    caption: "What the survey covers",
    columns: [{ label: "What", width: 4 }, figures("How many")],
    rows: rows.map((cells) => ({ cells })),
    empty: "",
  };
}

/** The places, each with what its registers hold and what was found in them. */
export function placesTable({ places }: Estate): SurveyTable {
  const byPlace = new Map<string, Estate["places"][number][]>();
  for (const file of places) {
    const key = placeKey(file);
    byPlace.set(key, [...(byPlace.get(key) ?? []), file]);
  }
  const rows = [...byPlace.values()].map((files) => {
    const [first] = files;
    const { organisation, kind, nation } = first?.place ?? {};
    const sum = (list: string) => files.reduce((all, { counts }) => all + (counts[list] ?? 0), 0);
    const tally = files.map(tallyOf).reduce(addTally, {});
    const name = first === undefined ? "" : placeName(first);
    return {
      cells: [
        name,
        organisation,
        kind,
        nation,
        sum("services"),
        sum("systems"),
        sum("deviceClasses"),
        ...levelsOf(tally),
      ],
    };
  });
  return {
    id: "places",
    caption: "Places, with what their registers hold and what was found in them",
    columns: [
      { label: "Place", width: 3 },
      { label: "Organisation", width: 3 },
      { label: "Kind", width: 1.5 },
      { label: "Nation", width: 1.5 },
      figures("Services"),
      figures("Systems"),
      figures("Device classes"),
      ...talliedLevels.map((level) => figures(levelWords[level])),
    ],
    rows: rows.sort((a, b) => compareTexts(a.cells.join("\n"), b.cells.join("\n"))),
    empty: "No place register was read.",
  };
}

/** The files that could not be read. */
export function unreadTable({ unread }: Estate): SurveyTable {
  return {
    id: "unread",
    caption: "Files that could not be read; nothing of them is counted",
    columns: [
      { label: "File", width: 2 },
      { label: "Why", width: 4 },
    ],
    rows: unread.map(({ path, why }) => ({ cells: [path, why] })),
    empty: "Every file could be read.",
  };
}
