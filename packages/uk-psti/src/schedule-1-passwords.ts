import { once } from "@bollard/model";
import { part } from "./item.js";

/** Schedule 1 paragraph 1. A paragraph is split where a product can fail one part of it. */
export const schedule1Passwords = /* @__PURE__ */ once(() =>
  part(
    { id: "Schedule 1 paragraph 1", title: "Passwords" },
    { obligation: "duty", roles: ["manufacturer"], requirement: "passwords" },
    [
      {
        id: "Schedule 1 paragraph 1(1)",
        title: "Passwords: what is covered",
        summary:
          "Covers hardware and pre-installed software once they are out of the factory default state, and software that must be installed for all of the manufacturer's intended purposes.",
        obligation: "definition",
        parameters: {
          covers: [
            "hardware, out of the factory default state",
            "software installed before supply, out of the factory default state",
            "software that must be installed for all intended purposes",
          ],
        },
      },
      {
        id: "Schedule 1 paragraph 1(2)",
        title: "Passwords: unique or chosen by the user",
        summary: "Every password is either different in each single product or set by its user.",
        parameters: { oneOf: ["unique per product", "defined by the user"] },
      },
      {
        id: "Schedule 1 paragraph 1(2)(a)",
        title: "Passwords: unique per product",
        summary: "One way to comply: no two products of the class or type share the password.",
        obligation: "may",
      },
      {
        id: "Schedule 1 paragraph 1(2)(b)",
        title: "Passwords: defined by the user",
        summary: "The other way to comply: the user of the product sets the password.",
        obligation: "may",
      },
      {
        id: "Schedule 1 paragraph 1(3)(a)",
        title: "Unique passwords: no incremental counters",
        summary:
          "A per-product password does not come from a scheme in which only a few characters step from one unit to the next.",
      },
      {
        id: "Schedule 1 paragraph 1(3)(b)",
        title: "Unique passwords: not from public information",
        summary: "A per-product password owes nothing to information that the public can get.",
      },
      {
        id: "Schedule 1 paragraph 1(3)(c)",
        title: "Unique passwords: not from product identifiers",
        summary:
          "A per-product password does not stem from an identifier such as the serial number, unless by encryption or a keyed hash that good industry practice accepts.",
        parameters: {
          oneOf: [
            "not derived from a product identifier",
            "derived by encryption accepted as good industry practice",
            "derived by a keyed hashing algorithm accepted as good industry practice",
          ],
        },
      },
      {
        id: "Schedule 1 paragraph 1(3)(d)",
        title: "Unique passwords: not otherwise guessable",
        summary:
          "A per-product password cannot be guessed more easily than good industry practice tolerates.",
      },
      {
        id: "Schedule 1 paragraph 1(4)",
        title: "Passwords: what is none",
        summary:
          "Cryptographic keys, pairing PINs of protocols outside the Internet Protocol suite, and API keys do not count as passwords.",
        obligation: "definition",
        parameters: {
          excludes: [
            "cryptographic keys",
            "pairing PINs of protocols outside the Internet Protocol suite",
            "API keys",
          ],
        },
      },
      {
        id: "Schedule 1 paragraph 1(5)",
        title: "Passwords: definitions",
        summary:
          "Defines API key, cryptographic key, factory default state, good industry practice (that of a skilled and experienced cryptographer), incremental counter, keyed hashing algorithm, secret key and unique per product.",
        obligation: "definition",
      },
    ],
  ),
);
