import { codes } from "@bollard/codes-of-practice";
import { v211, v313 } from "@bollard/etsi-en-303-645";
import type { Framework } from "@bollard/model";
import { caf32, caf40 } from "@bollard/ncsc-caf";
import { connectedPlacesPrinciples } from "@bollard/ncsc-connected-places";
import { nis } from "@bollard/uk-nis";
import { psti } from "@bollard/uk-psti";
import { auSmartDevices2025 } from "./au-smart-devices-2025.js";
import { deBsiLabel } from "./de-bsi-label.js";
import { enisaBsr2017 } from "./enisa-bsr-2017.js";
import { euCra } from "./eu-cra.js";
import { euEn18031 } from "./eu-en-18031.js";
import { fiLabel } from "./fi-label.js";
import { gsmaIotSa } from "./gsma-iot-sa.js";
import { iec6244341 } from "./iec-62443-4-1.js";
import { iec6244342 } from "./iec-62443-4-2.js";
import { inTec31318 } from "./in-tec-31318.js";
import { iotsfAf } from "./iotsf-af.js";
import { isoIec27402 } from "./iso-iec-27402.js";
import { isoIec27404 } from "./iso-iec-27404.js";
import { jpJcStar } from "./jp-jc-star.js";
import { nistir8259a } from "./nistir-8259a.js";
import { nistir8259b } from "./nistir-8259b.js";
import { nistir8425 } from "./nistir-8425.js";
import { sgCls } from "./sg-cls.js";

export {
  auSmartDevices2025,
  deBsiLabel,
  enisaBsr2017,
  euCra,
  euEn18031,
  fiLabel,
  gsmaIotSa,
  iec6244341,
  iec6244342,
  inTec31318,
  iotsfAf,
  isoIec27402,
  isoIec27404,
  jpJcStar,
  nistir8259a,
  nistir8259b,
  nistir8425,
  sgCls,
};

/** The frameworks that are here only as targets of links. */
export const targets: readonly Framework[] = [
  auSmartDevices2025,
  deBsiLabel,
  enisaBsr2017,
  euCra,
  euEn18031,
  fiLabel,
  gsmaIotSa,
  iec6244341,
  iec6244342,
  inTec31318,
  iotsfAf,
  isoIec27402,
  isoIec27404,
  jpJcStar,
  nistir8259a,
  nistir8259b,
  nistir8425,
  sgCls,
];

/** Every framework that links and recognitions may name, one entry an edition. */
export const frameworks: readonly Framework[] = [
  v313,
  v211,
  psti,
  nis,
  caf40,
  caf32,
  connectedPlacesPrinciples,
  ...codes,
  ...targets,
];
