/** Words that mean the same to a topic, as alternatives of a regular expression. */

/** Letting somebody know. */
export const telling =
  "notif\\w+|report(?:s|ed|ing)?|inform(?:s|ed|ing)?|tell(?:s|ing)?|told|advis(?:e|es|ed)|alert(?:s|ed)?|(?:tele)?phon(?:e|es|ed)|rings?|calls?|let (?:\\w+ ){1,2}know|ma[dk]e (?:\\w+ ){0,2}aware|warn(?:s|ed)?|hears?|heard|raise[sd]?|disclos\\w+|escalat\\w+";

/** A way into a system that its maker did not want. */
export const weakness =
  "vulnerabilit(?:y|ies)(?! (?:scan|assess|test|manage)\\w*)|(?:flaws?|weakness(?:es)?|loopholes?)(?! in the (?:method|bid|tender|proposal|submission|response))|(?:security|serious|known) (?:holes?|problems?|issues?|bugs?|defects?|faults?|concerns?)|(?:holes?|gaps?) in (?:the |its |their |our |your )?(?:\\w+ )?security|(?:can|could) be (?:broken into|hacked|exploited|attacked)";

/** What runs on a device. */
export const code =
  "firmware|software|updates?|patches|code|packages?|(?:firmware|software|boot|update|system|disk) images?|releases?|binar(?:y|ies)";

/** What is stored and sent. */
export const stored =
  "data|information|footage|images?|pictures?|recordings?|readings|videos?|records?|details|files?";

/** Those behind the supplier. */
export const third =
  "sub-?contract\\w*|sub-?processors?|sub-?suppliers?|sub-?consultants?|supply chain|third[ -]part(?:y|ies)|(?:another|other|further|hosting) (?:processors?|firms?|compan(?:y|ies)|organi[sz]ations?)|(?:those|anyone|people|firms|compan(?:y|ies)|manufacturers|makers) (?:that |who |which |whom )?(?:you |it |the \\w+ )?(?:hires?|engages?|uses?|used by|employs?|brings? in)|(?:every|each|any|all|lower|next) tiers?|(?:its|their|your|own) (?:suppliers?|vendors|partners)|suppliers to the \\w+|(?:any|every)(?:one|body) (?:\\w+ ){0,4}(?:passe[sd]|engage[sd]?|uses?|involve[sd]?|employs?|relies|brings?)|(?:lets?|sub-?lets?|pass(?:es|ed)?|assigns?|assigned) (?:out |on )?(?:(?:any|some|all|the|its|a|or|part|parts|of) ){0,5}(?:part|work|works|services?)";

/** Putting somebody under a duty. */
export const binding =
  "same|equivalent|no less|not less|bound|binds?|impos\\w+|flow(?:s|ed)?|pass(?:es|ed)? (?:down|on)|compl(?:y|ies)|oblig\\w+|duties|consent|authori[sz]ation|permission|approv\\w+|answer(?:s|able)?|responsible|held to|carry out|secur(?:e|ity)|cyber\\w*|agreement|must meet|rules|asks? before|liable|(?:these|this|those) (?:\\w+ )?(?:requirements?|obligations?|terms|schedule)";

/** The end of the contract. */
export const ending =
  "(?:contract|agreement|service|term|period|framework|call-off|engagement)(?: (?:period|term))? (?:ends?|finish\\w*|expires?|expiry|is over|comes to an end|terminat\\w+|ceases?|runs out|completion)|(?:expir\\w+|terminat\\w+|end|conclusion|completion|cessation|last day) of (?:the |this |our |its |any )?(?:\\w+ )?(?:contract|agreement|call-off|term|services?|orders?|period|framework|engagement|commission)|(?:on|upon|at|after|following|before) (?:the )?(?:expiry|expiration|termination|exit|contract end)|(?:at the|things come to an) end|last day|exit|leaving|off-?boarding|(?:another|new|successor|replacement|incoming|next) (?:supplier|contractor|provider)(?:['’]?s)?|(?:the|its|any|a) successor|hand(?:ed|s)? back|give back";

/** Giving up what belongs to another. */
export const handing =
  "return\\w*|hand(?:s|ed|ing)?[ -]?(?:over|back)?|giv(?:e|es|en)|let (?:us|the \\w+) have|provid(?:e|es|ed)|deliver(?:s|ed)?|transfer\\w*|export\\w*|delet\\w+|destr\\w+|wip(?:e|es|ed)|eras\\w+|purg\\w+|migrat\\w+|transition\\w*|suppl(?:y|ies|ied)|cop(?:y|ies)|extract\\w*";

/** Whoever may look at what the supplier does. */
export const looking =
  "audit(?:s|ed|ing)?(?! (?:logs?|trails?|records?|logging))|inspect(?:s|ed|ing|ions?)?|examin(?:e|es|ed|ation)|check(?:s|ed)?|verif(?:y|ies|ied)|visit(?:s|ed)?|review(?:s|ed)?|come and (?:look|see)|look at|assess(?:es|ed)?";

/** A length of time. */
export const period =
  "(?:\\d+|one|two|three|four|five|six|seven|ten|twelve|thirteen|fourteen|eighteen|thirty|ninety|a) (?:\\(\\d+\\) )?(?:calendar |working |business )?(?:hours?|days?|weeks?|months?|years?)|midnight|no longer than|retention|as (?:soon|long) as";

/** Anything that is a device or a part that holds data. */
export const hardware =
  "devices?|units?|sensors?|cameras?|hubs?|meters?|gateways?|controllers?|recorders?|routers?|readers?|transmitters?|equipment|hardware|electronics|(?:storage )?media|(?:hard )?(?:disks?|drives?)|outstations?|products?|pendants?|monitors?|servers?";

/** What lets somebody or something in. */
export const secret =
  "passwords?|passcodes?|pass ?phrases?|PINs?|credentials?|log-?(?:in|on)s?|sign-?ins?|user ?names?|community strings?|(?:cryptographic|access|network|device|session) (?:keys?|identit(?:y|ies))|secrets?|(?:pre-?set|factory|access|default|entry|set-?up) codes?";

/** An expression that finds one of some alternatives as whole words, in any case. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join("|")})\\b`, "i");
}
