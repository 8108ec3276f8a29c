import { describe, expect, it } from "vitest";
import { cursorIn, open, positionOf } from "../../../test/documents.js";
import { ixitJson, ixitSample } from "../../../test/ixit.js";
import { provideDefinition } from "./provide-definition.js";

function linesOf(marked: string, name = "a.device.yaml"): readonly string[] {
  const { document, position } = cursorIn(name, marked);
  return provideDefinition(document, position).map(
    ({ range: { start, end } }) =>
      document.text.split("\n")[start.line]?.slice(start.character, end.character) ?? "",
  );
}

const at = (part: string) => ixitSample.replace(part, (found) => `${found[0]}‸${found.slice(1)}`);

describe("definition", () => {
  it.each([
    ["prose of the ICS", "AuthMech-1 prints", "AuthMech-1"],
    ["prose in quotes behind an escape", "AuthMech-1 too", "AuthMech-1"],
    ["prose over several lines", "SecComMech-2\\`, unlike", "SecComMech-2"],
    ["prose", "SecComMech-1.\n      interface", "SecComMech-1"],
    ["a list", "LogIntf-1]", "LogIntf-1"],
    ["a value in quotes", 'LogIntf-2"', "LogIntf-2"],
    ["a judgement", "SecComMech-1, verdict", "SecComMech-1"],
    ["the id itself", "AuthMech-10", "AuthMech-10"],
  ])("leads from %s to the id of the entry", (_, part, id) => {
    expect(linesOf(at(part.replaceAll("\\`", "`")))).toEqual([id]);
  });

  it("leads to the place where the entry gets its id", () => {
    const { document, position } = cursorIn("a.device.yaml", at("LogIntf-1]"));
    expect(provideDefinition(document, position)).toEqual([
      {
        uri: document.uri,
        range: {
          start: positionOf(document.text, "LogIntf-1, description"),
          end: positionOf(document.text, ", description: HTTPS"),
        },
      },
    ]);
  });

  it("leads from the end of an id too, and to every entry that has it", () => {
    const twice =
      "bollard: device/1\nixit:\n  AuthMech: [{ id: A-1 }, { id: A-1 }]\nnotes: See A-1‸.\n";
    expect(linesOf(twice)).toEqual(["A-1", "A-1"]);
  });

  it("works in JSON", () => {
    const json = ixitJson();
    expect(linesOf(json.replace("SecComMech-1,", "SecCom‸Mech-1,"), "a.device.json")).toEqual([
      "SecComMech-1",
    ]);
    expect(linesOf(json.replace("AuthMech-1\\t", "‸AuthMech-1\\t"), "a.device.json")).toEqual([
      "AuthMech-1",
    ]);
  });

  it.each([
    ["an id that no entry has", "bollard: device/1\nixit: { AuthMech: [] }\nnotes: Auth‸Mech-1\n"],
    ["a longer word", "bollard: device/1\nixit: { AuthMech: [{ id: A-1 }] }\nnotes: A-1‸2\n"],
    ["a comment", ixitSample.replace("# AuthMech-1", "# Auth‸Mech-1")],
    ["the name of a table", ixitSample.replace("  AuthMech:", "  Auth‸Mech:")],
    [
      "a table of the other edition",
      'bollard: device/1\nclaims: { etsi-en-303-645: "3.1.3" }\nixit: { ComMech: [{ id: A‸-1 }] }\n',
    ],
    ["a file that is nothing to Bollard", "ixit: { AuthMech: [{ id: A‸-1 }] }\n"],
  ])("leads nowhere from %s", (_, marked) => {
    const name = marked.startsWith("bollard") ? "a.device.yaml" : "notes.yaml";
    expect(linesOf(marked, name)).toEqual([]);
  });

  it("works while something else is half written", () => {
    expect(linesOf(`${at("AuthMech-1 prints")}notes\n`)).toEqual(["AuthMech-1"]);
    expect(provideDefinition(open("a.device.yaml", ""), { line: 0, character: 0 })).toEqual([]);
  });
});
