import { describe, expect, it } from "vitest";
import { entryIndex } from "./entry-index.js";
import type { AssessSubject } from "./subject.js";

const subject: AssessSubject = {
  claims: { "etsi-en-303-645": "3.1.3" },
  ixit: {
    SoftServ: [{ id: "WebUI" }],
    SecComMech: [{ id: "SecComMech-1" }, { description: "No id." }, { id: "SecComMech-TLS" }],
    AuthMech: [{ id: "SecComMech-1" }],
    UserInfo: { id: "UserInfo-1" },
    ComMech: [{ id: "ComMech-1" }],
  },
};

const { entries, find, namedIn } = entryIndex(subject);

describe("entryIndex", () => {
  it("lists the entries of the edition that have an id, in the order of the tables", () => {
    expect(entries.map(({ pointer }) => pointer)).toEqual([
      "/ixit/AuthMech/0",
      "/ixit/SecComMech/0",
      "/ixit/SecComMech/2",
      "/ixit/SoftServ/0",
    ]);
  });

  it("finds entries by their exact id, be it given twice", () => {
    expect(find("WebUI")).toHaveLength(1);
    expect(find("SecComMech-1")).toHaveLength(2);
    expect(find("seccommech-1")).toEqual([]);
    expect(find("ComMech-1")).toEqual([]);
    expect(find("__proto__")).toEqual([]);
  });

  it("finds the entries that prose names, and no others", () => {
    const text = "Over `SecComMech-TLS`, SecComMech-1. Not SecComMech-12, nor xSecComMech-1.";
    expect(namedIn(text)).toEqual([
      { id: "SecComMech-TLS", start: text.indexOf("SecComMech-TLS") },
      { id: "SecComMech-1", start: text.indexOf("SecComMech-1") },
    ]);
  });

  it("is made once for one object", () => {
    expect(entryIndex(subject)).toBe(entryIndex(subject));
    expect(entryIndex({}).entries).toEqual([]);
  });
});
