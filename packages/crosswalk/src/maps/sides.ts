import { v211, v313 } from "@bollard/etsi-en-303-645";
import type { Framework } from "@bollard/model";
import { psti } from "@bollard/uk-psti";
import { auSmartDevices2025, euCra, nistir8259a, nistir8425 } from "../frameworks/index.js";
import type { Side } from "./define-map.js";

/** The provisions of EN 303 645 V2.1.1. */
export const fromV211 = /* @__PURE__ */ sideOf(v211);
/** The provisions of EN 303 645 V3.1.3. */
export const fromV313 = /* @__PURE__ */ sideOf(v313);
/** The three security requirements of PSTI and the duty of a statement. */
export const ofPsti = /* @__PURE__ */ sideOf(psti);
/** Annexes I and II and the duties of the CRA that bear on a product. */
export const ofCra = /* @__PURE__ */ sideOf(euCra);
/** The rules of Australia. */
export const ofAustralia = /* @__PURE__ */ sideOf(auSmartDevices2025);

/** The outcomes of NISTIR 8425. */
export const ofNistir8425 = /* @__PURE__ */ sideOf(nistir8425);
/** The capabilities of NISTIR 8259A. */
export const ofNistir8259a = /* @__PURE__ */ sideOf(nistir8259a);

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
