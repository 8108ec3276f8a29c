import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.1 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const passwords = /* @__PURE__ */ once(() =>
  at({ id: "5.1", title: "No universal default passwords" }, [
    {
      id: "5.1-1",
      obligation: "shall",
      status: "M C (1)",
      appliesIf: { fact: "passwords" },
      summary:
        "Passwords in use in any state other than factory default are either individual to the single unit or chosen by the user.",
    },
    {
      id: "5.1-2",
      obligation: "shall",
      status: "M C (2)",
      appliesIf: { fact: "preInstalledPasswords" },
      summary:
        "Factory-set per-unit passwords come from a generation method that does not make automated attacks on a product class or type easier.",
    },
    {
      id: "5.1-3",
      obligation: "shall",
      status: "M",
      summary:
        "Mechanisms that authenticate users towards the device rely on best-practice cryptography suited to technology, risk and use.",
    },
    {
      id: "5.1-4",
      obligation: "shall",
      status: "M C (8)",
      appliesIf: { fact: "userAuthentication" },
      summary:
        "If users can authenticate, the user or an administrator gets an easy way of replacing the authentication value.",
    },
    {
      id: "5.1-5",
      obligation: "shall",
      status: "M C (5)",
      appliesIf: { not: { fact: "constrained" } },
      summary:
        "Unless the device is constrained, brute-forcing authentication over network interfaces is made impracticable.",
    },
  ]),
);
