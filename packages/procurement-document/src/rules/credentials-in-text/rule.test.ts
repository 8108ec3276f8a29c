import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { credentialsInText } from "./rule.js";

it("reports secrets wherever they stand, and never repeats them", () => {
  const found = runOnText(
    credentialsInText,
    "# Background\n\nLog in to the recorder with user: admin password: Pa55word.\n\n- Wi-Fi password: Baysense77\n",
  );
  expect(found.map(({ level, pointer, quote }) => [level, pointer, quote])).toEqual([
    ["error", "/statements/0", "user: admin password: Pa55"],
    ["error", "/statements/1", "Wi-Fi password: Bays"],
  ]);
  expect(JSON.stringify(found)).not.toContain("Pa55w");
  expect(found[0]?.what).toContain("“Pa55…”");
});

it("reports a private key by its first line alone", () => {
  const key = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");
  const [found] = runOnText(
    credentialsInText,
    `# Annex\n\nKey of the gateway: ${key} MIIEvQIBADANBgkq\n`,
  );
  expect(found?.quote).toBe(key);
  expect(JSON.stringify(found)).not.toContain("MIIE");
});

it("is silent where a document speaks of passwords", () => {
  const text =
    "# Security\n\nPassword: minimum 12 characters. The password must be changed. User name: [redacted].\n";
  expect(runOnText(credentialsInText, text)).toEqual([]);
});

const placesOf = (text: string) =>
  runOnText(credentialsInText, text).map(({ pointer, quote }) => `${pointer} ${quote}`);

it("looks into code, quotes and titles, which ask for nothing", () => {
  const fence = "```";
  expect(
    placesOf(
      `# Annex\n\nSettings:\n\n${fence}sh\n# broker\nexport MQTT_PASSWORD=Kerb77line\n${fence}\n\n- Item\n\n      password: Bays88line\n\n> The old Wi-Fi password is Harw99ick.\n\n## PIN: 4711\n`,
    ),
  ).toEqual([
    "/sections/2 PIN: 4711",
    "/asides/0 PASSWORD=Kerb",
    "/asides/1 password: Bays",
    "/asides/2 Wi-Fi password is Harw",
  ]);
});

it("looks into inline code", () => {
  expect(placesOf("# Annex\n\nThe login is `admin` and the password is `Kerb77line`.\n")).toEqual([
    "/statements/0 login is admin and the password is Kerb",
  ]);
});

it("reads the head of a column, once for each cell", () => {
  const table = [
    "| Device | User | Password |",
    "|--|--|--|",
    "| Recorder | admin | Kerb77line |",
    "| Gateway | ops | unique for each |",
    "| Switch | ops | SEC-014 |",
    "| Camera | ops | ****** |",
    "| Router | ops | password: Bays88line |",
  ].join("\n");
  expect(placesOf(`# Annex\n\n${table}\n`)).toEqual([
    "/statements/4 password: Bays",
    "/statements/0 Kerb",
  ]);
  expect(
    placesOf(
      "# Annex\n\n| Device | User / password |\n|--|--|\n| Recorder | admin / Kerb77line |\n",
    ),
  ).toEqual(["/statements/0 Kerb"]);
});
