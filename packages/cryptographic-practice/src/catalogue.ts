import { once } from "@bollard/model";
import { applicationProtocols } from "./families/application-protocols.js";
import { ciphers } from "./families/ciphers.js";
import { hashes } from "./families/hashes.js";
import { keyAgreement } from "./families/key-agreement.js";
import { keyDerivation } from "./families/key-derivation.js";
import { macs } from "./families/macs.js";
import { modes } from "./families/modes.js";
import { random } from "./families/random.js";
import { remoteAccess } from "./families/remote-access.js";
import { signatures } from "./families/signatures.js";
import { transport } from "./families/transport.js";
import { wireless } from "./families/wireless.js";
import type { Mechanism } from "./mechanism.js";

function gather<const T extends readonly (readonly Mechanism[])[]>(
  ...families: T
): readonly T[number][number][] {
  return families.flat();
}

/** Every mechanism that is known here, family by family. */
export const catalogue = /* @__PURE__ */ once(() =>
  gather(
    transport(),
    remoteAccess(),
    applicationProtocols(),
    wireless(),
    ciphers(),
    modes(),
    hashes(),
    macs(),
    signatures(),
    keyAgreement(),
    keyDerivation(),
    random(),
  ),
);

/** The id of a mechanism in the catalogue. */
export type MechanismId = ReturnType<typeof catalogue>[number]["id"];

/** An entry of the catalogue. */
export interface CatalogueEntry extends Mechanism {
  readonly id: MechanismId;
}

/** The mechanism of that id. Throws a `RangeError` for an id that types did not check. */
export function mechanism(id: MechanismId): CatalogueEntry {
  const found = catalogue().find((entry) => entry.id === id);
  if (!found) throw new RangeError(`the catalogue has no mechanism ${id}`);
  return found;
}

/** Says whether a text is the id of a mechanism. */
export function isMechanismId(text: string): text is MechanismId {
  return catalogue().some(({ id }) => id === text);
}
