import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { noActor } from "./rule.js";

const quotes = (text: string) => quotesOf(runOnText(noActor, text));

it("asks once a section whose duty it is", () => {
  expect(
    quotes(
      "# Security\n\nPasswords shall be changed every year. Logs shall be reviewed every month.\n\n# Network security\n\nFirewalls must be patched.\n",
    ),
  ).toEqual(["hint shall be changed", "hint must be patched"]);
});

it.each([
  "# Security\n\nPasswords shall be changed by the Supplier every year.\n",
  "# Security\n\nThe Supplier is responsible for all that follows. Passwords shall be changed every year.\n",
  "# Duties of the Supplier\n\n## Security\n\nPasswords shall be changed every year.\n",
  "# Security\n\nData shall be encrypted.\n",
  "# Security\n\nThe Supplier shall ensure that:\n\n- passwords are changed;\n- logs shall be reviewed.\n",
  "# Painting\n\nColumns shall be checked every year.\n",
  "# Security\n\nPasswords were changed last year.\n",
])("is silent on %o", (text) => {
  expect(quotes(text)).toEqual([]);
});
