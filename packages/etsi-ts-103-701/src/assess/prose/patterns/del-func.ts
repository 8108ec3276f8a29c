import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const target: readonly Pattern[] = [
  {
    value: "device",
    says: /\bon the (?:device|sensor|gateway|unit|hub|camera|DUT)\b|\bon-device\b|\buser data\b|\blocal(?:ly)?\b|\b(?:device|both)\b/,
    unless: /^\W*personal data (?:on|at|in|of) (?:the )?(?:associated )?(?:services?|cloud)\b/,
    example: "User data on the device",
    counter: "Personal data on associated services",
  },
  {
    value: "associated-service",
    says: /\bassociated[- ]services?\b|\bcloud\b|\bback-?end\b|\bonline\b|\bservers?\b|\bboth\b/,
    denial: "denies",
    example: "Personal data at associated services",
    counter: "User data on the device",
  },
];

/** Patterns of table 25. */
export const delFuncPatterns: PatternTable = { "DelFunc/targetType/value": target };

/** Ways of deleting that no ordinary user finds simple. */
export const notSimple: readonly Pattern[] = [
  {
    value: "needs skill",
    says: /\bcommand[- ]line\b|\b(?:serial|debug) (?:console|port|cable|adapter)\b|\b(?:SSH|JTAG|SWD|curl|esptool)\b|\bAPI (?:call|request)s?\b|\bopen(?:ing|s|ed)? (?:up )?the (?:case|casing|enclosure|housing|device)\b|\bscrewdriver\b|\bsolder|\bspecial tools?\b/,
    example: "Connect a serial cable and type erase.",
    counter: "No special tool is needed.",
  },
  {
    value: "needs others",
    says: /\b(?:service )?technicians?\b|\b(?:sen(?:d|ds|t)|return(?:s|ed)?) (?:the |it|your |their )(?:\w+ )?(?:in|back) to\b|\bcontact(?:s|ing)? (?:the |our )?(?:\w+ )?(?:support|customer service|manufacturer|vendor|supplier|helpdesk)\b|\bby (?:letter|post|e-?mail|phone|telephone)\b|\bin writing\b|\bwritten request\b/,
    example: "By contacting our support in writing.",
    counter: "In the app, without contacting support.",
  },
];

/** Data that a function leaves where it is. */
export const keptBack: readonly Pattern[] = [
  {
    value: "kept",
    says: /\b(?:except(?: for)?|apart from|with the exception of)\b|\b(?:is|are) (?:not (?:erased|deleted|removed|cleared|wiped)|kept(?! (?:pressed|down))|retained|preserved)\b|\b(?:survives?|remains? (?:stored|available|recoverable|readable))\b|\b(?:does|do) not (?:erase|delete|remove|clear|wipe)\b/,
    denial: "ignored",
    unless:
      /\b(?:firmware|software version|calibration|serial number|updates?|increment|services?|cloud|nothing|exception of nothing)\b/,
    example: "Erases everything except the Wi-Fi settings.",
    counter: "Erases everything; the firmware is kept.",
  },
];

/** Data that only looks deleted. */
export const onlyMarked: readonly Pattern[] = [
  {
    value: "marked",
    says: /\b(?:only|merely|just) (?:marked|flagged|hidden|unlinked|detached)\b|\bsoft[- ]delet|\b(?:marked|flagged) as deleted\b|\b(?:remains?|stays?|is still|are still) recoverable\b|\bcan (?:still )?be (?:recovered|restored)\b/,
    example: "The records are only marked as deleted.",
    counter: "The records cannot be recovered.",
  },
  {
    value: "marked",
    says: /\b(?:do|does|is|are) not (?:\w+ ){0,5}(?:overwrit\w*|zeroi[sz]\w*)\b/,
    denial: "ignored",
    example: "A change does not overwrite the old value.",
    counter: "A change does overwrite the old value.",
  },
  {
    value: "no time",
    says: /\bqueu(?:ed?|ing)\b[^.;]{0,60}\bdelet\w*|\b(?:eventually|at a later (?:time|date)|in due course|when (?:possible|convenient)) (?:\w+ )?(?:deleted|erased|purged|removed)\b|\bdeleted (?:eventually|later|in due course)\b/,
    unless: /\bwithin (?:\w+ ){0,2}(?:\d+|one|two|a|an)\b|\b\d+ (?:hours?|days?|weeks?|minutes?)\b/,
    example: "The readings are queued for later deletion.",
    counter: "The readings are queued for deletion within 30 days.",
  },
];
