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

/** Whoever may look at what the supplier does. */
export const looking =
  "audit(?:s|ed|ing)?(?! (?:logs?|trails?|records?|logging))|inspect(?:s|ed|ing|ions?)?|examin(?:e|es|ed|ation)|check(?:s|ed)?|verif(?:y|ies|ied)|visit(?:s|ed)?|review(?:s|ed)?|come and (?:look|see)|look at|assess(?:es|ed)?";

/** Anything that is a device or a part that holds data. */
export const hardware =
  "devices?|units?|sensors?|cameras?|hubs?|meters?|gateways?|controllers?|recorders?|routers?|readers?|transmitters?|equipment|hardware|electronics|(?:storage )?media|(?:hard )?(?:disks?|drives?)|outstations?|products?|pendants?|monitors?|servers?";

/** What lets somebody or something in. */
export const secret =
  "passwords?|passcodes?|pass ?phrases?|PINs?|credentials?|log-?(?:in|on)s?|sign-?ins?|user ?names?|community strings?|(?:cryptographic|access|network|device|session) (?:keys?|identit(?:y|ies))|secrets?|(?:pre-?set|factory|access|default|entry|set-?up) codes?";

/** How soon something is done. */
export const urgent =
  "(?:within|inside|in|under) (?:the |a |an )?(?:\\w+ )?(?:\\(?\\d+\\)? )?(?:clear |working |business )?(?:minutes?|hours?|days?|weeks?|fortnight)|same (?:working )?day|immediately|at once|straight ?away|without (?:undue |any )?delay|forthwith|promptly|as soon as|no later than|at the latest|in any event";

/** Coming to know of something. */
export const learning =
  "learn\\w*|becom\\w+ aware|aware of|find(?:s|ing)?|found|discover\\w*|notic(?:es?|ed|ing)|suspect\\w*|detect\\w*|knows? of|knowledge of|realis\\w+|comes? to light|happens?|occurr?\\w*";

/** What an intruder does, and what comes of it. */
export const harm =
  "strangers?|break(?:s|ing)?[ -]in(?:to)?|broken into|g[eo]t(?:s|ting)? (?:in|out|into)|lost|stolen|theft|leak\\w*|expos(?:ed|ure)|compromis\\w*|misus\\w+|tamper\\w*|hack\\w*|attack\\w*|breach\\w*|unauthori[sz]ed|no right to|intru\\w+|altered by|at risk|outsiders?|malicious|ransomware|cyber\\w*|security";

/** Failing, or being away. */
export const failing =
  "fail(?:s|ed|ure|ures|ing)?|los(?:es?|s|t|ing)|goes? down|is down|are down|outages?|disasters?|not (?:there|available|reachable)|unavailab\\w+|out of (?:action|reach|order|service)|goes wrong|power cuts?|disconnect\\w*|cut off|breakdowns?|interrupt\\w*|disrupt\\w*|collapse\\w*|unreachable|offline|drops? out|emergenc(?:y|ies)|incidents?|(?:cannot|can no longer|unable to) (?:reach|connect|contact|communicate|talk)|(?:no|without|loss of|lack of|absence of) (?:\\w+ )?(?:power|internet|network|signal|mains|connection|connectivity|coverage|contact|communications?|electricity|broadband)";

/** Going on, or coming back. */
export const lasting =
  "continu(?:e|es|ed|ing|ity)|carr(?:y|ies) on|go(?:es)? on|restor(?:e|es|ed|ing|ation)|recover(?:s|ed|y)?|back (?:within|in|up|by|online)|brought back|be back|returns? (?:to service|within)|stand-?by|fall[ -]?back|fail-?over|alternative|another way|by other means|second(?:ary)? (?:site|region|server|data cent(?:re|er)|path|link)|hold|holds|stor(?:e|es|ed)|buffers?|queues?|last known|locally|rehears\\w+|resum\\w+|take(?:s)? over|keep(?:s)? (?:going|working|running)|manual(?:ly)?|degrad\\w+|(?:keep|keeps|remain|remains|still|able to) (?:on )?(?:\\w+ing|operational|available|usable|functional|operat\\w+|work|function)|autonom\\w+|stand-?alone|fail[ -]?(?:safe|secure)|independent(?:ly)? of";

