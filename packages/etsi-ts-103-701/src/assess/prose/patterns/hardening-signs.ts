import type { Pattern } from "../pattern.js";

/** Code that nobody needs and that stays in. */
export const codeLeftIn: readonly Pattern[] = [
  {
    value: "left in",
    says: /\b(?:unused|unneeded|debug|test|legacy|demo|sample|dead|redundant) (?:\w+ ){0,3}(?:code|drivers?|functions?|features?|commands?|shell|components?|modules?|libraries|tools?)\b[^.;,]{0,50}\b(?:remain\w*|stays?|(?:is|are) (?:kept|left(?! out)|included|present|shipped|retained|still|not removed|compiled in))\b|\bno (?:\w+ )?(?:minimi[sz]ation|code reduction|reduction of code)\b|\bnot (?:yet )?minimi[sz]ed\b|\b(?:ships?|shipped|includes?|including|contains?|containing|carr(?:y|ies)|comes?|with|keeps?|holds?|along with|together with)\b[^.;]{0,60}\b(?:demo(?:nstration)?|sample|test|example|debug(?:ging)?|development|unused|unneeded|superfluous) (?:\w+ )?(?:programs?|applications?|code|drivers?|tools?|scripts?|services?|features?|modules?|packages?|utilities|pages?|functions?)\b|\b(?:ships?|includes?|contains?|with|keeps?)\b[^.;]{0,80}\b(?:compilers?|debuggers?|X server|package managers?)\b|\b(?:complete|full|entire|whole|unmodified|unchanged|stock) (?:standard )?(?:image|distribution|SDK|reference (?:design|image)|board support package|Linux)\b|\bnothing (?:is|has been) (?:removed|stripped|left out)\b|\b(?:is|are|was|were) not (?:removed|stripped|taken out|cleaned up)\b/,
    denial: "ignored",
    unless:
      /\b(?:no|never|not|without|excludes?|excluding|removes?|removing|strips?|free of|than|instead of) (?:\w+ ){0,3}(?:unused|unneeded|debug|test|legacy|demo|sample|dead|redundant|superfluous|example|development|compilers?)\b|\bonly\b|\b(?:no|neither|without) (?:\w+ ){0,2}(?:compilers?|debuggers?|package managers?)\b|\b(?:reduced|trimmed|minimi[sz]ed|replaced|removes?|strips?|eliminat\w+|discards?|purg(?:es?|ed|ing))\b|\bso that\b|\bensur\w+ that no\b|\bfails? (?:if|when)\b/i,
    example: "Unused drivers of the kit remain in the image.",
    counter: "No unused drivers of the kit remain in the image.",
  },
];

