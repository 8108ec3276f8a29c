import { deviceMarker, isDeviceSpecName, isIxitMarkdown } from "@bollard/device-spec";
import { isPlaceRegisterName, placeMarker } from "@bollard/place-register";
import { isMarkedProcurement, mayBeOcds } from "@bollard/procurement-document";

/** What a file can be to Bollard. */
export type SubjectKind = "device" | "procurement" | "place";

/** The kinds of subject, for options and messages. */
export const subjectKinds = [
  "device",
  "procurement",
  "place",
] as const satisfies readonly SubjectKind[];

const markerInText = new RegExp(
  `(?:^|[\\n{,\\ufeff])[ \\t]*["']?bollard["']?[ \\t]*:[ \\t]*["']?(${deviceMarker}|${placeMarker})\\b`,
);

/** What files of data are, by their marker. */
const marked = new Map<unknown, SubjectKind>([
  [deviceMarker, "device"],
  [placeMarker, "place"],
]);

/** Recognises a file by its name alone. */
export function kindOfName(path: string): SubjectKind | undefined {
  if (isDeviceSpecName(path)) return "device";
  return isPlaceRegisterName(path) ? "place" : undefined;
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
  return marked.get(markerInText.exec(text)?.[1]);
}

/** Confirms a marker found in the text: it must be a top-level field of the data. */
export function hasMarker(data: unknown): boolean {
  return marked.has((data as { bollard?: unknown } | null | undefined)?.bollard);
}

/** Says whether a file name is that of a document in prose. */
export function isProseName(path: string): boolean {
  return isMarkdownName(path) || /\.(?:html?|txt)$/i.test(path);
}

/** Says whether a file name is that of a Markdown document. */
export function isMarkdownName(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
