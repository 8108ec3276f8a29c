import { describe, expect, it } from "vitest";
import { documentPath, filePath } from "./paths.js";

describe("filePath", () => {
  it.each([
    ["file:///a/b%20c.yaml", "/a/b c.yaml"],
    ["file://host/a.yaml", undefined],
    ["file:///a%2Fb.yaml", undefined],
    ["untitled:a.yaml", undefined],
    ["", undefined],
  ])("%s", (uri, path) => {
    expect(filePath(uri)).toBe(path);
  });
});

describe("documentPath", () => {
  it.each([
    ["file:///a/b.yaml", "/a/b.yaml"],
    ["untitled:Untitled-1", "/folder/Untitled-1"],
    ["vscode-vfs://github/a/b.device.yaml?x/y#z", "/folder/b.device.yaml"],
    ["untitled:a%20b.yaml", "/folder/a b.yaml"],
    ["untitled:%E0%A4%A", "/folder/%E0%A4%A"],
    ["untitled:../..", "/folder/untitled"],
    ["untitled:%2E%2E", "/folder/untitled"],
    ["untitled:", "/folder/untitled"],
    ["", "/folder/untitled"],
  ])("%s", (uri, path) => {
    expect(documentPath(uri, "/folder")).toBe(path);
  });
});
