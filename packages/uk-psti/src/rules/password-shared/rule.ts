import { defineRule, type Report } from "@bollard/model";
import { provision, psti } from "../cite.js";
import { countedPasswords, isShared, type ListedPassword, pairingPins } from "../passwords.js";
import type { PstiSubject } from "../psti-subject.js";
import { routeOf } from "../routes.js";
import { dutiesBind } from "../scope.js";

/** Finds passwords that products share and that the user does not set. */
export const passwordShared = defineRule<PstiSubject>({
  id: "uk-psti/password-shared",
  title: "Every password is unique per product or set by the user",
  level: "error",
  cites: [psti("Schedule 1 paragraph 1(2)")],
  resolution: "person",
  check(subject, report, { today }) {
    if (!dutiesBind(subject, today) || routeOf(subject, "passwords", today)) return;
    const relies = subject.psti?.deemedBy?.passwords !== undefined;
    for (const entry of countedPasswords(subject)) {
      const shared = isShared(entry.password);
      if (shared === "true") reportShared(entry, relies, report);
      if (shared === "unknown") ask(entry, report);
    }
    for (const pin of pairingPins(subject)) askAboutPin(pin, report);
  },
});

function reportShared({ index, name }: ListedPassword, relies: boolean, report: Report): void {
  const standard = [psti("Schedule 2 paragraph 1(2)"), provision("5.1-1")];
  report.at(["psti", "passwords", index], {
    what: `${name} is set by the manufacturer and is the same in several products.`,
    todo: "Give each product a password of its own, or have the user set one before the product works.",
    cites: [psti("Schedule 1 paragraph 1(2)"), ...(relies ? standard : [])],
  });
}

function ask({ password, index, name }: ListedPassword, report: Report): void {
  const { definedBy, uniquePerProduct } = password;
  const open = [
    ...(definedBy === undefined ? ["who sets it (definedBy)"] : []),
    ...(uniquePerProduct === undefined
      ? ["whether each product has a different one (uniquePerProduct)"]
      : []),
  ];
  const key = definedBy === undefined ? "definedBy" : "uniquePerProduct";
  report.missing(["psti", "passwords", index, key], {
    level: "warning",
    question: true,
    what: `${name} may be shared between products: it is not declared ${open.join(" or ")}.`,
    todo: `Declare ${open.join(" and ")}.`,
  });
}

/** Asks only where the answer decides whether the PIN breaks the rule. */
function askAboutPin(pin: ListedPassword, report: Report): void {
  if (isShared(pin.password) !== "true") return;
  report.at(["psti", "passwords", pin.index], {
    level: "info",
    question: true,
    what: `${pin.name} is the same in several products. Does it pair over a protocol outside the Internet Protocol suite, such as Bluetooth or Zigbee?`,
    todo: "If it does, it is no password under PSTI: say so in text and accept this finding. If it pairs over Wi-Fi or Ethernet with Internet protocols, declare it as kind password.",
    cites: [psti("Schedule 1 paragraph 1(4)"), psti("Schedule 1 paragraph 1(2)")],
  });
}
