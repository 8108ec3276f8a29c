import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { safeDecisions } from "./rule.js";

const run = (options: string | object, description = "How the device is set up.") =>
  runOn(safeDecisions, { ixit: { UserDec: [{ id: "UserDec-1", description, options } as never] } });

it("asks about options without a default", () => {
  expect(run("Cable or radio.")).toMatchObject([{ level: "info" }]);
  expect(run("Cable (default) or radio.")).toEqual([]);
  expect(run({ text: "Cable or radio.", default: "cable" })).toEqual([]);
});

it("asks about parts without a default beside others that have one", () => {
  const [found] = run(
    "* **Relay:** On (default) OR off.\n* **Server:** Enabled OR disabled.\n* **Note:** later.",
  );
  expect(found).toMatchObject({ quote: "Server:" });
  expect(found?.what).toContain("“Server”");
});

it.each([
  ["No encryption (default) or TLS.", "How the device is set up."],
  ["Automatic updates: on or off (default).", "How the device is set up."],
  ["Remote access: enabled (default) or disabled.", "How the device is set up."],
  [{ default: "disabled" }, "Whether security updates are installed."],
  [{ default: "on" }, "Whether usage data is sent."],
])("asks about the default of %j", (options, description) => {
  expect(run(options, description).map(({ level }) => level)).toContain("info");
});

it("asks about options that give up protection", () => {
  expect(run("A password (default), or access without a password.")).toMatchObject([
    { quote: "without a password" },
  ]);
});

it.each([
  "TLS (default); there is no choice without encryption.",
  "Automatic updates: on (default) or off.",
  "Usage data: send or do not send (default).",
  "DHCP (default) or a fixed address.",
])("leaves %j alone", (options) => expect(run(options)).toEqual([]));
