import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const exposure: readonly Pattern[] = [
  {
    value: "never",
    says: /\b(?:exposure|access) (?:is|to it is) (?:never|not) (?:required|needed)\b|\bnever (?:required|needed|exposed|accessed)\b|\bnot (?:required|needed|used|exposed) (?:in|during|for|by) (?:\w+ )?(?:use|operation|users?)\b|\b(?:only|strictly|solely|exclusively) (?:\w+ ){0,2}(?:for|in|during|at|by) (?:the )?(?:\w+ ){0,2}(?:factory|production|manufactur\w+|assembly)\b|\bfactory[- ](?:use |programming )?only\b|\b(?:no longer|not|never) (?:\w+ )?(?:used|needed|required) (?:by|for) (?:anything|anybody|anyone|any \w+|users?)\b|\bnot (?:used|needed|required)(?= *[.,;]|$)|\b(?:serves?|has) no (?:\w+ )?(?:purpose|function|use)\b|\bno longer (?:used|needed|required)\b|\b(?:is|are|remains?) unused\b|\bnobody (?:uses|needs)\b|\bleft over from\b|\b(?:for|in|during) (?:the )?(?:factory|production|manufacturing|assembly) only\b/,
    denial: "ignored",
    example: "Used only for programming in the factory.",
    counter: "Used for reading in the field.",
  },
  {
    value: "intermittent",
    says: /\bintermittent(?:ly)?\b|\b(?:only|solely|exclusively) (?:\w+ ){0,2}(?:for|during) (?:\w+ )?(?:maintenance|service|servicing|repair|commissioning|installation)\b|\bfor (?:maintenance|service|servicing|repair|commissioning|installation|set-?up|diagnostics) only\b|\b(?:needed|used|required) (?:only )?(?:now and then|at times|occasionally|from time to time|sometimes|once)\b/,
    example: "Needed intermittently for service.",
    counter: "Not only during service.",
  },
  {
    value: "permanent",
    says: /\bpermanent(?:ly)? (?:exposure|exposed|required|needed|accessible)\b|\bexposure is (?:permanently |always )?(?:required|needed)\b|\balways (?:exposed|required|needed|accessible)\b|\b(?:exposed|needed|required) permanently\b/,
    example: "Permanently required: it carries the power.",
    counter: "Not permanently required.",
  },
];

const types: readonly Pattern[] = [
  {
    value: "network",
    says: /\bnetwork\b|\bEthernet\b|\bWi-?Fi\b|\bWLAN\b|\bLoRa(?:WAN)?\b|\bNB-?IoT\b|\bLTE(?:-M)?\b|\bcellular\b|\bZigbee\b|\bThread\b|\bBluetooth\b|\bBLE\b/,
    example: "Network interface.",
    counter: "Not a network interface.",
  },
  {
    value: "network",
    says: /^(?=.*\b(?:ports?|pads?|buttons?|headers?|connectors?|switch|LEDs?|audio|display)\b)(?!.*(?:network|Ethernet|Wi-?Fi|WLAN|LoRa|NB-?IoT|LTE|cellular|Zigbee|Thread|Bluetooth|BLE|RJ-?45|wireless|radio|\bair\b)).+/,
    denies: true,
    example: "Physical port.",
    counter: "Network, physical port.",
  },
  {
    value: "physical-port",
    says: /\bports?\b|\bpads?\b|\bconnectors?\b|\bheaders?\b|\bjack\b|\bUSB\b|\bRJ-?45\b|\btest points?\b/,
    example: "Physical port.",
  },
  { value: "air", says: /\bair\b|\bradio\b|\bwireless\b/, example: "Air interface." },
  { value: "logical", says: /\blogical\b/, example: "Logical interface." },
  { value: "physical", says: /\bphysical\b/, example: "Physical interface." },
];

const enabled: Pattern = {
  value: "enabled",
  says: /^\W*(?:permanently |always )?(?:enabled|active|on)\b(?! (?:on[- ]demand|only|during|while|when|after))|\b(?:is|are|remains?|stays?) (?:permanently |always )?(?:enabled|active)\b/,
  example: "Enabled. Carries the power.",
  counter: "Active on-demand.",
};

