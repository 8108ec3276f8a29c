import type { Citation } from "@bollard/model";
import type { Topic } from "./topic.js";

/** What of a topic's items reaches a purchase. */
export interface Reach {
  /** Devices are bought, so that the standard for devices counts. */
  readonly devices: boolean;
  /** Consumer products are bought, so that the PSTI regime counts. */
  readonly consumer: boolean;
}

/**
 * The items that a topic serves as citations: law and policy first, then the PSTI regime and EN 303 645
 * V3.1.3 where they reach the purchase. Principles, outcomes and playbook are references alone.
 */
export function topicCitations(
  { serves }: Topic,
  { devices, consumer }: Reach,
): readonly Citation[] {
  const cite = (framework: string, edition: string) => (item: string) => ({
    framework,
    edition,
    item,
  });
  return [
    ...(consumer ? serves.psti.map(cite("uk-psti", "2023/1007")) : []),
    ...(devices ? serves.provisions.map(cite("etsi-en-303-645", "3.1.3")) : []),
    ...serves.procurement.map(cite("uk-procurement", "2023/54")),
  ];
}
