import { saysSomething } from "@bollard/device-spec";
import type { EntryOf } from "../../elements.js";
import type { Look } from "../../rules/look.js";
import type { SystemPoint } from "../point.js";
import { linksOf } from "../system-links.js";

type DataSet = EntryOf<"dataSets">;
type Flow = EntryOf<"flows">;

/** The fields about personal data that are texts. */
type PersonalField = "dpia" | "retention" | "lawfulBasis" | "condition" | "controller";

/** Where the impact assessment is. */
export const assessment = ofPersonalData(
  "where its data protection impact assessment is kept, or the decision that none is needed",
  "dpia",
);

/** How long personal data are kept. */
export const retention = ofPersonalData("how long its personal data are kept", "retention");

/** The lawful basis of processing. */
export const lawfulBasis = ofPersonalData("the lawful basis of processing", "lawfulBasis");

/** Who controls what. */
export const controller = ofPersonalData("who controls which of its personal data", "controller");

/** The condition for special category data. */
export const condition: SystemPoint = {
  asks: "the condition under Article 9 for its special category data",
  under: ["dataSets.condition"],
  said: (system, { register }) => {
    const { dataSets, flows } = linksOf(register, system);
    const special = [dataSets, flows]
      .map((records) => records.filter(({ specialCategory }) => specialCategory !== false))
      .find((records) => records.length > 0);
    return special === undefined
      ? dataSets.length + flows.length > 0
      : special.every((one) => saysSomething(one.condition));
  },
};

/** That people consent; what is relied on instead is an answer. */
export function consentOr(asks: string): SystemPoint {
  return {
    asks,
    under: ["dataSets.lawfulBasis"],
    said: (system, { register }) => {
      const { dataSets } = linksOf(register, system);
      const personal = dataSets.filter((one) => one.personal !== false);
      return personal.length > 0 && personal.every((one) => one.lawfulBasis === "consent");
    },
  };
}

/** What the data are for. */
export const purpose: SystemPoint = {
  asks: "what its data are used for",
  under: ["flows.purpose"],
  said: (system, { register }) => everyOne(linksOf(register, system).flows, (one) => one.purpose),
};

/** Which categories of data there are. */
export const categories: SystemPoint = {
  asks: "whether identifiers are among the data that are collected",
  under: ["flows.categories"],
  said: (system, { register }) =>
    everyOne(linksOf(register, system).flows, (one) => one.categories?.join(", ")),
};

/** How sensitive the data are together. */
export const sensitivity: SystemPoint = {
  asks: "where the assessment is kept of how sensitive its data are together",
  under: ["dataSets.sensitivity"],
  said: (system, { register }) =>
    everyOne(linksOf(register, system).dataSets, (one) => one.sensitivity),
};

/** What publishing data could disclose. */
export const disclosure: SystemPoint = {
  asks: "where the assessment is kept of whether people can be identified again",
  under: ["dataSets.disclosureAssessment"],
  said: (system, { register }) =>
    everyOne(linksOf(register, system).dataSets, (one) => one.disclosureAssessment),
};

/** Whether none of the data of a system are published, and somebody said so. */
export function publishesNothing(system: EntryOf<"systems">, { register }: Look): boolean {
  const { dataSets } = linksOf(register, system);
  return dataSets.length > 0 && dataSets.every(({ published }) => published === false);
}

/**
 * Whether somebody said of everything that a system holds and sends, or of all its services, that it is not
 * personal. That a service processes personal data does not tell which of its systems does.
 */
export function holdsNothingPersonal(system: EntryOf<"systems">, { register }: Look): boolean {
  const { dataSets, flows, services } = linksOf(register, system);
  const isFree =
    services.length > 0 && services.every(({ personalData }) => personalData === false);
  if (isFree && ![...dataSets, ...flows].some(({ personal }) => personal === true)) return true;
  const records = dataSets.length > 0 ? dataSets : flows;
  return (
    records.length > 0 &&
    records.every(({ personal }) => personal === false) &&
    !flows.some(({ personal }) => personal === true)
  );
}

/** What every data set says that may hold personal data, or every flow where no data set is declared. */
function ofPersonalData(asks: string, field: PersonalField): SystemPoint {
  return {
    asks,
    under: [`dataSets.${field}`],
    said: (system, look) => {
      const { dataSets, flows } = linksOf(look.register, system);
      const records: readonly (DataSet | Flow)[] = dataSets.length > 0 ? dataSets : flows;
      const personal = records.filter((one) => one.personal !== false || one.specialCategory);
      if (personal.length === 0) return holdsNothingPersonal(system, look);
      return everyOne(personal, (one) => one[field]);
    },
  };
}

function everyOne<E>(records: readonly E[], pick: (record: E) => string | undefined): boolean {
  return records.length > 0 && records.every((one) => saysSomething(pick(one)));
}
