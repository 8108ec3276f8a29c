import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { withoutBygone } from "./bygone.js";

describe("withoutBygone", () => {
  it.each([
    ["Unlike the old hub, which kept an MD5 digest, it keeps no fast hash.", "MD5"],
    ["In contrast to SHA-1, the hash in use has no known collisions.", "SHA-1"],
    ["Suites with CBC, which the first generation supported, have been removed.", "CBC"],
    ["Earlier releases (before 3.0) shipped with admin/admin.", "admin"],
    ["Until release 2.4 the password was kept as MD5.", "MD5"],
  ])("leaves out what is no longer so: %s", (text, gone) => {
    const left = withoutBygone(text);
    expect(left).not.toContain(gone);
    expect(left).toHaveLength(text.length);
  });

  it.each([
    "Unlike others, it keeps an MD5 digest.",
    "Older releases can be installed.",
    "An image with a lower version number is accepted.",
    "The password is kept as MD5 until release 4.",
  ])("keeps what is so: %s", (text) => {
    const left = withoutBygone(text);
    for (const word of ["MD5", "Older releases", "accepted"].filter((one) => text.includes(one))) {
      expect(left).toContain(word);
    }
  });

  it("takes no time on hostile prose", () => {
    within(1000, () => {
      withoutBygone("unlike which earlier releases until release 2 , ".repeat(2000));
      withoutBygone("a ".repeat(40_000));
    });
  });
});
