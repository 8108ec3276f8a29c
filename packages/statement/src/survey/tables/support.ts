import type { Tone } from "../../handover/handover.js";
import { type Estate, placeName } from "./estate.js";
import { bar, compareTexts, figures, type SurveyTable } from "./survey-table.js";
import { inAYear } from "./year.js";

/** Where the support of devices stands. */
export type SupportStatus = "ended" | "ending" | "supported" | "unknown";

const words: Readonly<Record<SupportStatus, string>> = {
  ended: "Support has ended",
  ending: "Support ends within 12 months",
  supported: "Supported for longer",
  unknown: "No last day of support recorded",
};

const tones: Readonly<Record<SupportStatus, Tone>> = {
  ended: "fail",
  ending: "open",
  supported: "pass",
  unknown: "na",
};

/** Where support stands on a day; the last day of support counts. */
export function supportOn(ends: string | undefined, today: string): SupportStatus {
  if (ends === undefined) return "unknown";
  if (ends < today) return "ended";
  return ends <= inAYear(today) ? "ending" : "supported";
}

const statuses = Object.keys(words) as readonly SupportStatus[];

/** Device classes and device specifications by where their support stands. */
export function supportTable({ places, devices, today }: Estate): SurveyTable {
  const classes = places.flatMap(({ deviceClasses }) => deviceClasses);
  const rows = statuses.map((status) => {
    const own = classes.filter(({ supportEnds }) => supportOn(supportEnds, today) === status);
    const specifications = devices.filter((one) => supportOn(one.supportEnds, today) === status);
    const units = own.reduce((all, { count = 0 }) => all + count, 0);
    return {
      cells: [words[status], own.length, units, specifications.length],
      tone: tones[status],
    };
  });
  return {
    id: "support",
    caption: "Device classes by where the maker's support stands",
    columns: [
      { label: "Support", width: 4 },
      bar("Device classes", "na"),
      figures("Devices, where counted"),
      figures("Device specifications"),
    ],
    rows,
    empty: "",
  };
}

/** The device classes whose support has ended or ends within a year, those that ended first before others. */
export function endingTable({ places, today }: Estate): SurveyTable {
  const rows = places.flatMap((file) =>
    file.deviceClasses.flatMap(({ label, model, maker, count, supportEnds }) => {
      const status = supportOn(supportEnds, today);
      if (supportEnds === undefined || (status !== "ended" && status !== "ending")) return [];
      const cells = [supportEnds, label, maker, model, count, placeName(file)];
      return [{ cells, tone: tones[status] }];
    }),
  );
  return {
    id: "support-ending",
    caption: "Device classes whose support has ended or ends within 12 months",
    columns: [
      { label: "Support ends", width: 1.5 },
      { label: "Device class", width: 3 },
      { label: "Maker", width: 2 },
      { label: "Model", width: 2 },
      figures("Devices"),
      { label: "Place", width: 2 },
    ],
    rows: rows.sort((a, b) => compareTexts(a.cells.join("\n"), b.cells.join("\n"))),
    empty: "No device class is recorded whose support has ended or ends within 12 months.",
  };
}
