import type { DateKind } from "./date-formats.js";

/** The text of a day or time, to the second: `2031-04-30`, `2031-04-30T13:30:00`, `13:30:00`. */
export function dateText(moment: Date, kind: DateKind | undefined): string {
  const rounded = new Date(Math.round(moment.getTime() / 1_000) * 1_000);
  const [date = "", time = ""] = rounded.toISOString().slice(0, 19).split("T");
  if (kind === "date") return date;
  return kind === "time" ? time : `${date}T${time}`;
}

/** The text of a length of time in days: `36:30:00`. */
export function durationText(days: number): string {
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
