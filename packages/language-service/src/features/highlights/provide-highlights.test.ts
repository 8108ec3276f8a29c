import { expect, it } from "vitest";
import { DocumentHighlightKind } from "vscode-languageserver-types";
import { cursorIn } from "../../../test/documents.js";
import { ixitSample } from "../../../test/ixit.js";
import { provideHighlights } from "./provide-highlights.js";

it("marks the entry's own id as written and all that names it as read", () => {
  const { document, position } = cursorIn(
    "a.device.yaml",
    ixitSample.replace("- LogIntf-1", "- ‸LogIntf-1"),
  );
  const { Read, Write } = DocumentHighlightKind;
  expect(provideHighlights(document, position).map(({ kind }) => kind)).toEqual([
    Read,
    Read,
    Write,
  ]);
});

it("marks nothing at a word", () => {
  const { document, position } = cursorIn(
    "a.device.yaml",
    ixitSample.replace("Bluetooth p", "Blue‸tooth p"),
  );
  expect(provideHighlights(document, position)).toEqual([]);
});
