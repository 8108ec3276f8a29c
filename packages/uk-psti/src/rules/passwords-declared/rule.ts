import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { routeOf } from "../routes.js";
import { dutiesBind } from "../scope.js";

/** Finds a specification that says nothing, or two different things, about passwords. */
export const passwordsDeclared = defineRule<PstiSubject>({
  id: "uk-psti/passwords-declared",
  title: "The specification says which passwords the product uses",
  level: "warning",
  cites: [psti("Schedule 1 paragraph 1(2)")],
  resolution: "person",
  check(subject, report, { today }) {
    if (!dutiesBind(subject, today) || routeOf(subject, "passwords", today)) return;
    const passwords = subject.psti?.passwords;
    const declared = subject.features?.passwords;
    if (passwords === undefined && declared !== false) {
      report.missing(["psti", "passwords"], {
        question: true,
        what:
          declared === true
            ? "The product uses passwords, but nothing says who sets them or whether each product has its own."
            : "Which passwords does the product use? Nothing is declared.",
        todo: "List each kind of password under psti.passwords with definedBy and uniquePerProduct; write an empty list if there is none.",
      });
    }
    if (passwords?.length === 0 && declared === true) {
      report.at(["psti", "passwords"], {
        question: true,
        part: "key",
        what: "Does the product use passwords? The features say yes, and this list says none.",
        todo: "List the passwords here, or set passwords to false under features.",
      });
    }
    if (declared === false && passwords?.some(({ kind }) => (kind ?? "password") === "password")) {
      report.at(["psti", "passwords"], {
        question: true,
        part: "key",
        what: "Does the product use passwords? This list says yes, and the features say no.",
        todo: "Set passwords to true under features, or correct this list.",
      });
    }
  },
});
