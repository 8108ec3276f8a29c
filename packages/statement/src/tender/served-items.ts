import { isProvisionId, v313 } from "@bollard/etsi-en-303-645";
import { isPlaybookResourceId, playbookResource } from "@bollard/secure-connected-places-playbook";
import { procurementItem } from "@bollard/uk-procurement";
import type { Topic } from "@bollard/uk-procurement/topics";
import { isPstiItemId, pstiItem } from "@bollard/uk-psti";

/** What of the standards reaches a purchase; what is not known is left in. */
export interface Reach {
  readonly devices: boolean;
  readonly consumer: boolean;
}

/**
 * The items that a topic serves, a line a document, with edition: `EN 303 645 V3.1.3, 5.3-2, 5.3-8`.
 * The standard for devices and the regime for consumer products are left out where they do not reach.
 */
export function servedItems({ serves }: Topic, { devices, consumer }: Reach): readonly string[] {
  const provisions = serves.provisions.filter((id) => isProvisionId("3.1.3", id));
  const principles = serves.principles.map((id) => id.replace(/^ncsc-cp-0?/, "principle "));
  const outcomes = serves.outcomes.map(outcomeName);
  return [
    ...(devices ? itemsOf(v313.label, provisions) : []),
    ...(consumer ? serves.psti.map(pstiName) : []),
    ...serves.procurement.map((id) => procurementItem(id).citeAs ?? id),
    ...itemsOf("NCSC Connected Places Cyber Security Principles", principles),
    ...itemsOf("Cyber Assessment Framework V4.0", outcomes),
    ...serves.playbook.map(playbookName),
  ];
}

function itemsOf(document: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${document}, ${items.join(", ")}`];
}

/** `caf-4.0-b4.d` as `B4.d`. */
function outcomeName(id: string): string {
  const name = id.slice(id.lastIndexOf("-") + 1);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function pstiName(id: string): string {
  return isPstiItemId(id) ? pstiItem(id).citeAs : id;
}

function playbookName(id: string): string {
  const title = isPlaybookResourceId(id) ? playbookResource(id).title : id;
  return `Secure Connected Places Playbook: ${title}`;
}
