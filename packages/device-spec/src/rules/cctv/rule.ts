import { asked, decided } from "../device-check.js";
import { servicesGuarded } from "../points/ixit.js";
import {
  encrypted,
  noSharedPassword,
  unusedInterfacesOff,
  updatesVerified,
} from "../points/said.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const cctv = /* @__PURE__ */ defineUseCaseRule(
  "cctv",
  "A camera that others can reach watches the public for them: how it is graded, how it leaves the factory and what it offers on the network has to be known before it is fitted.",
  [
    asked(
      "uc-cctv-c8",
      "which security grade it has, in which format recordings are exported and how time is kept in step",
    ),
    asked("uc-cctv-c9", "whether it conforms to BS 8418 where the police are to respond"),
    decided("uc-cctv-c13", noSharedPassword, unusedInterfacesOff, encrypted, updatesVerified),
    decided("uc-cctv-c19", {
      asks: "whether ONVIF and RTSP are on by default, and what authenticates their users",
      look: servicesGuarded(/\bONVIF\b|\bRTSP\b/i),
    }),
  ],
);
