import { defineRule, type Remark } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { findSecrets, type Secret, type SecretKind } from "../../wording/secrets.js";
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

/** Reports passwords, keys and tokens that stand in the document, code and quotes included. Messages never repeat them. */
export const credentialsInText = defineRule<ProcurementDocument>({
  id: "procurement/credentials-in-text",
  title: "The document holds no password, key or token",
  level: "error",
  cites: [],
  why: "A tender is copied to every bidder, and often to everybody; so is what stands in it.",
  resolution: "person",
  check({ statements, sections, asides = [] }, report) {
    const reportIn = (pointer: Path, text: string) => {
      for (const secret of secretsIn(text)) report.at(pointer, remarkOn(secret));
    };
    for (const [index, { text }] of statements.entries()) reportIn(["statements", index], text);
    for (const [index, { title }] of sections.entries()) reportIn(["sections", index], title);
    for (const [index, { text, row }] of asides.entries()) {
      if (row === undefined) for (const line of linesOf(text)) reportIn(["asides", index], line);
      else if (secretsIn(statements[row]?.text ?? "").length === 0)
        for (const secret of secretsIn(text))
          report.at(["statements", row], { ...remarkOn(secret), quote: secret.masked.slice(0, 4) });
    }
  },
});

type Path = readonly (string | number)[];

function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n]{1,8}/).map((line) => line.trim());
}

function remarkOn({ kind, name, quote, masked }: Secret): Remark {
  return { quote, what: `This holds ${name} in clear (“${masked}”).`, todo: todos[kind] };
}
