import { describe, expect, it } from "vitest";
import { cursorIn } from "../../../test/documents.js";
import { ixitSample } from "../../../test/ixit.js";
import { provideReferences } from "./provide-references.js";

function linesNaming(part: string, includeDeclaration: boolean): readonly string[] {
  const marked = ixitSample.replace(part, (found) => `‸${found}`);
  const { document, position } = cursorIn("a.device.yaml", marked);
  const lines = document.text.split("\n");
  return provideReferences(document, position, includeDeclaration).map(({ range }) => {
    const { line, character } = range.start;
    return `${lines[line]?.slice(character, range.end.character)} on ${line + 1}`;
  });
}

describe("references", () => {
  it("are every place that names the entry, with its own id on request", () => {
    const places = ["AuthMech-1 on 5", "AuthMech-1 on 6", "AuthMech-1 on 15", "AuthMech-1 on 37"];
    expect(linesNaming("AuthMech-1 prints", false)).toEqual(places);
    expect(linesNaming("AuthMech-1\n      desc", true)).toEqual([
      ...places.slice(0, 2),
      "AuthMech-1 on 9",
      ...places.slice(2),
    ]);
  });

  it("stand in lists, judgements and prose", () => {
    expect(linesNaming("LogIntf-1,", false)).toEqual(["LogIntf-1 on 19", "LogIntf-1 on 27"]);
    expect(linesNaming("SecComMech-1\n", false)).toEqual([
      "SecComMech-1 on 23",
      "SecComMech-1 on 35",
    ]);
  });

  it("are none of what is no id", () => {
    expect(linesNaming("Password on", true)).toEqual([]);
  });
});
