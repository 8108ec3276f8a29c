import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { asksStandingAccess } from "./asks-standing-access.js";
import { standingAccessAsked } from "./rule.js";

it.each([
  "The Supplier shall have permanent remote access to the control system.",
  "The Supplier shall be given unrestricted administrator access.",
  "Remote access for the vendor shall be always on.",
  "The Buyer shall provide the Supplier with VPN access at all times.",
  "The contractor shall have remote access without prior approval.",
  "Remote access of the vendor by TeamViewer shall be left running at all times.",
  "Remote maintenance access does not need to be logged.",
  "An always-on VPN connection for the manufacturer shall be installed.",
])("finds it in “%s”", (sentence) => {
  expect(asksStandingAccess(sentence)).toBeDefined();
});

it.each([
  "The Supplier shall not have permanent remote access.",
  "Permanent remote access for suppliers is prohibited.",
  "The Supplier shall have remote access only on request.",
  "The Supplier shall provide 24/7 support.",
  "Residents shall have access to the portal at all times.",
  "Remote access by the Supplier shall be logged at all times.",
  "The Supplier shall provide unrestricted access to the site for wheelchairs.",
  "The Authority shall have access to its data at all times from the Supplier.",
  "The system shall detect persistent remote connections of third parties.",
])("leaves “%s” alone", (sentence) => {
  expect(asksStandingAccess(sentence)).toBeUndefined();
});

it("reports duties of supplier and buyer alike", () => {
  const run = (text: string) => runOnText(standingAccessAsked, text);
  expect(
    run("# Support\n\nThe Authority shall provide the Supplier with VPN access at all times.\n"),
  ).toMatchObject([{ level: "error", pointer: "/statements/0" }]);
  expect(run("# Background\n\nThe Supplier shall have permanent remote access.\n")).toEqual([]);
  expect(run("# Support\n\nThe present supplier has permanent remote access.\n")).toEqual([]);
});
