import { defineRule, type Report } from "@bollard/model";
import { psti } from "../cite.js";
import {
  countedPasswords,
  isUniquePerProduct,
  type ListedPassword,
  weaknessOf,
} from "../passwords.js";
import type { PstiSubject } from "../psti-subject.js";
import { routeOf } from "../routes.js";
import { dutiesBind } from "../scope.js";
import { withinSentence } from "../wording.js";

/** Finds passwords that differ from product to product and yet can be worked out. */
export const passwordGuessable = defineRule<PstiSubject>({
  id: "uk-psti/password-guessable",
  title: "A password that is unique per product cannot be guessed",
  level: "error",
  cites: [
    psti("Schedule 1 paragraph 1(3)(a)"),
    psti("Schedule 1 paragraph 1(3)(b)"),
    psti("Schedule 1 paragraph 1(3)(c)"),
    psti("Schedule 1 paragraph 1(3)(d)"),
  ],
  resolution: "person",
  check(subject, report, { today }) {
    if (!dutiesBind(subject, today) || routeOf(subject, "passwords", today)) return;
    for (const entry of countedPasswords(subject)) {
      if (isUniquePerProduct(entry.password)) checkBasis(entry, report);
    }
  },
});

function checkBasis(entry: ListedPassword, report: Report): void {
  const { password, index, name } = entry;
  const weakness = weaknessOf(password);
  if (weakness) {
    report.at(["psti", "passwords", index, "basis"], {
      what: `${name} ${weakness.what}, so whoever knows how can work it out.`,
      todo: "Make each password from a random source, and declare basis: random.",
      cites: [psti(weakness.item)],
    });
  } else if (password.basis === "product-identifier" && password.protection === undefined) {
    askForProtection(entry, report);
  } else if (password.basis === undefined || password.basis === "other") {
    askForBasis(entry, report);
  }
}

function askForProtection({ index, name }: ListedPassword, report: Report): void {
  report.missing(["psti", "passwords", index, "protection"], {
    level: "warning",
    question: true,
    what: `${name} is made from an identifier of the product. Is that identifier hidden by encryption or a keyed hash that good practice accepts?`,
    todo: "Declare protection: encryption, keyed-hash or none.",
    cites: [psti("Schedule 1 paragraph 1(3)(c)")],
  });
}

function askForBasis({ password, index, name }: ListedPassword, report: Report): void {
  const path = ["psti", "passwords", index, "basis"] as const;
  const cites = [psti("Schedule 1 paragraph 1(3)(d)")];
  if (password.basis === "other") {
    report.at(path, {
      level: "warning",
      question: true,
      what: `Can ${withinSentence(name)} be guessed? Its basis is declared as other, which software cannot judge.`,
      todo: "Have a person who knows cryptography judge it, describe the method in text, and keep the judgement as evidence.",
      cites,
    });
    return;
  }
  report.missing(path, {
    level: "warning",
    question: true,
    what: `Can ${withinSentence(name)} be guessed? It is not declared what it is made from.`,
    todo: "Declare basis: random, counter, public-information, product-identifier or other.",
    cites,
  });
}
