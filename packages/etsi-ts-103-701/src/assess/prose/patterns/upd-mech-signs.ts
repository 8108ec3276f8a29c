import type { Pattern } from "../pattern.js";

/** Updates that anybody can bring in. */
export const misusable: readonly Pattern[] = [
  {
    value: "unsigned",
    says: /\bunsigned (?:firmware|images?|packages?|updates?|binar\w+|software|files?)\b(?:[^.;]{0,40}\b(?:accepted|installed|loaded|flashed|possible|allowed))?|\b(?:images?|updates?|packages?|firmware|binar\w+|files?|archives?|bundles?|containers?|payloads?|deltas?|patches|downloads?|content|origins?|sources?|senders?) (?:is|are) (?:not|never) (?:\w+ )?(?:signed|verified|authenticated|checked|examined|validated)\b|\b(?:nothing|nobody|no one) (?:\w+ )?(?:verif(?:y|ies)|checks?|authenticates?|proves?|shows?|tells?|establish(?:es)?)\b|\b(?:does|do) not (?:\w+ )?(?:verify|check|authenticate|validate|examine) (?:the |its |any |where|who|whether|what)\b|\b(?:takes?|accepts?|installs?|unpacks?|runs?|executes?|flash(?:es)?|loads?) (?:any|every|whatever|all|arbitrary) (?:\w+ ){0,2}(?:files?|images?|archives?|packages?|firmware|binar\w+|bundles?|updates?|scripts?)\b|\b(?:signatures?|authenticity|integrity)\b(?: (?:check|verification)s?)? (?:is|are) (?:not|never) (?:\w+ )?(?:checked|verified|validated|enforced|used|performed)\b|\bno (?:\w+ )?(?:signature|authenticity|integrity)(?: (?:check|verification|protection))? (?:is|are)?\b|\bno (?:digital )?signatures?\b(?! (?:is|are) (?:lost|broken))|\bwithout (?:a |any )?(?:digital )?(?:signature|verification|authentication)(?: check)?\b/,
    denial: "ignored",
    unless:
      /\b(?:rejects?|rejected|refuses?|refused|discard\w*|blocks?|blocked|prevents?|prevented|cannot be (?:installed|loaded|flashed))\b|\b(?:nothing|nobody) (?:\w+ )?(?:gets|comes|can|runs|is installed)\b|\b(?:if|unless|until|before) (?:the |its |an? )?(?:\w+ ){0,2}(?:signature|verif\w+|check)|\bno (?:unsigned|update)\b|\b(?:not|never) (?:accept|install|load|boot|run|execut)(?:ed|s)?\b/,
    example: "Images are not signed.",
    counter: "Unsigned images are rejected.",
  },
  {
    value: "switched off",
    says: /\b(?:signature|certificate|authenticity|integrity)(?: \w+)? (?:check|verification|validation)s? (?:can|may) be (?:switched off|turned off|disabled|skipped|bypassed|overridden)\b|\b(?:skip|bypass|disable|override)s? (?:the )?(?:signature|verification|integrity|authenticity)\b/,
    example: "The signature check can be disabled for development.",
    counter: "Nobody can bypass the signature.",
  },
  {
    value: "open to anybody",
    says: /\b(?:upload|update|flash\w*)(?: \w+)? (?:page|endpoint|service|interface|port)\b[^.;]{0,60}\b(?:without (?:a |any )?(?:log-?in|authentication|password)|unauthenticated|open to (?:any|every)\w*)\b/,
    example: "The upload page is open to anybody on the network.",
    counter: "The upload page asks for the password.",
  },
];

/** Verification that comes when the new software already runs. */
export const lateVerification: readonly Pattern[] = [
  {
    value: "late",
    says: /\b(?:signatures?|images?|authenticity|integrity|verif\w+|validat\w+|checked)\b[^.;]{0,100}\b(?:post-(?:flash\w*|boot|install\w*)|(?:only )?(?:after|once) (?:the )?(?:flashing|installation|installing|writing|reboot|restart|boot)|at (?:the )?(?:next )?boot)\b[\w -]{0,60}/,
    unless:
      /\b(?:before|prior to) (?:\w+ ){0,3}(?:install\w*|writ\w*|flash\w*|commit\w*|activat\w*|switch\w*)|\b(?:again|also|additionally|as well|once more)\b|\bboot ?loader\b|\bsecure boot\b|\bMCUboot\b|\bROM\b/,
    example: "Signatures are validated at boot by the application after flashing.",
    counter: "The signature is verified before installation and again at boot.",
  },
];

