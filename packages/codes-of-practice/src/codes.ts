import { once } from "@bollard/model";
import type { Code, CodeCheck } from "./code.js";
import { aicop } from "./codes/aicop.js";
import { appcop } from "./codes/appcop.js";
import { cgcop } from "./codes/cgcop.js";
import { cyberEssentials } from "./codes/cyber-essentials.js";
import { ecdCop } from "./codes/ecd-cop.js";
import { iotCop } from "./codes/iot-cop.js";
import { ncscCloud } from "./codes/ncsc-cloud.js";
import { ncscDsp } from "./codes/ncsc-dsp.js";
import { ncscSc } from "./codes/ncsc-sc.js";
import { ncscSdp } from "./codes/ncsc-sdp.js";
import { otConnect } from "./codes/ot-connect.js";
import { otView } from "./codes/ot-view.js";
import { sscop } from "./codes/sscop.js";
import { ukgovSbd } from "./codes/ukgov-sbd.js";

/** The codes of practice and sets of principles, each a framework. */
export const codes = [
  iotCop,
  ncscDsp,
  ecdCop,
  ncscSc,
  ncscCloud,
  ncscSdp,
  ukgovSbd,
  sscop,
  aicop,
  cgcop,
  cyberEssentials,
  appcop,
  otConnect,
  otView,
] as const;

/** The id of a code, such as `sscop`. */
export type CodeId = (typeof codes)[number]["id"];

/** The id of an item, such as `sscop-1-4`. */
export type CodeItemId = (typeof codes)[number]["items"][number]["id"];

/** The id of a check, such as `sscop-1-4-c2`. */
export type CodeCheckId = (typeof codes)[number]["items"][number]["checks"][number]["id"];

/** A code of this package. */
export type KnownCode = Code<CodeId, CodeItemId, CodeCheckId>;

/** Everything that a careful reader looks for because of the codes. */
export const checks = /* @__PURE__ */ once(listChecks);

function listChecks(): readonly CodeCheck<CodeCheckId>[] {
  const all: readonly KnownCode[] = codes;
  return all.flatMap(({ items }) => items.flatMap((item) => item.checks));
}
