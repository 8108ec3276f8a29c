import type { DateKind } from "./date-formats.js";

const day = 86_400_000;

/**
 * The text of a day or time that a workbook holds as a number of days: `2031-04-30`, `2031-04-30T13:30:00`,
 * `13:30:00`, and `36:30:00` for a length of time.
 * @returns `undefined` for a number that is no day of a calendar
 */
export function dateText(serial: number, kind: DateKind, since1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  if (kind === "duration") return durationText(serial);
  const moment = new Date(Math.round((serial + epochOf(serial, since1904)) * 86_400) * 1_000);
  const [date = "", time = ""] = moment.toISOString().slice(0, 19).split("T");
  if (kind === "date") return date;
  return kind === "time" ? time : `${date}T${time}`;
}

/** The days from 1970 to the day before the first; workbooks count 29 February 1900, which never was. */
function epochOf(serial: number, since1904: boolean): number {
  if (since1904) return Date.UTC(1904, 0, 1) / day;
  return Date.UTC(1899, 11, serial < 60 ? 31 : 30) / day;
}

function durationText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