/** Verification before anything is put in place. */
export const earlyVerification: readonly Pattern[] = [
  {
    value: "early",
    says: /\b(?:before|prior to) (?:\w+ ){0,6}(?:install\w*|writ\w*|flash\w*|commit\w*|activat\w*|switch\w*|swap\w*|appl(?:y|ied)|execut\w*|boot\w*)|\bupon successful verification\b|\bonly (?:if|when|after) (?:\w+ ){0,4}(?:signature|verification|verified)\b/,
    denial: "ignored",
    example: "Verification happens before the slot is activated.",
  },
];

/** Checks that only find accidents. */
export const checksumOnly: readonly Pattern[] = [
  {
    value: "checksum only",
    says: /\b(?:only|just|solely|merely|alone)\b[^.;]{0,40}\b(?:CRC-?\d*|checksums?|MD5|hash(?:es)?)\b|\b(?:CRC-?\d*|checksums?|MD5|hash(?:es)?)\b(?: \w+){0,2} (?:only|alone)\b/,
    unless: /\bsign(?:ed|ature)\b/,
    example: "Only a CRC32 checksum is compared.",
    counter: "The CRC32 checksum is compared, and the signature is verified.",
  },
];

/** Sources of updates that are not the manufacturer's. */
export const otherSource: readonly Pattern[] = [
  {
    value: "another server",
    says: /\b(?:manually )?(?:override|overwrite|change|replace|set|enter|define|customi[sz]e|specify|redirect)s? (?:(?!when\b|whether\b|if\b|how\b|and\b)[\w-]+ ){0,5}(?:updates?|firmware|download|repository|release)[- ](?:(?!from\b|are\b|is\b|when\b|to\b|on\b|and\b)\w+ ){0,3}(?:hosts?|servers?|URLs?|address(?:es)?|sources?|endpoints?|repositor(?:y|ies))\b/,
    example: "The operator can manually override the default update server.",
    counter: "The operator cannot change the update server.",
  },
];

/** A channel or a peer that is not checked. */
export const uncheckedPeer: readonly Pattern[] = [
  {
    value: "not checked",
    says: /\b(?:server )?certificates? (?:is|are) (?:not|never) (?:\w+ )?(?:checked|verified|validated)\b|\baccepts? (?:any|every|all|self-signed) (?:\w+ )?certificates?\b|\bcertificate (?:check|validation|verification)s? (?:is|are) (?:disabled|off|not \w+)\b/,
    denial: "ignored",
    example: "The server certificate is not verified.",
    counter: "The server certificate is verified against a stored root.",
  },
];

/** Ways to start an update that need a technician. */
export const technicianOnly: readonly Pattern[] = [
  {
    value: "technician",
    says: /\b(?:flash\w* (?:utility|tool|script|software)|development tools?|esptool\w*|programmer|JTAG|SWD|UART|serial (?:port|console|cable|line|connection)|USB[- ](?:C[- ])?cable|command[- ]line|debug (?:port|probe|interface)|open(?:ing|s)? the (?:case|housing|enclosure)|service technician|(?:sent|returned|send it) (?:back )?to the (?:manufacturer|supplier|factory)|ROM (?:boot ?loader|monitor))\b/,
    denial: "void",
    example: "The operator connects a USB cable and runs the flashing utility.",
    counter: "No serial cable is needed.",
  },
];

/** Notices that say nothing to a user. */
export const faintNotice: readonly Pattern[] = [
  {
    value: "faint",
    says: /\b(?:only|just|solely|merely) (?:\w+ ){0,4}(?:logs?|log ?files?|syslog|change ?log|release notes?|web ?site|blog|RSS|on request)\b|\b(?:users?|owners?|operators?|customers?|who(?:ever)?)(?: \w+){0,5} (?:must|has to|have to|needs? to|is expected to|should) (?:regularly )?(?:visit|look|check|consult|read|ask|call|phone)\b|\bonly if (?:they|he|she|the \w+) (?:look|check|ask|visit|read|call)s?\b|\b(?:release notes|news|announcements?|change ?logs?) (?:is|are|appears?|stands?|can be found) (?:on|in|at) (?:our|the) (?:\w+ )?(?:forum|web ?-?site|home ?page|blog|wiki|page)\b|\b(?:whoever|those who|anybody who|who) wants? to know\b|\b(?:asks?|calls?|phones?|contacts?|rings?) (?:\w+ ){0,2}(?:hotline|support|help ?desk|dealer|sales|service)\b/,
    denial: "ignored",
    example: "Updates are announced only in the change log.",
    counter: "The app tells the owner; the change log has the details.",
  },
];
