import type { MappingSet } from "@bollard/model";
import { deriveEdition } from "./derive-edition.js";
import { en303645ToAustralia } from "./en-303-645-to-au-smart-devices.js";
import { en303645ToCra } from "./en-303-645-to-eu-cra.js";
import { en303645ToNistir8259a } from "./en-303-645-to-nistir-8259a.js";
import { en303645ToNistir8425 } from "./en-303-645-to-nistir-8425.js";
import { en303645ToPsti } from "./en-303-645-to-uk-psti.js";
import { fromV313, ofAustralia, ofCra, ofNistir8259a, ofNistir8425, ofPsti } from "./sides.js";
import { pstiToCra } from "./uk-psti-to-eu-cra.js";

export {
  en303645ToAustralia,
  en303645ToCra,
  en303645ToNistir8259a,
  en303645ToNistir8425,
  en303645ToPsti,
  pstiToCra,
};

/** Every set of links, those of EN 303 645 V3.1.3 derived from those of V2.1.1. */
export const mappingSets: readonly MappingSet[] = /* @__PURE__ */ toSets();

function toSets(): readonly MappingSet[] {
  return [
    en303645ToPsti,
    en303645ToCra,
    en303645ToAustralia,
    en303645ToNistir8425,
    en303645ToNistir8259a,
    pstiToCra,
    deriveEdition(en303645ToPsti, fromV313, ofPsti),
    deriveEdition(en303645ToCra, fromV313, ofCra),
    deriveEdition(en303645ToAustralia, fromV313, ofAustralia),
    deriveEdition(en303645ToNistir8425, fromV313, ofNistir8425),
    deriveEdition(en303645ToNistir8259a, fromV313, ofNistir8259a),
  ];
}
