import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { findSecrets, type SecretKind } from "../../wording/secrets.js";
import { remember } from "../../words/remember.js";

const todos: Readonly<Record<SecretKind, string>> = {
  "private-key":
    "Remove the key, take it out of service and make a new one: whoever has this document has it.",
  token:
    "Remove it, revoke it where it was issued and make a new one: whoever has this document has it.",
  password:
    "Remove it and change it wherever it is in use; say who gives passwords out, and how, instead.",
};

const secretsIn = /* @__PURE__ */ remember(findSecrets);

/** Reports passwords, keys and tokens that stand in the document. Messages never repeat them. */
export const credentialsInText = defineRule<ProcurementDocument>({
  id: "procurement/credentials-in-text",
  title: "The document holds no password, key or token",
  level: "error",
  cites: [],
  why: "A tender is copied to every bidder, and often to everybody; so is what stands in it.",
  resolution: "person",
  check({ statements }, report) {
    for (const [index, { text }] of statements.entries()) {
      for (const { kind, name, quote, masked } of secretsIn(text)) {
        report.at(["statements", index], {
          quote,
          what: `This holds ${name} in clear (“${masked}”).`,
          todo: todos[kind],
        });
      }
    }
  },
});
