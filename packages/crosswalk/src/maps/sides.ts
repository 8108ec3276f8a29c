import { codes } from "@bollard/codes-of-practice";
import { v211, v313 } from "@bollard/etsi-en-303-645";
import { type Framework, once } from "@bollard/model";
import { caf40 } from "@bollard/ncsc-caf";
import { connectedPlacesPrinciples } from "@bollard/ncsc-connected-places";
import { psti } from "@bollard/uk-psti";
import {
  auSmartDevices2025,
  enisaBsr2017,
  euCra,
  euEn18031,
  fiLabel,
  gsmaIotSa,
  iec6244341,
  iec6244342,
  jpJcStar,
  nistir8259a,
  nistir8259b,
  nistir8425,
  sgCls,
} from "../frameworks/index.js";
import type { Side } from "./define-map.js";

/** The provisions of EN 303 645 V2.1.1. */
export const fromV211 = /* @__PURE__ */ once(() => sideOf(v211));
/** The provisions of EN 303 645 V3.1.3. */
export const fromV313 = /* @__PURE__ */ once(() => sideOf(v313));
/** The three security requirements of PSTI and the duty of a statement. */
export const ofPsti = /* @__PURE__ */ once(() => sideOf(psti));
/** Annexes I and II and the duties of the CRA that bear on a product. */
export const ofCra = /* @__PURE__ */ once(() => sideOf(euCra));
/** The rules of Australia. */
export const ofAustralia = /* @__PURE__ */ once(() => sideOf(auSmartDevices2025));

/** The outcomes of NISTIR 8425. */
export const ofNistir8425 = /* @__PURE__ */ once(() => sideOf(nistir8425));
/** The capabilities of NISTIR 8259A. */
export const ofNistir8259a = /* @__PURE__ */ once(() => sideOf(nistir8259a));

/** EN 18031, all parts. */
export const ofEn18031 = /* @__PURE__ */ once(() => sideOf(euEn18031));
/** The component requirements of IEC 62443-4-2. */
export const ofIec6244342 = /* @__PURE__ */ once(() => sideOf(iec6244342));
/** The development practices of IEC 62443-4-1. */
export const ofIec6244341 = /* @__PURE__ */ once(() => sideOf(iec6244341));
/** The levels and criteria of JC-STAR. */
export const ofJcStar = /* @__PURE__ */ once(() => sideOf(jpJcStar));
/** The provisions of the Finnish label. */
export const ofFinnishLabel = /* @__PURE__ */ once(() => sideOf(fiLabel));
/** The measures of ENISA. */
export const ofEnisa = /* @__PURE__ */ once(() => sideOf(enisaBsr2017));
/** The GSMA guidelines. */
export const ofGsma = /* @__PURE__ */ once(() => sideOf(gsmaIotSa));
/** The supporting capabilities of NISTIR 8259B. */
export const ofNistir8259b = /* @__PURE__ */ once(() => sideOf(nistir8259b));
/** The levels of the label of Singapore. */
export const ofSingaporeLabel = /* @__PURE__ */ once(() => sideOf(sgCls));
/** The outcomes of the CAF 4.0. */
export const ofCaf = /* @__PURE__ */ once(() => sideOf(caf40));
/** The principles of connected places. */
export const ofConnectedPlaces = /* @__PURE__ */ once(() => sideOf(connectedPlacesPrinciples));
/** The guidelines of the code of practice of 2018. */
export const ofCodeOfPractice = /* @__PURE__ */ once(() => sideOf(codes[0]));

/**
 * One side of a set of links. Definitions, information and mere options ask for nothing and leave no gap;
 * of PSTI only the security requirements and the statement bear on a product.
 */
export function sideOf<Id extends string>({ id, edition, items }: Framework<Id>): Side<Id> {
  const asked = items.filter(
    ({ id: item, obligation }) =>
      !["definition", "information", "may"].includes(obligation) &&
      (id !== "uk-psti" || item === "PSTI Act s.9" || /^Schedule 1 paragraph [123]\(/.test(item)),
  );
  return { framework: id, edition, items: asked.map((item) => item.id) };
}
