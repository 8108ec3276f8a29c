import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { notSaid } from "./judge.js";
import { everyInterface } from "./prose/patterns/inp-val-signs.js";
import { type Origin, weakest } from "./reading.js";
import { fails, passes, type Ruling, staysOpen } from "./ruling.js";

const source = "source";

/**
 * Judges whether some validation method of table 29 names an interface as its Source. An interface
 * that none names fails, unless a method says nothing of its sources, or names an interface that
 * this one is connected with.
 */
export function coverage(interfaceEntry: Entry, desk: Desk): Ruling {
  const methods = desk.entries("InpVal");
  const { label, pointer } = interfaceEntry;
  const looked = [pointer, ...methods.map((method) => method.at(source))];
  const own = { at: interfaceEntry.nearest("id"), entry: pointer, looked };
  const by = methods.find((method) => names(method, interfaceEntry));
  if (by) {
    const origin = originOf(by);
    return passes({
      ...own,
      origin,
      because: `${by.label} validates what comes in through ${label}.`,
    });
  }
  const silent = methods.find((method) => method.isBlank(source));
  if (silent) return { ...notSaid(silent, source), ...own };
  const through = methods.find((method) => namesNeighbour(method, interfaceEntry));
  if (through) {
    const because = `No method of table 29 names ${label}; ${through.label} names an interface that it is connected with.`;
    const question = `Does ${through.label} validate everything that comes in through ${label}?`;
    return staysOpen({ ...own, because, question });
  }
  if (takesNoData(interfaceEntry)) {
    return staysOpen({
      ...own,
      because: `No method of table 29 names ${label}, which looks as if nobody could enter data through it.`,
      question: `Is ${label} no more than a button or a light, so that there is nothing to validate?`,
    });
  }
  return fails({
    ...own,
    origin: weakest(methods.map((one) => ({ value: 0, at: "", origin: originOf(one) }))),
    because: `No validation method of table 29 names ${label} as its Source.`,
    todo: `Validate what comes in through ${label}, and name it under Source of a method.`,
  });
}

function names(method: Entry, target: Entry): boolean {
  return (
    method.references(source).good.includes(target) ||
    method.says(source, everyInterface) !== undefined
  );
}

/** True of buttons, keys and lights, through which no data comes in. */
function takesNoData(entry: Entry): boolean {
  return (
    entry.table.name.endsWith("UserIntf") &&
    /\bphysical\b/i.test(entry.text("type")) &&
    /\b(?:buttons?|keys?|push-?button|switch(?:es)?|LEDs?|lights?|buzzer|knob)\b/i.test(
      entry.text("description"),
    ) &&
    !/\b(?:keypad|keyboard|touch ?screen|digits|characters|text)\b/i.test(entry.text("description"))
  );
}

/** A user interface may refer to the logical one that it is offered through, which a method names. */
function namesNeighbour(method: Entry, target: Entry): boolean {
  const { good } = method.references(source);
  return good.some(
    (one) =>
      target.references("type").all.some(({ targets }) => targets.includes(one)) ||
      one.references("type").all.some(({ targets }) => targets.includes(target)),
  );
}

function originOf(method: Entry): Origin {
  return method.references(source).all.some(({ origin }) => origin === "read")
    ? "read"
    : "declared";
}
