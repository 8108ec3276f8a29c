import { forEach, type Judge, type Judges, nameOf, notSaid } from "../judge.js";
import { isReserved } from "../prose/reserve.js";
import { fails, passes, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";

/** A confirmation that depends on something confirms nothing of today. */
function isConditional(text: string): boolean {
  return (
    isReserved(text) ||
    /\b(?:once|if|provided|unless|as soon as|subject to|depending|until|from (?:next|20\d\d)|nothing is|and no|hope\w*|to be \w+ed|opposite|nobody)\b|\?/i.test(
      text,
    )
  );
}

/** A unit that checks that a confirmation of table 4 is given. */
function confirmed(field: string): Judge {
  return {
    disposition: "decided",
    about: "Decided by the Yes or No with which the confirmation begins, or by its value.",
    judge: forEach("Conf", (entry) => {
      if (entry.isBlank(field)) return notSaid(entry, field);
      const given = entry.yesOrNo(field);
      const looked = [entry.at(field)];
      const at = given?.at ?? entry.at(field);
      const name = nameOf(entry, field);
      if (given === undefined) {
        return staysOpen({
          at,
          entry: entry.pointer,
          because: `${name} begins with neither Yes nor No.`,
          todo: `Begin ${name} with Yes or No.`,
          looked,
        });
      }
      const said = { ...saidOf(given), entry: entry.pointer, looked };
      if (given.value && isConditional(entry.text(field))) {
        return staysOpen({
          ...said,
          because: `${name} is given with a reserve.`,
          todo: `Begin ${name} with Yes once it holds without a condition or an exception; till then, with No.`,
        });
      }
      if (given.value) return passes({ ...said, because: `${name} is given.` });
      return fails({
        ...said,
        because: `${name} is not given.`,
        todo: "Put infrastructure and briefed operators in place, and confirm it with Yes.",
      });
    }),
  };
}

/** The units that check the confirmations of table 4. */
export const confirmations: Judges = {
  "5.2-2-1 b": confirmed("confirmationOfVulnerabilityActions"),
  "5.2-3-1 d": confirmed("confirmationOfVulnerabilityMonitoring"),
  "5.3-8-1 b": confirmed("confirmationOfUpdateProcedures"),
  "5.5-8-1 b": confirmed("confirmationOfSecureManagement"),
  "5.6-9-1 b": confirmed("confirmationOfSecureDevelopment"),
};