const state: readonly Pattern[] = [
  enabled,
  {
    value: "enabled",
    says: /^\W*not (?:disabled|deactivated|locked)\b/,
    denial: "ignored",
    example: "Not disabled.",
    counter: "Disabled.",
  },
  {
    value: "disabled-permanently",
    says: /\b(?:permanently|irreversibly) (?:disabled|deactivated|locked|switched off|closed)\b|\b(?:disabled|deactivated|locked) permanently\b|\b(?:disabled|locked|closed) (?:by|with|through) (?:an? |the )?(?:\w+ )?e?fuses?\b|\bfused off\b|\b(?:locked|disabled|closed|removed) for good\b|\b(?:not populated|unpopulated|removed|severed|not fitted)\b|\be?fuses? (?:is|are|have been) (?:blown|burned|burnt)\b/,
    example: "Permanently disabled by fuse.",
    counter: "Not permanently disabled.",
  },
  {
    value: "disabled-by-default",
    says: /\b(?:disabled|deactivated|off|inactive|closed) by default\b|\bby default (?:disabled|off|inactive)\b/,
    example: "Disabled by default.",
    counter: "Not disabled by default.",
  },
  {
    value: "disabled-outside-use",
    says: /\bdisabled (?:outside|when not|while not|unless|except)\b|\bonly (?:enabled|active) (?:during|while|for|when)\b|\benabled only (?:during|while|for|when)\b/,
    denial: "ignored",
    example: "Disabled when not in use.",
    counter: "Enabled when in use.",
  },
];

/** A state that says disabled and not for how long. */
export const disabledSomehow: readonly Pattern[] = [
  {
    value: "while-running",
    says: /\b(?:disabled|deactivated|inactive) (?:during|while|in) (?:\w+ ){0,2}(?:firmware|execution|running|operation|application|run-?time)(?: \w+)?/,
    example: "Disabled during active firmware execution.",
    counter: "Never disabled during operation.",
  },
  {
    value: "disabled",
    says: /^\W*(?:disabled|deactivated|off|inactive|not (?:enabled|active|populated))\b|\bcarr(?:y|ies) no signals?\b|\b(?:is|are) not (?:connected|wired|part of)\b/,
    denial: "ignored",
    example: "Disabled.",
    counter: "Enabled.",
  },
];

const logicalState: readonly Pattern[] = [
  enabled,
  {
    value: "disabled",
    says: /^\W*(?:permanently )?(?:disabled|deactivated|off|inactive)\b|\b(?:is|are) (?:disabled|deactivated|off|inactive)\b/,
    example: "Disabled by default.",
    counter: "Never disabled.",
  },
];

const network: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:remotely|network-) ?(?:accessible|reachable|addressable)\b|\b(?:accessible|reachable|reached|addressable|offered|exposed|available|addressed) (?:\w+ ){0,2}(?:over|via|through|on|from|in|to|by) (?:the |an? |any )?(?:[\w-]+ ){0,3}(?:networks?|Internet|LAN|WLAN|WAN|Wi-?Fi|Ethernet|subnet|Bluetooth|BLE|LoRaWAN|Zigbee|Thread|air)\b/,
    denial: "denies",
    unless: /\b(?:cannot|can not) be\b/,
    example: "Reachable over the local network.",
    counter: "Not reachable over any network.",
  },
  {
    value: true,
    says: /^\W*(?:Ethernet|Wi-?Fi|WLAN|LAN|WAN|Internet|cellular|LTE|NB-?IoT|LoRaWAN|Bluetooth|BLE|Zigbee|Thread|remote\b(?!ly)|(?:\w+ ){0,2}(?:network|radio)\b|over (?:the )?(?:\w+ )?(?:networks?|LAN|WLAN|Wi-?Fi|Ethernet|Internet|air))\b/,
    example: "Wi-Fi, from the home network.",
    counter: "Not Wi-Fi.",
  },
  {
    value: false,
    says: /\bno network\b|\bdirect physical (?:connection|access)\b|\b(?:serial|UART|USB|SWD|JTAG) (?:port|pins?|pads?|bus|cable|console|connector)\b|\bcan ?not be (?:\w+ )?(?:addressed|reached|accessed)\b|\bPCB\b/,
    denial: "ignored",
    unless: /\bremotely (?:accessible|reachable)\b/,
    example: "Through the pins of the UART port only.",
    counter: "Over the network.",
  },
];

