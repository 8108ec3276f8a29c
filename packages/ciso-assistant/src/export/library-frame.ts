import type { Source } from "@bollard/model";
import type { Library } from "../library.js";
import { urnOf } from "../urn.js";

/** The last day on which anything of it was checked. */
export function lastDay(sources: readonly Source[]): string {
  return (
    sources
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? "1970-01-01"
  );
}

/** What every library says of itself. The day of its data, as a number, is its version. */
export function libraryFrame(slug: string, name: string, day: string): Omit<Library, "objects"> {
  return {
    urn: urnOf("library", slug),
    locale: "en",
    ref_id: slug,
    name,
    copyright: "Apache-2.0; paraphrases and data of Bollard. No legal advice.",
    version: Number(day.replaceAll("-", "")),
    publication_date: day,
    packager: "bollard",
  };
}
