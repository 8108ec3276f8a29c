import type { MappingSet } from "@bollard/model";
import { deriveEdition } from "./derive-edition.js";
import { en303645ToAustralia } from "./en-303-645-to-au-smart-devices.js";
import { en303645ToCaf } from "./en-303-645-to-caf-4.0.js";
import { en303645ToEnisa } from "./en-303-645-to-enisa-bsr-2017.js";
import { en303645ToCra } from "./en-303-645-to-eu-cra.js";
import { en303645ToEn18031 } from "./en-303-645-to-eu-en-18031.js";
import { en303645ToFinnishLabel } from "./en-303-645-to-fi-label.js";
import { en303645ToGsma } from "./en-303-645-to-gsma-iot-sa.js";
import { en303645ToIec6244341 } from "./en-303-645-to-iec-62443-4-1.js";
import { en303645ToIec6244342 } from "./en-303-645-to-iec-62443-4-2.js";
import { en303645ToCodeOfPractice } from "./en-303-645-to-iot-cop.js";
import { en303645ToJcStar } from "./en-303-645-to-jp-jc-star.js";
import { en303645ToConnectedPlaces } from "./en-303-645-to-ncsc-connected-places.js";
import { en303645ToNistir8259a } from "./en-303-645-to-nistir-8259a.js";
import { en303645ToNistir8259b } from "./en-303-645-to-nistir-8259b.js";
import { en303645ToNistir8425 } from "./en-303-645-to-nistir-8425.js";
import { en303645ToSingaporeLabel } from "./en-303-645-to-sg-cls.js";
import { en303645ToPsti } from "./en-303-645-to-uk-psti.js";
import {
  fromV313,
  ofAustralia,
  ofCaf,
  ofCodeOfPractice,
  ofConnectedPlaces,
  ofCra,
  ofEn18031,
  ofEnisa,
  ofFinnishLabel,
  ofGsma,
  ofIec6244341,
  ofIec6244342,
  ofJcStar,
  ofNistir8259a,
  ofNistir8259b,
  ofNistir8425,
  ofPsti,
  ofSingaporeLabel,
} from "./sides.js";
import { pstiToCra } from "./uk-psti-to-eu-cra.js";

let sets: readonly MappingSet[] | undefined;

/** Every set of links, those of EN 303 645 V3.1.3 derived from those of V2.1.1; made when first asked for. */
export function mappingSets(): readonly MappingSet[] {
  sets ??= toSets();
  return sets;
}

function toSets(): readonly MappingSet[] {
  const written = [
    { set: en303645ToPsti(), target: ofPsti() },
    { set: en303645ToCra(), target: ofCra() },
    { set: en303645ToAustralia(), target: ofAustralia() },
    { set: en303645ToCaf(), target: ofCaf() },
    { set: en303645ToEnisa(), target: ofEnisa() },
    { set: en303645ToEn18031(), target: ofEn18031() },
    { set: en303645ToFinnishLabel(), target: ofFinnishLabel() },
    { set: en303645ToGsma(), target: ofGsma() },
    { set: en303645ToIec6244341(), target: ofIec6244341() },
    { set: en303645ToIec6244342(), target: ofIec6244342() },
    { set: en303645ToCodeOfPractice(), target: ofCodeOfPractice() },
    { set: en303645ToJcStar(), target: ofJcStar() },
    { set: en303645ToConnectedPlaces(), target: ofConnectedPlaces() },
    { set: en303645ToNistir8259a(), target: ofNistir8259a() },
    { set: en303645ToNistir8259b(), target: ofNistir8259b() },
    { set: en303645ToNistir8425(), target: ofNistir8425() },
    { set: en303645ToSingaporeLabel(), target: ofSingaporeLabel() },
  ] as const;
  return [
    ...written.map(({ set }) => set),
    pstiToCra(),
    ...written.map(({ set, target }) => deriveEdition<string, string>(set, fromV313(), target)),
  ];
}