const remote: readonly Pattern[] = [
  {
    value: true,
    says: /\bremotely (?:accessible|reachable)\b(?! (?:over|on|in|within|from) (?:the )?local)|\b(?:WAN|Internet)\b|\bfrom outside (?:of )?the (?:local|home|customer) network\b/,
    denial: "denies",
    example: "Remotely accessible over the Internet.",
    counter: "Not remotely accessible.",
  },
];

const means: readonly Pattern[] = [
  {
    value: "casing",
    says: /\b(?:(?:with)?in(?:side)?|behind|under|enclosed (?:by|in)|covered by|by) (?:\S+ ){0,5}(?:casing|enclosure|housing|case|shell|cover)\b|\bcasing\b/,
    denial: "denies",
    example: "Lies inside the sealed casing.",
    counter: "Does not lie inside the casing.",
  },
  {
    value: "physical-protection",
    says: /\b(?:epoxy|potted|potting|tamper(?:-evident)? (?:seal|screws?|switch|label)s?|lockable|locked (?:cover|flap|cabinet)|sealed (?:cover|flap|cap)|security screws?|physical (?:lock|barrier|cover))\b/,
    denial: "denies",
    example: "Behind a sealed cap with security screws.",
    counter: "There is no sealed cap.",
  },
  {
    value: "disabling",
    says: /\b(?:disabled|disabling|disables|deactivated|deactivates|locked|lock-?out|switched off|re-?configured as|remapped|turned off|blown|fused off|shut down|irreversibl[ey]|e-?fuses?|not fitted|unpopulated)\b/,
    denial: "denies",
    example: "The firmware can be told to switch it off; it is then locked.",
    counter: "It cannot be disabled.",
  },
  {
    value: "software-disabling",
    says: /\b(?:(?:by|in|through|via) (?:the )?(?:software|firmware)|(?:software|firmware) (?:\w+ )?(?:disables?|switches off|locks|deactivates|reconfigures)|reconfigured in software|disabled (?:by|in) (?:the )?(?:application|boot loader))\b/,
    denial: "denies",
    example: "The firmware disables it at start.",
    counter: "It cannot be disabled in software.",
  },
  {
    value: "authentication-or-access-control",
    says: /\b(?:requires?|needs?|guarded by|protected (?:by|with)|only (?:with|after)|behind|unlocked (?:by|with)|opens (?:only )?(?:with|after)|secured (?:by|with)|enforces?) (?:\S+ ){0,6}(?:passwords?|authenticat\w+|log-?in|credentials?|tokens?|certificates?|challenge[- ]response|keys?)\b|^\W*(?:\w+ )?(?:passwords?|authentication|log-?in|certificates?)\b|\b(?:access control|debug authentication|secure debug|APPROTECT|read-?(?:out|back) protection|RDP level \d|unlock (?:key|token|code)|debug certificate)\b/,
    denial: "denies",
    example: "Opens only with a signed unlock token.",
    counter: "There is no access control.",
  },
];

/** Patterns of tables 15 and 28, which are one table in V1.1.1. */
export const interfacePatterns: PatternTable = {
  "PhyIntf/description/exposure": exposure,
  "PhyIntf/type/types": types.filter(({ value }) => value !== "logical" && value !== "physical"),
  "PhyIntf/status/state": state,
  "PhyIntf/protection/means": means.filter(({ value }) => value !== "software-disabling"),
  "LogIntf/access/network": network,
  "LogIntf/access/remote": remote,
  "LogIntf/status/state": logicalState,
  "Intf/description/exposure": exposure,
  "Intf/type/types": types.filter(({ value }) => value !== "physical-port"),
  "Intf/status/state": state,
  "Intf/protection/means": means.filter(
    ({ value }) => value === "casing" || value === "software-disabling",
  ),
};