/** Being removed for good. */
export const erasing =
  "delet\\w+|eras\\w+|purg\\w+|discard\\w*|dropped|thinned|anonymis\\w+|pseudonymis\\w+|aggregat\\w+|overwrit\\w+|destroy\\w*|wip(?:e|es|ed)|forgotten|removed|gone|goes|go|disposed|kept|keep|held|hold|retain\\w*|retention|stored|no copy|expire[sd]?";

/** How long something is kept. */
export const lifespan =
  "(?:after|for|beyond|than|at|within|until|from|over|every|to|exceed\\w*) (?:\\w+ ){0,3}(?:\\(?\\d+\\)? )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|midnight|fortnight)|overnight|no longer (?:needed|required|than)|(?:as|so) long as|once (?:\\w+ ){0,4}(?:done|closed|needed|ended|finished)";

/** Leaving service, or the site. */
export const retiring =
  "sold|scrap\\w*|sent (?:back|away|off|for)|skip|landfill|retire\\w*|end of (?:its |their )?(?:use|life|working life|service)|brought back|come(?:s)? back|re-?issued|issued again|given to another|moved? on|swapped|replac\\w+|dispos\\w+|recycl\\w+|decommission\\w*|out of (?:use|service)|withdrawn|returned|re-?us\\w+|re-?deploy\\w*|take(?:s|n)? (?:down|out|away|back|off)|no longer (?:needed|required|used|wanted)|WEEE|exchanged|collected|removed";

/** Holding nothing of the past any more. */
export const wiping =
  "overwrit\\w+|factory (?:state|settings|reset|defaults|condition)|no trace|nothing (?:of|about)|blank\\w*|emptied|cleans\\w+|saniti[sz]\\w+|wip\\w+|eras\\w+|shred\\w*|degauss\\w*|delet\\w+|clear(?:s|ed)? of|cleared|purg\\w+|destr(?:oy|oyed|oys|uction)|crypto\\w* keys|(?:keys|certificates|data|credentials) (?:\\w+ ){0,4}(?:removed|revoked|gone)|unrecoverable|irrecoverabl\\w+|beyond recovery|forensic\\w*|data-bearing|secure(?:ly)? (?:erased?|destroy\\w*|dispos\\w*|wip\\w*)";

/** The companies beside the supplier. */
export const companies =
  "sub-?contract\\w*|sub-?processors?|sub-?suppliers?|sub-?consultants?|firms?|compan(?:y|ies)|business(?:es)?|partners?|parties|third[ -]part(?:y|ies)|suppliers|vendors|chain|agents?|makers|manufacturers|hosting|(?:cloud|hosting|network|data cent(?:re|er)) (?:provider|host|company)|couriers?|organi[sz]ations?|anyone|others|everyone|consortium|tiers?";

/** Being held to the terms of the contract. */
export const tied =
  "same (?:security |contractual |legal |data protection )?(?:rules|terms|standards?|requirements?|duties|obligations?|level|conditions)|bound (?:by|to)|tied to|held to|flow\\w*[ -]?down|flow(?:s|ed)? (?:through|into)|pass(?:es|ed)? (?:down|on|through)|imposes?|imposed|accept(?:s|ed)? (?:the |these |this |those |all )?(?:clauses?|sections?|terms|schedule|part|in writing)|agree[sd]? in writing|written (?:agreement|consent|approval|permission)|prior (?:written )?(?:consent|approval|agreement|authori[sz]ation)|answers? for|answerable for|responsible for (?:the |all |any )?(?:acts? of |work of )?(?:sub|their|its)|liable for|equivalent (?:terms|duties|obligations?|security)|no less (?:strict|onerous|demanding|protective|stringent)|mirror\\w*|apply (?:equally|also|likewise)|extends? to|back[ -]to[ -]back|due diligence|vetted for security|must (?:also )?(?:meet|follow|comply|work)|tell us who|who they are";

/** An expression that finds one of some alternatives as whole words, in any case. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join("|")})\\b`, "i");
}
