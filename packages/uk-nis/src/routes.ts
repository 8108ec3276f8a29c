import type { NisCondition } from "./condition.js";
import { essentialServices } from "./essential-services.js";
import { thresholds } from "./thresholds.js";

/** Regulation 8(1)(b): one of the thresholds of Schedule 2 is met. */
export function anyThreshold(): NisCondition {
  return { any: thresholds().flatMap(({ tests }) => tests.map(({ condition }) => condition)) };
}

/**
 * Regulations 8(1)(a), 8(1A) and 9(1): systems are relied on, and nothing takes the designation away.
 * Who meets a threshold counts as designated; a revocation is an exception that has to be declared.
 */
export const besideThreshold: NisCondition = {
  all: [
    { fact: "reliesOnNetworkAndInformationSystems", is: true },
    { fact: "publicCommunicationsProvider", is: false },
    { fact: "deemedDesignationRevoked", is: false, unlessDeclared: true },
  ],
};

/** Regulations 8(3) and 9(2): the authority designated the operator, and no revocation is declared. */
export const byDesignation: NisCondition = {
  when: { fact: "designated", is: true },
  all: [{ fact: "designationRevoked", is: false, unlessDeclared: true }],
};

/** Regulation 8(2A): the operator is an integrated care board. */
export const asIntegratedCareBoard: NisCondition = {
  when: { fact: "services", includes: "healthcare" },
  all: [{ fact: "healthBody", oneOf: ["integrated-care-board"] }],
};

/** Any of the three ways to be an operator of an essential service. */
export function asOperator(): NisCondition {
  return { any: waysToBeOperator() };
}

/** The three ways to be an operator of an essential service, as `NisClassification.operator` has them. */
export function waysToBeOperator(): readonly NisCondition[] {
  const byThreshold = { when: anyThreshold(), all: [besideThreshold] };
  return [byThreshold, byDesignation, asIntegratedCareBoard];
}

const digitalService: NisCondition = {
  any: [
    { fact: "digitalServices", includes: "online-marketplace" },
    { fact: "digitalServices", includes: "online-search-engine" },
    { fact: "digitalServices", includes: "cloud-computing" },
  ],
};

/** Regulation 1(3)(e): a digital service, not micro or small, with a head office or representative. */
export const asDigitalServiceProvider: NisCondition = {
  when: digitalService,
  all: [
    { fact: "smallOrMicroEnterprise", is: false },
    {
      any: [
        { fact: "headOfficeInUnitedKingdom", is: true },
        { fact: "representativeInUnitedKingdom", is: true },
      ],
    },
  ],
};

/** Regulation 14A(1): a digital service, not micro or small, with a head office abroad. */
export const needsRepresentative: NisCondition = {
  when: digitalService,
  all: [
    { fact: "smallOrMicroEnterprise", is: false },
    { fact: "headOfficeInUnitedKingdom", is: false },
  ],
};

/** Regulation 8A(1) and (2), for an operator: a head office abroad, and energy, digital infrastructure or a notice. */
export function needsNominatedPerson(): NisCondition {
  const always = essentialServices().filter(({ subsector }) => alwaysNominate.includes(subsector));
  return {
    all: [
      { fact: "headOfficeInUnitedKingdom", is: false },
      {
        any: [
          { fact: "nominationRequired", is: true },
          ...always.map(({ id }) => ({ fact: "services", includes: id }) as const),
        ],
      },
    ],
  };
}

/** The subsectors of Schedule 2 paragraphs 1 to 3 and 10, in which no notice is needed: regulation 8A(1)(a). */
const alwaysNominate: readonly string[] = ["electricity", "oil", "gas", "digital-infrastructure"];
