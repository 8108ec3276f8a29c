import { extname } from "node:path";
import { UsageError } from "./usage-error.js";

/**
 * The format that the name of a file says by its ending.
 * @param endings the formats by their endings, without the dot
 * @returns `undefined` where no file is named
 * @throws UsageError when the ending is none of those
 */
export function formatOfName<Format extends string>(
  out: string | undefined,
  endings: Readonly<Record<string, Format>>,
): Format | undefined {
  if (out === undefined) return undefined;
  const ending = extname(out).slice(1).toLowerCase();
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (format !== undefined) return format;
  const known = Object.keys(endings).map((one) => `.${one}`);
  throw new UsageError(
    `The name “${out}” does not say what to write. It can end in ${known.join(", ")}.`,
  );
}

/** The formats of reports that can be read on a terminal as well. */
export const reportFormats = ["text", "markdown", "html", "json", "xlsx"] as const;

/** A format of a report. */
export type ReportFormat = (typeof reportFormats)[number];

/** The formats of reports by the endings of file names. */
export const reportEndings: Readonly<Record<string, ReportFormat>> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  json: "json",
  xlsx: "xlsx",
};
