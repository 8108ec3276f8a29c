import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { lookedAt, notSaid, tableMissing } from "./judge.js";
import { holds } from "./option-of.js";
import { isStoredAtService } from "./personal-data.js";
import { weakest } from "./reading.js";
import { fails, passes, type Ruling, staysOpen } from "./ruling.js";
import { type NamedService, namesService, servicesIn } from "./services.js";

const processing = "processingActivities";

/** Judges whether functions of table 25 reach every associated service that stores personal data. */
export function coversServices(desk: Desk): readonly Ruling[] {
  const missing = ["PersData", "DelFunc"].find((key) => !desk.has(key));
  if (missing !== undefined) return [tableMissing(desk, missing)];
  const functions = desk.entries("DelFunc");
  const rulings = desk.entries("PersData").flatMap((data) => coversEntry(data, functions));
  if (rulings.length > 0) return rulings;
  const { key, name } = desk.table("PersData");
  const because = `Table ${name} names no associated service that stores personal data.`;
  return [passes({ at: `/ixit/${key}`, because, looked: [`/ixit/${key}`] })];
}

function coversEntry(data: Entry, functions: readonly Entry[]): readonly Ruling[] {
  const looked = [
    ...lookedAt(data, [processing, "lifecycle"]),
    ...functions.flatMap((one) => lookedAt(one, ["targetType", "description"])),
  ];
  const stored = isStoredAtService(data);
  const services = servicesIn(data, processing, ["lifecycle"]);
  const declared = services.filter(({ origin }) => origin === "declared");
  if (stored?.value === false && declared.length === 0) return [];
  if (stored === undefined && declared.length === 0) {
    if (data.isBlank(processing)) return [notSaid(data, processing)];
    return [
      staysOpen({
        at: data.at(processing),
        entry: data.pointer,
        looked,
        because: `${data.label} does not say whether an associated service stores it.`,
        todo: `Declare under ${processing} of ${data.label}: storedAt, and associatedServices where a service stores it.`,
      }),
    ];
  }
  const types = functions.map((one) => holds(one, "targetType", "associated-service"));
  const reaching = functions.filter((_, index) => types[index]?.value !== false);
  if (reaching.length === 0) {
    const origin = weakest([stored, ...types]);
    const at = stored?.at ?? data.at(processing);
    const quote = stored?.quote === undefined ? {} : { quote: stored.quote };
    return [notDeleted(data, "an associated service", { at, origin, ...quote }, looked)];
  }
  return services.length === 0
    ? [unnamed(data, looked)]
    : services.map((service) => coversService(data, service, reaching, looked));
}

function coversService(
  data: Entry,
  service: NamedService,
  reaching: readonly Entry[],
  looked: readonly string[],
): Ruling {
  const { name, at, quote } = service;
  const own = { at, entry: data.pointer, looked, ...(quote !== undefined && { quote }) };
  const lists = reaching.map((one) => one.words("targetType", "associatedServices"));
  const by = reaching.find((one, index) => namesService(lists[index]?.value ?? textOf(one), name));
  if (by) {
    const origin = weakest(
      [service, by.words("targetType", "associatedServices") ?? service].map((one) => ({
        value: name,
        at,
        origin: one.origin,
      })),
    );
    return passes({ ...own, origin, because: `${by.label} deletes ${data.label} at ${name}.` });
  }
  if (service.origin === "declared" && lists.every((list) => list !== undefined)) {
    return notDeleted(data, name, service, looked);
  }
  return staysOpen({
    ...own,
    because: `It is not said whether a function deletes ${data.label} at ${name}.`,
    todo: `Declare under targetType of ${reaching.map(({ label }) => label).join(", ")}: associatedServices.`,
  });
}

function textOf(entry: Entry): string {
  return ["description", "targetType", "initiationAndInteraction"]
    .map((field) => entry.text(field))
    .join("\n");
}

function notDeleted(
  data: Entry,
  service: string,
  { at, origin, quote }: Pick<NamedService, "at" | "origin" | "quote">,
  looked: readonly string[],
): Ruling {
  return fails({
    at,
    entry: data.pointer,
    ...(quote !== undefined && { quote }),
    origin,
    looked,
    because: `${data.label} is stored by ${service}, and no function of table 25 deletes it there.`,
    todo: `Give the user a function that deletes ${data.label} at ${service}.`,
  });
}

function unnamed(data: Entry, looked: readonly string[]): Ruling {
  return staysOpen({
    at: data.at(processing),
    entry: data.pointer,
    looked,
    because: `${data.label} does not name the associated services that store it.`,
    todo: `Declare under ${processing} of ${data.label}: associatedServices.`,
  });
}
