import { once } from "@bollard/model";
import { vulnTypes } from "../ixit/03-vuln-types.js";
import { conf } from "../ixit/04-conf.js";
import { updProc } from "../ixit/08-upd-proc.js";
import { netSecImpl } from "../ixit/12-net-sec-impl.js";
import { softServ } from "../ixit/13-soft-serv.js";
import { codeMin } from "../ixit/16-code-min.js";
import { privlCtrl } from "../ixit/17-privl-ctrl.js";
import { accCtrl } from "../ixit/18-acc-ctrl.js";
import { secDev } from "../ixit/19-sec-dev.js";
import { secBoot } from "../ixit/20-sec-boot.js";
import { extSens } from "../ixit/22-ext-sens.js";
import { resMech } from "../ixit/23-res-mech.js";
import { telData } from "../ixit/24-tel-data.js";
import { delFunc } from "../ixit/25-del-func.js";
import { table } from "./at.js";
import { authMech } from "./ixit/01-auth-mech.js";
import { userInfo } from "./ixit/02-user-info.js";
import { vulnMon } from "./ixit/05-vuln-mon.js";
import { softComp } from "./ixit/06-soft-comp.js";
import { updMech } from "./ixit/07-upd-mech.js";
import { replSup } from "./ixit/09-repl-sup.js";
import { secParam } from "./ixit/10-sec-param.js";
import { comMech } from "./ixit/11-com-mech.js";
import { secMgmt } from "./ixit/14-sec-mgmt.js";
import { intf } from "./ixit/15-intf.js";
import { persData } from "./ixit/21-pers-data.js";
import { userDec } from "./ixit/26-user-dec.js";
import { userIntf } from "./ixit/27-user-intf.js";
import { extAPI } from "./ixit/28-ext-api.js";
import { inpVal } from "./ixit/29-inp-val.js";

/** The 29 IXIT tables of V1.1.1, in the order printed. */
export const ixit = /* @__PURE__ */ once(
  () =>
    [
      authMech(),
      userInfo(),
      /* @__PURE__ */ table(vulnTypes()),
      /* @__PURE__ */ table(conf()),
      vulnMon(),
      softComp(),
      updMech(),
      /* @__PURE__ */ table(updProc),
      replSup(),
      secParam(),
      comMech(),
      /* @__PURE__ */ table(netSecImpl()),
      /* @__PURE__ */ table(softServ()),
      secMgmt(),
      intf(),
      /* @__PURE__ */ table(codeMin),
      /* @__PURE__ */ table(privlCtrl),
      /* @__PURE__ */ table(accCtrl),
      /* @__PURE__ */ table(secDev()),
      /* @__PURE__ */ table(secBoot()),
      persData(),
      /* @__PURE__ */ table(extSens),
      /* @__PURE__ */ table(resMech),
      /* @__PURE__ */ table(telData()),
      /* @__PURE__ */ table(delFunc()),
      userDec(),
      userIntf(),
      extAPI(),
      inpVal(),
    ] as const,
);
