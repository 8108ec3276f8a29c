import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { follow, isInside } from "./inside.js";

describe("isInside", () => {
  it.each([
    ["/a/b/c", "/a/b", true],
    ["/a/b", "/a/b", true],
    ["/a/b/..c", "/a/b", true],
    ["/a/bc", "/a/b", false],
    ["/a", "/a/b", false],
  ])("%s in %s: %s", (path, folder, inside) => {
    expect(isInside(folder, path)).toBe(inside);
  });
});

describe("a reference in a file", () => {
  const outside = mkdtempSync(join(tmpdir(), "bollard-outside-"));
  const folder = mkdtempSync(join(tmpdir(), "bollard-inside-"));
  const from = join(folder, "town.place.yaml");
  writeFileSync(from, "");
  writeFileSync(join(outside, "secret.yaml"), "");
  symlinkSync(join(outside, "secret.yaml"), join(folder, "link.yaml"));

  it("is followed inside the folder", () => {
    expect(follow(from, "./town.place.yaml", folder)).toEqual({ path: from, exists: true });
    expect(follow(from, "sub\\gone.yaml", folder)).toEqual({
      path: join(folder, "sub", "gone.yaml"),
      exists: false,
    });
  });

  it.each(["../x.yaml", "/etc/passwd", "https://example.org/x", "file:///etc/passwd", "link.yaml"])(
    "is not followed out of it: %s",
    (reference) => {
      expect(follow(from, reference, folder)).toEqual({ path: undefined });
    },
  );

  it("may be a name that no file system takes", () => {
    expect(follow(from, "a\0b", folder)).toMatchObject({ exists: false });
  });
});
