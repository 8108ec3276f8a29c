import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.1 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const passwords = /* @__PURE__ */ once(() =>
  at({ id: "5.1", title: "No universal default passwords" }, [
    {
      id: "5.1-1",
      obligation: "shall",
      status: "M F (a)",
      appliesIf: { fact: "passwords" },
      summary:
        "Passwords used for user login or for machine-to-machine authentication are, outside factory default, individual to the single unit or chosen by the user.",
    },
    {
      id: "5.1-2",
      obligation: "shall",
      status: "M F (b)",
      appliesIf: { fact: "preInstalledPasswords" },
      summary:
        "Factory-set per-unit passwords for users or machine-to-machine use come from a generation method that does not ease automated attacks on a product class or type.",
    },
    {
      id: "5.1-2A",
      obligation: "should",
      status: "R",
      summary: "Machine-to-machine authentication does without passwords.",
    },
    {
      id: "5.1-3",
      obligation: "shall",
      status: "M F (c)",
      appliesIf: { fact: "cryptographicAuthentication" },
      summary:
        "Authentication of users and between machines relies on best-practice cryptography suited to technology, operating environment, risk and use.",
    },
    {
      id: "5.1-4",
      obligation: "shall",
      status: "M F (d)",
      appliesIf: { fact: "userAuthentication" },
      summary:
        "Where users can authenticate, the device gives the user or an administrator an easy way of replacing the authentication value.",
    },
    {
      id: "5.1-5",
      obligation: "shall",
      status: "M C F (14, e)",
      appliesIf: {
        all: [{ not: { fact: "bruteForceConstraint" } }, { fact: "networkAuthentication" }],
      },
      summary:
        "Successful brute force on authentication over network interfaces is made impracticable, unless a resource constraint given by the use case rules that out.",
    },
  ]),
);