/** Privilege control that controls no privilege. */
export const weakPrivilege: readonly Pattern[] = [
  {
    value: "by priority",
    says: /\b(?:task|thread|scheduler|scheduling|execution|interrupt) (?:\w+ )?(?:priorit\w+|constraints?|gating)\b|\bpriority (?:gating|levels?)\b/,
    besides: /\b(?:privilege\w*|isolat\w+|separat\w+|restrict\w*|unprivileged)\b/,
    unless: /\b(?:MPU|MMU|TrustZone|PMP|memory protection|user mode)\b/,
    example: "Task priorities keep tasks separated.",
    counter: "The MPU keeps tasks separated, whatever their task priority.",
  },
  {
    value: "by hiding",
    says: /\b(?:hidden|omitted|left out|not shown|greyed out|removed|invisible)\b[^.;,]{0,50}\b(?:from|in|on) (?:the )?(?:\S+ ){0,4}(?:UI|user interface|view|menu|page|dashboard|app)\b/,
    unless: /\b(?:refus|reject|enforc|den(?:y|ied)|check|verif)\w*/i,
    example: "Expert settings are hidden from the menu.",
    counter: "Expert settings are refused by the server.",
  },
  {
    value: "none",
    says: /\b(?:all|every|each) (?:\w+ ){0,3}(?:processes|tasks?|services?|components?|applications?|software|code)\b[^.;,]{0,40}\b(?:as root|as administrator|root (?:rights|privileges)|full privileges|(?:the )?same (?:rights|privileges?|permissions)|supervisor mode|privileged mode|same privileges?|kernel mode)\b|\bruns? as root\b|\bno (?:privilege )?(?:separation|isolation)\b|\bsingle (?:privilege level|address space)\b|\b(?:everything|the whole (?:application|software|system)|one (?:big )?process)\b[^.;,]{0,40}\b(?:as root|as administrator|in (?:kernel|supervisor|privileged) mode|with (?:full|all|root) (?:rights|privileges))\b/,
    denial: "ignored",
    unless:
      /\b(?:no|none|nothing|neither|never|not) (?:\w+ ){0,4}(?:runs?|run|running|process|task|service)?(?: \w+)? ?(?:as root|with full|in (?:privileged|supervisor|kernel) mode)\b|\bonly (?:the |a )?(?:\w+ ){0,3}(?:kernel|boot ?loader|init|has|have|gets?|runs?|update\w*)\b|\bnon-root\b|\bonly (?:\w+ ){0,3}runs? as root\b|\bdrops? (?:its |their )?privileges\b/i,
    example: "All tasks run in privileged mode.",
    counter: "No service runs as root.",
  },
  {
    value: "none",
    says: /\b(?:has|have|runs? with|works? with|gets?|with) (?:full|unrestricted|all) (?:system |access |administrator )?(?:rights|privileges|permissions)\b/,
    unless: /\bonly\b|\b(?:no|none|nobody|nothing|neither|never)\b/i,
    example: "The web server has full rights on the device.",
    counter: "No service has full privileges.",
  },
  {
    value: "none",
    says: /\b(?:share|shares|under|as|with|use|uses|is|are) (?:the )?(?:[\w-]+ ){0,3}(?:super-?user|uid 0|root account|root user|system account)\b/,
    unless:
      /\bonly\b|\b(?:no|none|nobody|nothing|neither|never|not|drops?|gives? up|other than)\b/i,
    example: "All programs share the account of the superuser.",
    counter: "No program uses the account of the superuser.",
  },
];

/** Memory protection that hardware does not give. */
export const notInHardware: readonly Pattern[] = [
  {
    value: "not in hardware",
    says: /\b(?:none|not|nothing) in hardware\b|\b(?:software[- ]only|purely (?:in|by|through) software|only (?:in|by|through) (?:the )?software|in software alone)\b|\b(?:no |without (?:an? )?)(?:MPU|MMU|memory (?:protection|management)|hardware (?:protection|support|mechanism))\b|\b(?:do|does) not use (?:it|the (?:MPU|MMU|memory protection))\b|\b(?:MPU|MMU|memory protection(?: unit)?)\b[^.;,]{0,40}\bnot (?:yet )?(?:enabled|used|active|configured|switched on)\b|\b(?:MPU|MMU|memory protection(?: unit)?) (?:is|are) (?:not|disabled|unused|off|switched off)\b/,
    denial: "ignored",
    example: "The MPU is not enabled.",
    counter: "The MPU is enabled at start.",
  },
  {
    value: "not in hardware",
    says: /\b(?:shares?|in|use) (?:one|a single|a common|the same) (?:flat )?(?:address space|memory|memory space)\b|\bflat memory\b|\bcan (?:read|write|access)(?: [\w-]+){0,3} (?:all|any|each other['’]s|every) (?:\w+ )?memory\b/,
    unless: /\b(?:no|nothing|neither|none)\b[^.;,]{0,40}\bcan\b/i,
    example: "All tasks share one address space.",
    counter: "Tasks do not share one address space.",
  },
];

/** Ways round the control of memory. */
export const waysRound: readonly Pattern[] = [
  {
    value: "way round",
    says: /\b(?:boot ?-?loader|flasher|JTAG|SWD|debug (?:port|interface|access))\b[^.;:]{0,80}\b(?:can be|is|may be|could be) (?:\w+ )?(?:activated|entered|accessed|opened|reached|invoked|available|left open|enabled)\b/,
    unless: /\bauthenticat\w+\b|\bunlock\b|\bsigned\b/i,
    example: "The boot loader can be entered over the USB port.",
    counter: "The boot loader can be entered only with a signed token.",
  },
];
