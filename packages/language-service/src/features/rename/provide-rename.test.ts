import { describe, expect, it } from "vitest";
import { cursorIn, edited } from "../../../test/documents.js";
import { ixitJson, ixitSample } from "../../../test/ixit.js";
import { prepareRename, provideRename } from "./provide-rename.js";

/** The text after a rename at the sign `‸`, or why it was refused. */
function renamed(marked: string, newName: string, name = "a.device.yaml"): string {
  const { document, position } = cursorIn(name, marked);
  const result = provideRename(document, position, newName);
  if ("refused" in result) return result.refused;
  return edited(document.text, result.edit.changes?.[document.uri] ?? []);
}

const before = (part: string) => ixitSample.replace(part, (found) => `‸${found}`);
const head = 'bollard: device/1\nclaims: { etsi-en-303-645: "3.1.3" }\n';

describe("rename", () => {
  it.each(["AuthMech-1 prints", "AuthMech-1\n      desc", "AuthMech-1.\n"])(
    "changes the id everywhere, wherever it is asked for: %j",
    (part) => {
      const expected = ixitSample.replaceAll(/AuthMech-1\b(?!0| *$)/g, "AuthMech-LAN");
      const comment = expected.replace("# AuthMech-LAN", "# AuthMech-1");
      expect(renamed(before(part), "AuthMech-LAN")).toBe(
        comment.replace(/} # .*/, "} # AuthMech-1"),
      );
    },
  );

  it("keeps the quotes of each place, and escapes what they cannot hold", () => {
    const text = `${head}ixit:\n  SoftServ:\n    - { id: WebUI }\n    - { id: 'Web' }\n  AuthMech:\n    - { id: A-1, softwareService: ["‸WebUI", WebUI, 'WebUI'] }\n`;
    const after = renamed(text, 'it\'s: a “b” "c"');
    expect(after).toContain('{ id: "it\'s: a “b” \\"c\\"" }');
    expect(after).toContain("'it''s: a “b” \"c\"'");
    expect(renamed(text, "Web 2")).toContain(`["Web 2", Web 2, 'Web 2']`);
    expect(renamed(text, "12")).toContain(`["12", "12", '12']`);
  });

  it("works in JSON, behind escapes", () => {
    const json = ixitJson();
    const marked = json.replace('"SecComMech-1"', '"‸SecComMech-1"');
    expect(renamed(marked, "SecComMech-TLS", "a.device.json")).toBe(
      json.replaceAll("SecComMech-1", "SecComMech-TLS"),
    );
  });

  it("takes what already names the new id as meant", () => {
    const text = `${head}ixit:\n  UpdMech:\n    - { id: ‸Update.1 }\nnotes: See UpdMech-1 and Update.1.\n`;
    expect(renamed(text, "UpdMech-1")).toBe(
      text.replace("‸", "").replaceAll("Update.1", "UpdMech-1"),
    );
  });

  it("gives one of two entries with the same id another, and leaves alone what names it", () => {
    const text = `${head}ixit:\n  AuthMech:\n    - { id: A-1 }\n    - { id: ‸A-1 }\nnotes: See A-1.\n`;
    expect(renamed(text, "A-2")).toBe(text.replace("‸A-1", "A-2"));
    expect(renamed(text.replace("‸", "").replace("See A", "See ‸A"), "A-2")).toMatch(
      /^A-1 is the id of several entries\./,
    );
  });
});

describe("rename is refused", () => {
  it.each([
    [
      "an id that another entry has",
      "AuthMech-10",
      "AuthMech-10 is already the id of an entry of 1-AuthMech.",
    ],
    [
      "an id of another table",
      "LogIntf-1",
      "LogIntf-1 is already the id of an entry of 28-LogIntf.",
    ],
    ["nothing", "", "An id is one or more words on one line"],
    ["space", " ", "An id is one or more words on one line"],
    ["space around", " A-1", "An id is one or more words on one line"],
    ["several lines", "A-1\nB-1", "An id is one or more words on one line"],
    ["control characters", "A-\u00001", "An id is one or more words on one line"],
    [
      "what prose would not show as an id",
      "Label password",
      "Prose names AuthMech-1, and an id is recognised",
    ],
  ])("%s", (_, newName, message) => {
    expect(renamed(before("AuthMech-1 prints"), newName)).toContain(message);
  });

  it("where there is no id, and where the text cannot be read", () => {
    expect(renamed(before("Password on"), "A-1")).toBe("There is no id of an entry here.");
    expect(renamed(`${before("AuthMech-1 prints")}}}}`, "A-1")).toContain(
      "Correct its syntax first",
    );
  });
});

describe("prepareRename", () => {
  it("gives the id under the cursor", () => {
    const { document, position } = cursorIn("a.device.yaml", before('SecComMech-2"'));
    const start = position;
    const end = { ...start, character: start.character + "SecComMech-2".length };
    expect(prepareRename(document, position)).toEqual({
      range: { start, end },
      placeholder: "SecComMech-2",
    });
    const other = cursorIn("a.device.yaml", before("Password on"));
    expect(prepareRename(other.document, other.position)).toBeUndefined();
  });
});
