import { type KnownUseCase, knownUseCase } from "@bollard/connected-place-sectors";
import type { Facts } from "@bollard/model";
import type { TopicFact } from "@bollard/uk-procurement/topics";
import type { Purchase } from "../definition/purchase.js";

/** The use cases that a purchase declares, those that are known. */
export function useCasesOf({ useCases = [] }: Purchase): readonly KnownUseCase[] {
  return useCases.map((name) => knownUseCase(name)).filter((found) => found !== undefined);
}

/** Says whether the author declares what is bought, so that it is known what the document has to cover. */
export function isDeclared(purchase: Purchase): boolean {
  return purchase.devices !== undefined || useCasesOf(purchase).length > 0;
}

/** What a declared purchase is known to be; what neither the author nor the use case says stays unknown. */
export function factsOf(purchase: Purchase): Facts<TopicFact> {
  const cases = useCasesOf(purchase);
  return {
    buysDevices: buysDevices(purchase, cases),
    buysConsumerDevices: buysConsumerDevices(purchase),
    processesPersonalData: processesPersonalData(purchase, cases),
    controlsEquipment: purchase.operationalTechnology,
    isEssentialService: purchase.nis === undefined ? undefined : purchase.nis !== "outside",
    hasUseCase: cases.length > 0,
  };
}

function buysDevices({ devices }: Purchase, cases: readonly KnownUseCase[]): boolean | undefined {
  if (devices !== undefined) return devices !== "none";
  return cases.length > 0 ? cases.some((one) => one.devices) : undefined;
}

function buysConsumerDevices({ devices, psti }: Purchase): boolean | undefined {
  if (psti !== undefined) return psti === "in-scope";
  return devices === undefined ? undefined : devices === "consumer" || devices === "both";
}

function processesPersonalData(
  { personalData }: Purchase,
  cases: readonly KnownUseCase[],
): boolean | undefined {
  if (personalData !== undefined) return personalData;
  const processed = cases.map((one) => one.personalData.processed);
  if (processed.includes("yes")) return true;
  const none = processed.every((one) => one === "no" || one === "usually-no");
  return cases.length > 0 && none ? false : undefined;
}
