import type { DeviceSpec } from "@bollard/device-spec";
import { dayInWords } from "@bollard/model";
import type { MetaEntry, Note } from "../handover/handover.js";

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
    "This is no certificate, no legal advice, and no statement that the product complies. It was made from a device specification and looks at what that says, not at the device; a laboratory runs the functional test cases on the device.",
};
