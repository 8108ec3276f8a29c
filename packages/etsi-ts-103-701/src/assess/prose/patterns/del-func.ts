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
    says: /\bcommand[- ]line\b|\b(?:serial|debug) (?:console|port|cable|adapter)\b|\b(?:SSH|JTAG|SWD|curl|esptool)\b|\bAPI (?:call|request)s?\b|\bopen(?:ing|s|ed)? (?:up )?the (?:case|casing|enclosure|housing|device)\b|\bscrewdriver\b|\bsolder|\bspecial tools?\b|\b(?:SQL|script|terminal|console|telnet|shell|laptop with)\b/,
    example: "Connect a serial cable and type erase.",
    counter: "No special tool is needed.",
  },
  {
    value: "needs others",
    says: /\b(?:service )?technicians?\b|\b(?:sen(?:d|ds|t)|return(?:s|ed)?) (?:the |it|your |their )(?:\w+ )?(?:in|back) to\b|\bcontact(?:s|ing)? (?:the |our )?(?:\w+ )?(?:support|customer service|manufacturer|vendor|supplier|helpdesk)\b|\btickets?\b|\bby (?:(?:registered|signed|written) )?(?:letter|post|mail|fax|e-?mail|phone|telephone)\b|\bin writing\b|\bwritten request\b|\b(?:write|writes|send|sends|fill in|submit|post|mail|fax)(?: [\w-]+){0,3} (?:letter|form|fax|application|request|copy)\b|\bcopy of (?:an? |the |their |his |her )?(?:identity|ID|passport|identification)\b|\bidentity documents?\b|\b(?:on|upon|at) (?:the (?:user|owner|consumer|customer)['’]s )?request\b|\b(?:users?|owners?|consumers?|customers?|residents?|persons?) (?:cannot|can not|is not able|are not able|may not)(?: \w+)? (?:delete|erase|remove|clear|wipe)\b|\b(?:call|calls|ring|phone|phones|visit|visits|ask|asks)(?: \w+){0,2} (?:hotline|support|customer service|help ?desk|dealer|installer|head office|office|service)\b|\bonly (?:our|the) (?:\w+ )?(?:support|service|staff|administrators?|technicians?|utility|operator|installer)\b/,
    denial: "ignored",
    unless:
      /\b(?:no|without|not) (?:\w+ )?(?:help|technicians?|contact\w*|support|letter|special|asking|need)\b|\b(?:or|alternatively|also)\b[^.;]*\b(?:in the (?:app|portal|settings|account)|button)\b|\b(?:in|from|through) the (?:app|portal|settings|account)\b/i,
    example: "By contacting our support in writing.",
    counter: "In the app, without contacting support.",
  },
];

/** Data that a function leaves where it is. */
export const keptBack: readonly Pattern[] = [
  {
    value: "kept",
    says: /\b(?:except(?: for)?|apart from|with the exception of)\b|\b(?:is|are) (?:not (?:erased|deleted|removed|cleared|wiped)|kept(?! (?:pressed|down))|retained|preserved)\b|\b(?:survives?|remains? (?:stored|available|recoverable|readable))\b|\b(?:does|do) not (?:erase|delete|remove|clear|wipe|touch|reach|include|cover|affect)\b|\b(?:is|are) not (?:touched|affected|covered|included|reached|part of)\b|\buntouched\b|\b(?:is|are) (?:spared|skipped|left alone|left out|excluded|omitted)\b|\b(?:stay|stays|remain|remains) (?:on|in|at|where|behind)\b|\bleft (?:on|in|behind)\b/,
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
    says: /\b(?:only|merely|just) (?:marked|flagged|hidden|unlinked|detached)\b|\bsoft[- ]delet|\b(?:marked|flagged) as deleted\b|\b(?:remains?|stays?|is still|are still) recoverable\b|\bcan (?:still )?be (?:recovered|restored|read|found)\b|\b(?:only|merely|just) (?:the )?(?:index|references?|links?|pointers?|entry|directory)\b/,
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

/** Deletion whose success nobody is told of. */
export const notConfirmed: readonly Pattern[] = [
  {
    value: "not confirmed",
    says: /^\W*(?:none|no)\b(?! (?:doubt|data|personal))|\b(?:does|do|will) not (?:\w+ )?(?:show|tell|say|confirm|indicate|report|display|inform|signal|acknowledge)\b|\b(?:is|are) not (?:\w+ )?(?:told|informed|confirmed|notified|shown|indicated|displayed|acknowledged)\b|\bno (?:\w+ ){0,2}(?:confirmation|message|indication|feedback|notice|acknowledgement)\b|\bwithout (?:any )?(?:confirmation|message|feedback|indication)\b|\b(?:nothing|nobody) (?:\w+ )?(?:shows?|tells?|confirms?|says?|indicates?)\b|\b(?:users?|owners?|consumers?) (?:has|have) to (?:trust|assume|check|find out)\b/,
    denial: "ignored",
    unless: /\bif (?:the )?(?:deletion|erasure|it) (?:fails|failed|did not)\b|\bno longer\b/i,
    example: "The app does not show whether the erasure worked.",
    counter: "The app shows that the data has been erased.",
  },
];
