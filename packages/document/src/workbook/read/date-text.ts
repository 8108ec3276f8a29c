import type { DateKind } from "./date-formats.js";

/** The first number of days, counted from 1900 on, that is no day of a calendar: 10000-01-01. */
const tooLate = 2_958_466;

/**
 * The text of a number of days that is shown as a day or time, to the second: `2031-04-30`,
 * `2031-04-30T13:30:00`, `13:30:00`, and `36:30:00` for a length of time. Numbers that are no day of a
 * calendar stay numbers.
 * @param since1904 - whether days count from 1904 on
 */
export function dateText(days: number, kind: DateKind, since1904: boolean): string {
  const seconds = Math.round((since1904 ? days + 1_462 : days) * 86_400);
  if (days < 0 || seconds >= tooLate * 86_400) return String(days);
  if (kind === "duration") return durationText(days);
  // The programs count a 29 February 1900, day 60, which there was not.
  const start = Date.UTC(1899, 11, seconds < 60 * 86_400 ? 31 : 30);
  const [date = "", time = ""] = new Date(start + seconds * 1_000)
    .toISOString()
    .slice(0, 19)
    .split("T");
  if (kind === "date") return date;
  return kind === "time" ? time : `${date}T${time}`;
}

function durationText(days: number): string {
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
