import type { DeviceSpec } from "@bollard/device-spec";
import type { MetaEntry, Note } from "../handover/handover.js";

/** Product and maker of a specification, as far as it names them. */
export function metaOf({ product, parties }: DeviceSpec, edition: string): readonly MetaEntry[] {
  const makers = (parties?.manufacturers ?? []).flatMap(({ name }) => name ?? []);
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["Product", product?.name],
    ["Model", product?.model],
    ["Software version", product?.softwareVersion],
    ["Manufacturer", makers.length > 0 ? makers.join(", ") : undefined],
    ["Edition", edition],
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
