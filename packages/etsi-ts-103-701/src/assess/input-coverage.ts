import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { notSaid } from "./judge.js";
import { perDesk } from "./per-desk.js";
import { unchecked } from "./prose/patterns/inp-val-signs.js";
import { everyNetworkInterface, everyUserInterface } from "./prose/patterns/inp-val-sources.js";
import { type Origin, type Reading, weakest } from "./reading.js";
import { fails, passes, type Ruling, staysOpen } from "./ruling.js";
import { isNoneOnly, saidNone, saysNoWay } from "./said.js";

const source = "source";
const description = "description";

/**
 * Judges whether some validation method of table 29 names an interface as its Source. An interface
 * that none names fails, unless a method says nothing of its sources that is understood, or names an
 * interface that this one is connected with.
 */
export function coverage(interfaceEntry: Entry, desk: Desk): Ruling {
  const methods = desk.entries("InpVal");
  const { label, pointer } = interfaceEntry;
  const looked = [pointer, `/ixit/${desk.table("InpVal").key}`];
  const own = { at: interfaceEntry.nearest("id"), entry: pointer, looked };
  const naming = methodsFor(interfaceEntry, desk);
  const by = naming.find((method) => !admitsNothing(method));
  if (by) {
    const because = `${by.label} validates what comes in through ${label}.`;
    return passes({ ...own, origin: originOf(by), because });
  }
  const [idle] = naming;
  if (idle) {
    const because = `${idle.label} names ${label}, and does not say that it validates anything.`;
    const question = `What does ${idle.label} check of what comes in through ${label}?`;
    return staysOpen({ ...own, because, question });
  }
  return unnamed(interfaceEntry, methods, own);
}

function unnamed(
  interfaceEntry: Entry,
  methods: readonly Entry[],
  own: Pick<Ruling, "at" | "entry" | "looked">,
): Ruling {
  const { label } = interfaceEntry;
  const silent = methods.find((method) => method.isBlank(source));
  if (silent) return { ...notSaid(silent, source), ...own };
  const through = methods.find((method) => namesNeighbour(method, interfaceEntry));
  if (through) {
    const because = `No method of table 29 names ${label}; ${through.label} names an interface that it is connected with.`;
    const question = `Does ${through.label} validate everything that comes in through ${label}?`;
    return staysOpen({ ...own, because, question });
  }
  const vague = methods.find(isVague);
  if (vague) {
    return staysOpen({
      ...own,
      because: `No method of table 29 names ${label}; ${vague.label} says in words of its own what it validates.`,
      todo: `Name under Source of ${vague.label} the entries of tables 27 and 28 that it validates.`,
      question: `Does ${vague.label} validate what comes in through ${label}?`,
    });
  }
  return fails({
    ...own,
    origin: weakest(methods.map((one) => ({ value: 0, at: "", origin: originOf(one) }))),
    because: `No validation method of table 29 names ${label} as its Source.`,
    todo: `Validate what comes in through ${label}, and name it under Source of a method; where nothing but a press can come in, say so there.`,
  });
}

/** The methods that name each interface, and those that take all of a kind. */
const sourcesOf = /* @__PURE__ */ perDesk((desk) => {
  const named = new Map<Entry, Entry[]>();
  const general: Entry[] = [];
  for (const method of desk.entries("InpVal")) {
    for (const target of method.references(source).good) {
      const known = named.get(target);
      if (known) known.push(method);
      else named.set(target, [method]);
    }
    if (isGeneral(method)) general.push(method);
  }
  return { named, general };
});

const everyOf = { UserIntf: everyUserInterface, LogIntf: everyNetworkInterface } as const;

/** True of a method that takes all interfaces of a kind. */
function isGeneral(method: Entry): boolean {
  return Object.values(everyOf).some((signs) => method.tells(source, signs) !== undefined);
}

function methodsFor(target: Entry, desk: Desk): readonly Entry[] {
  const { named, general } = sourcesOf(desk);
  const key = target.table === desk.table("UserIntf") ? "UserIntf" : "LogIntf";
  return [
    ...(named.get(target) ?? []),
    ...general.filter((method) => takesFrom(method, key, desk)?.value),
  ];
}

/** Whether a method validates what comes in through interfaces of a table; `undefined` where it does not say. */
export function takesFrom(
  method: Entry,
  table: "UserIntf" | "LogIntf",
  desk: Desk,
): Reading<boolean> | undefined {
  const { all, good } = method.references(source);
  const at = method.at(source);
  const origin = originOf(method);
  if (method.tells(source, everyOf[table])) return { value: true, origin, at };
  const own = desk.table(table);
  if (good.some((one) => one.table === own)) return { value: true, origin, at };
  if (isNoneOnly(method, source)) return undefined;
  const known = isGeneral(method) || (good.length > 0 && good.length === all.length);
  return known ? { value: false, origin, at } : undefined;
}

/** True of prose that names no entry and does not speak of all. */
function isVague(method: Entry): boolean {
  return (
    method.prose(source).length > 0 &&
    method.references(source).all.length === 0 &&
    !method.saysNone(source)
  );
}

/** True of a method that says of itself that it checks nothing, or nothing that is understood. */
function admitsNothing(method: Entry): boolean {
  return (
    method.says(description, unchecked) !== undefined ||
    saidNone(method, description) !== undefined ||
    saysNoWay(method, description)
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

/** A list is declared; words are read. */
function originOf(method: Entry): Origin {
  return method.prose(source).length > 0 ? "read" : "declared";
}
