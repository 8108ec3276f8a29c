import {
  type Applicability,
  type BuyerKind,
  type InstrumentId,
  instrumentsFor,
  type PlaceFact,
  type PlaceSubject,
  type RelevantInstrument,
  type UseCaseId,
} from "@bollard/connected-place-sectors";
import { type Facts, remember, rememberEach } from "@bollard/model";
import type { PlaceRegister } from "../definition/place-register.js";
import type { EntryOf } from "../elements.js";
import { linksOf } from "./system-links.js";

type BodyKind = NonNullable<NonNullable<PlaceRegister["place"]>["kind"]>;

/** Who an instrument may bind, as far as the kind of body tells; a combined authority may be either. */
const buyers: Readonly<Partial<Record<BodyKind, BuyerKind>>> = {
  council: "council",
  port: "port",
  airport: "other-public-body",
  "nhs-trust": "nhs",
  university: "university",
  "housing-association": "other-public-body",
  utility: "utility",
  "transport-operator": "other-public-body",
};

const radio =
  /\b(?:lora|lorawan|wi-?fi|wlan|bluetooth|ble|zigbee|z-wave|thread|sigfox|nb-?iot|lte|lte-m|gsm|gprs|umts|[2-5]g|cellular|radio|wireless|satellite|mesh)\b/i;

const relevantIn = /* @__PURE__ */ remember((register: PlaceRegister) =>
  rememberEach((useCases: string) =>
    instrumentsFor(subjectOf(register, (useCases.match(/\S+/g) ?? []) as UseCaseId[])),
  ),
);

/** What may matter to use cases at the place of a register; a second call is free. */
export function relevantFor(
  register: PlaceRegister,
  useCases: readonly UseCaseId[],
): readonly RelevantInstrument[] {
  return relevantIn(register)(useCases.join(" "));
}

const standingsIn = /* @__PURE__ */ remember((register: PlaceRegister) =>
  rememberEach(
    (useCase: UseCaseId): ReadonlyMap<InstrumentId, Applicability> =>
      new Map(toStandings(register, useCase)),
  ),
);

/** How instruments stand to a use case at the place of a register; those that cannot matter are not in it. */
export function standingsFor(
  register: PlaceRegister,
  useCase: UseCaseId,
): ReadonlyMap<InstrumentId, Applicability> {
  return standingsIn(register)(useCase);
}

function toStandings(register: PlaceRegister, useCase: UseCaseId) {
  return relevantFor(register, [useCase]).flatMap(({ instrument, reasons: all }) => {
    const own = all.find((reason) => reason.useCase === useCase);
    return own ? [[instrument.id, own.applicability] as const] : [];
  });
}

/** What decides whether an instrument concerns every place, as far as the register says it. */
const placeFactsOf = /* @__PURE__ */ remember(readFacts);

function readFacts(register: PlaceRegister): Facts<PlaceFact> {
  const { systems = [], deviceClasses = [], flows = [] } = register;
  const acts = [...systems, ...deviceClasses].some(({ actuates }) => actuates === true);
  return {
    processesPersonalData: processesPersonalData(register),
    usesRadio: deviceClasses.some((one) => radio.test(one.connectivity ?? "")) || undefined,
    controlsEquipment: acts || flows.some(({ commands }) => commands === true) || undefined,
  };
}

/** Whether devices of a system use radio, as their connectivity says. */
export function usesRadio(register: PlaceRegister, system: EntryOf<"systems">): boolean {
  return linksOf(register, system).deviceClasses.some(({ connectivity }) =>
    radio.test(connectivity ?? ""),
  );
}

/** Whether a system processes personal data: one of its data sets, flows or services says so. */
export function isPersonal(register: PlaceRegister, system: EntryOf<"systems">): boolean {
  const { dataSets, flows, services } = linksOf(register, system);
  return (
    [...dataSets, ...flows].some((one) => one.personal === true || one.specialCategory === true) ||
    services.some(({ personalData }) => personalData === true)
  );
}

function processesPersonalData(register: PlaceRegister): boolean | undefined {
  const { dataSets = [], flows = [], services = [] } = register;
  const said = [
    ...dataSets.map(({ personal }) => personal),
    ...services.map(({ personalData }) => personalData),
  ];
  if (said.includes(true) || flows.some(({ personal }) => personal === true)) return true;
  return said.length > 0 && said.every((one) => one === false) ? false : undefined;
}

function subjectOf(register: PlaceRegister, useCases: readonly UseCaseId[]): PlaceSubject {
  const { kind, nation } = register.place ?? {};
  const buyer = kind && buyers[kind];
  return {
    useCases,
    ...(nation && { nations: [nation] }),
    ...(buyer && { buyer }),
    facts: placeFactsOf(register),
  };
}
