import type { DeviceSpec } from "@bollard/device-spec";
import type { MetaEntry, Note } from "../handover/handover.js";
import { dayInWords } from "./day-in-words.js";

/**
 * Product and maker of a specification, as far as it names them, the edition, and the day for which
 * the document is made.
 * @param today - the day, `YYYY-MM-DD`
 */
export function metaOf(
  { product, parties }: DeviceSpec,
  edition: string,
  today?: string,
): readonly MetaEntry[] {
  const makers = (parties?.manufacturers ?? []).flatMap(({ name }) => name ?? []);
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["Product", product?.name],
    ["Model", product?.model],
    ["Software version", product?.softwareVersion],
    ["Manufacturer", makers.length > 0 ? makers.join(", ") : undefined],
    ["Edition", edition],
    ["As of", today === undefined ? undefined : dayInWords(today)],
  ];
  return entries.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** What a document from an assessment on paper is not. */
export const onPaper: Note = {
  kind: "note",
  note: "info",
  content:
    "This document was made from a device specification. It looks at what the specification says, not at the device; functional test cases are run by a laboratory. It is no certificate, no legal advice, and no statement that the product complies.",
};
