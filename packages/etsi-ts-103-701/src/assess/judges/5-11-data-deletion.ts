import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, forEach, forWhole, type Judge, type Judges } from "../judge.js";
import { holds } from "../option-of.js";
import { goesToService, isStoredAtService } from "../personal-data.js";
import { notConfirmed, notSimple, onlyMarked } from "../prose/patterns/del-func.js";
import { weakest } from "../reading.js";
import { fails, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { coversServices } from "../service-data.js";
import { suspect } from "../suspect.js";
import { coversUserData } from "../user-data.js";

type Target = "device" | "associated-service";

const interaction = "initiationAndInteraction";
const where: Readonly<Record<Target, string>> = {
  device: "on the device",
  "associated-service": "at associated services",
};

/** At least one function that is simple for the user deletes all data at a target. */
function oneIsSimple(target: Target): Judge["judge"] {
  return forWhole("DelFunc", (entries, desk) => {
    const types = entries.map((entry) => holds(entry, "targetType", target));
    const own = entries.filter((_, index) => types[index]?.value);
    if (own.length > 0) return simplest(own, target);
    const { key, name } = desk.table("DelFunc");
    const said = { at: `/ixit/${key}`, looked: [`/ixit/${key}`] };
    const unclear = entries.filter((_, index) => types[index] === undefined);
    if (unclear.length > 0) {
      return staysOpen({
        ...said,
        because: `Table ${name} does not say whether any function deletes data ${where[target]}.`,
        todo: `Declare Target Type of ${unclear.map(({ label }) => label).join(", ")}: device, associated-service or both.`,
      });
    }
    if (target === "associated-service" && !reachesServices(desk)) {
      return raisesConcern({
        ...said,
        because: `Table ${name} lists no function that deletes data ${where[target]}.`,
        question: "Does no associated service store personal data?",
      });
    }
    return fails({
      ...said,
      origin: weakest(types),
      because: `Table ${name} lists no function that deletes data ${where[target]}.`,
      todo: `Give the user a simple function that deletes all data ${where[target]}.`,
    });
  });
}

/** Whether some category of personal data is said to go to an associated service. */
function reachesServices(desk: Desk): boolean {
  return desk
    .entries("PersData")
    .some((entry) => goesToService(entry, desk)?.value || isStoredAtService(entry)?.value);
}

/** Asks of the function that looks simplest; raises a concern where none looks simple. */
function simplest(own: readonly Entry[], target: Target): Ruling {
  const question = `Is there a function that a user finds simple and that deletes all data ${where[target]}?`;
  const concerns = own.map((entry) =>
    suspect(entry, interaction, notSimple, (sign) => ({
      because:
        sign === "needs skill"
          ? `${entry.label} deletes data ${where[target]} in a way that needs skill or tools.`
          : `${entry.label} deletes data ${where[target]} only with the help of others.`,
      question,
    })),
  );
  const [first] = own;
  const easy = own.find(
    (entry, index) => concerns[index] === undefined && !entry.isBlank(interaction),
  );
  const [concern] = concerns;
  if (easy === undefined && concern && first) return concern;
  const asked = easy ?? first;
  if (asked === undefined) throw new RangeError("no function to ask about");
  const about = `Is ${asked.label} simple for a user, and does it delete all data ${where[target]}?`;
  return askOf(asked, [interaction, "description", "targetType"], about);
}

function isAdequate(entry: Entry): Ruling {
  const question = `Does ${entry.label} really delete what it targets, so that nobody can get it back?`;
  const explain = (sign: string) => ({
    because:
      sign === "marked"
        ? `${entry.label} leaves data where somebody can get it back.`
        : `${entry.label} deletes data at a time that is not said.`,
    question,
  });
  const untold = suspect(entry, "confirmation", notConfirmed, () => ({
    because: `${entry.label} does not tell the user whether the data is gone.`,
    question: `How does the user learn that ${entry.label} has deleted the data?`,
  }));
  const found =
    suspect(entry, "description", onlyMarked, explain) ??
    suspect(entry, "confirmation", onlyMarked, explain) ??
    untold;
  return found ?? askOf(entry, ["description"], question);
}

function isSimple(target: Target): Judge {
  return {
    disposition: "pre-checked",
    about: `Fails where no function has the Target Type; notices ways that need skill, tools or other people. Simplicity is a question.`,
    judge: oneIsSimple(target),
  };
}

const everything: Judge = {
  disposition: "pre-checked",
  about:
    "Fails where functions declare what they erase (erases) and leave out personal data on the device; notices exceptions. The rest is a question.",
  judge: (desk: Desk) => coversUserData(desk),
};

/** The units of test scenario 5.11. */
export const dataDeletion: Judges = {
  "5.11-1-1 a": isSimple("device"),
  "5.11-1-1 b": {
    disposition: "pre-checked",
    about:
      "A person judges each function; software notices data that is only marked or deleted at no known time.",
    judge: forEach("DelFunc", isAdequate),
  },
  "5.11-1-1 c": everything,
  "5.11-2-1 a": isSimple("associated-service"),
  "5.11-2-1 b": {
    disposition: "decided",
    about:
      "Decided by the services that store personal data (associatedServices of table 21) and those that functions reach (associatedServices of table 25).",
    judge: coversServices,
  },
};

/** Those of V1.1.1 that changed. */
export const dataDeletion111: Judges<"1.1.1"> = {
  "5.11-1-1 a": isSimple("device"),
  "5.11-1-1 c": everything,
};
