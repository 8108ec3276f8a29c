import { deviceMarker, isDeviceSpecName, isIxitMarkdown } from "@bollard/device-spec";
import { isMarkedProcurement, mayBeOcds } from "@bollard/procurement-document";

/** What a file can be to Bollard. */
export type SubjectKind = "device" | "procurement";

/** The kinds of subject, for options and messages. */
export const subjectKinds = ["device", "procurement"] as const satisfies readonly SubjectKind[];

const markerInText = new RegExp(
  `(?:^|[\\n{,\\ufeff])[ \\t]*["']?bollard["']?[ \\t]*:[ \\t]*["']?${deviceMarker}\\b`,
);

/** Recognises a file by its name alone. */
export function kindOfName(path: string): SubjectKind | undefined {
  return isDeviceSpecName(path) ? "device" : undefined;
}

/**
 * Recognises a file by its name, by the marker among its top-level fields or in its front matter, or a
 * Markdown document by its headings of IXIT tables, ICS or test groups. JSON with the fields of the Open
 * Contracting Data Standard is a procurement document.
 */
export function kindOf(path: string, text: string): SubjectKind | undefined {
  if (isProseName(path) && isMarkedProcurement(text)) return "procurement";
  if (isMarkdownName(path)) return isIxitMarkdown(path, text) ? "device" : undefined;
  const named = kindOfName(path);
  if (named !== undefined || isProseName(path)) return named ?? ofMarker(text);
  return ofMarker(text) ?? (mayBeOcds(text) ? "procurement" : undefined);
}

function ofMarker(text: string): SubjectKind | undefined {
  return markerInText.test(text) ? "device" : undefined;
}

/** Confirms a marker found in the text: it must be a top-level field of the data. */
export function hasMarker(data: unknown): boolean {
  return (data as { bollard?: unknown } | null | undefined)?.bollard === deviceMarker;
}

/** Says whether a file name is that of a document in prose. */
export function isProseName(path: string): boolean {
  return isMarkdownName(path) || /\.(?:html?|txt)$/i.test(path);
}

/** Says whether a file name is that of a Markdown document. */
export function isMarkdownName(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
