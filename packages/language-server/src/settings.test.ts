import { describe, expect, it } from "vitest";
import { defaultSettings, readSettings } from "./settings.js";

describe("settings", () => {
  it.each([
    [undefined],
    [null],
    [5],
    ["text"],
    [[]],
    [{}],
    [
      {
        enable: "no",
        config: 1,
        today: {},
        codeLens: "off",
        inlayHints: { specifications: 1, tenders: "yes" },
      },
    ],
  ])("fall back on the defaults: %j", (sent) => {
    expect(readSettings(sent)).toEqual(defaultSettings);
  });

  it("are taken over where they fit", () => {
    const sent = {
      enable: false,
      config: "a.jsonc",
      today: "2026-11-23",
      codeLens: false,
      inlayHints: { specifications: false, tenders: true },
    };
    expect(readSettings(sent)).toEqual(sent);
    expect(readSettings({ config: "", today: "" })).toEqual(defaultSettings);
  });

  it.each(["23.11.2026", "2026-11", "2026-13-01", "2026-02-30"])("decline the day %s", (today) => {
    expect(readSettings({ today }).today).toBeNull();
  });
});
