import { connectedPlaceInstruments } from "@bollard/connected-place-sectors";
import { v211, v313 } from "@bollard/etsi-en-303-645";
import { v111 as test111 } from "@bollard/etsi-ts-103-701/v1.1.1";
import { v211 as test211 } from "@bollard/etsi-ts-103-701/v2.1.1";
import type { Citation, Framework, Item } from "@bollard/model";
import { caf32, caf40 } from "@bollard/ncsc-caf";
import { connectedPlacesPrinciples } from "@bollard/ncsc-connected-places";
import { playbook } from "@bollard/secure-connected-places-playbook";
import { nis } from "@bollard/uk-nis";
import { procurement } from "@bollard/uk-procurement";
import { psti } from "@bollard/uk-psti";

/** Every framework that Bollard knows, one entry an edition. */
export const frameworks: readonly Framework[] = [
  v211,
  v313,
  test111,
  test211,
  psti,
  procurement,
  nis,
  caf32,
  caf40,
  connectedPlacesPrinciples,
  connectedPlaceInstruments,
  playbook,
];

/** An item together with the framework that holds it. */
export interface FoundItem {
  readonly framework: Framework;
  readonly item: Item;
}

const indexes = new Map<Framework, ReadonlyMap<string, Item>>();

/** Finds the item that a citation names. */
export function itemOf(citation: Citation): FoundItem | undefined {
  const framework = frameworks.find(
    ({ id, edition }) => id === citation.framework && edition === citation.edition,
  );
  if (framework === undefined) return undefined;
  const item = indexOf(framework).get(citation.item);
  return item && { framework, item };
}

/** The citation of a found item. */
export function citationOf({ framework, item }: FoundItem): Citation {
  return { framework: framework.id, edition: framework.edition, item: item.id };
}

function indexOf(framework: Framework): ReadonlyMap<string, Item> {
  const known = indexes.get(framework);
  if (known) return known;
  const index = new Map(framework.items.map((item) => [item.id, item]));
  indexes.set(framework, index);
  return index;
}
