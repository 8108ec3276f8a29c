import type { Pattern } from "../pattern.js";

/** What a field says in some way or other where the thing that it is about is there. */
function expected(
  says: RegExp,
  example: string,
  counter: string,
  denial: "void" | "ignored" = "void",
): readonly Pattern[] {
  return [{ value: "said", says, denial, example, counter }];
}

/** Something that hinders guessing. */
export const hindersGuessing = expected(
  /\b(?:lock\w*|block(?:s|ed|ing)?|limit\w*|delay\w*|suspend\w*|paus\w+|wait\w*|throttl\w*|back-?off|slow\w*|captcha|entropy|bits?|guess\w*|infeasib\w*|impractic\w*|factors?|count(?:s|ed|er|ers)?|doubl\w+|minutes?|hours?|seconds?|disabled|attempts?|tries|failures?|brute[- ]force|exhaust\w*|(?:cannot|can not) be (?:tried|found|searched)|rate|one-time|search space|random|practicab\w*|rules? (?:it|this|that) out|stops?|hardware token|not (?:reachable|addressable|accessible))\b/,
  "After six failures the page pauses for a minute.",
  "The page shows an error.",
  "ignored",
);

/** What makes a password differ from unit to unit and hard to foresee. */
export const ownPassword = expected(
  /\b(?:random\w*|[CT]?S?PRNG|TRNG|RNG|DRBG|entropy|unique|individual\w*|different|differs?|distinct|own|per[- ](?:device|unit|sensor|camera|gateway|hub|controller)|(?:for|to) each|user|owner|customer|installer|administrator|operator|chosen|chooses|creates?|created|first (?:start|use|log-?in)|(?:without|no) (?:an? )?(?:default )?(?:account|password)|(?:set|entered|typed|picked|defined|selected|invented) by|(?:sets|picks|enters|defines|types|selects|makes up) (?:it|one|the|a|his|her|their)|HMAC|KDF|HKDF|secret|HSM|derived|generated|unpredictable)\b|^\W*by (?:the|each|every) \w+\W*$/,
  "Drawn by the HSM of the line for each unit.",
  "Devised by the product manager at the start.",
);

/** Something that is done about a vulnerability. */
export const doneAboutIt = expected(
  /\b(?:fix\w*|correct\w*|patch\w*|updat\w+|mitigat\w+|work-?around\w*|advis\w+|disclos\w+|replac\w+|redeploy\w*|publish\w*|notif\w+|inform\w*|escalat\w+|rectif\w+|mend\w*|remed\w+|resolv\w+|releas\w+|integrat\w+|develop\w*|upgrad\w+|recall\w*|exchang\w+|assess\w*|analys\w+|investigat\w+|evaluat\w+|triag\w+|isolat\w+|remov\w+|respond\w*|handl\w+|repair\w*|solv\w+|back-?port\w*)\b/,
  "Triage, repair, test, roll-out.",
  "We wait for the next edition of the standard.",
);

/** Monitoring that follows some system. */
export const systematic = expected(
  /\b(?:daily|weekly|monthly|nightly|hourly|quarterly|regular(?:ly)?|continuous(?:ly)?|each (?:day|week|month|night|build)|every (?:\w+ )?(?:day|week|month|night|build|morning|hour|monday|release)|automat\w+|scan\w*|feeds?|subscri\w+|NVD|CVEs?|OSV|SBOM|bill of materials|dependabot|SCA|advisor(?:y|ies)|alerts?|track(?:s|ed|ing)?|monitors?|mailing lists?|bulletins?|databases?|CERT|PSIRT|schedul\w+)\b/,
  "A scanner compares the SBOM with OSV each night.",
  "A developer reads the news when there is time.",
);

/** Some look for updates. */
export const looksForUpdates = expected(
  /\b(?:check(?:s|ed|ing)?|quer(?:y|ies|ied)|poll(?:s|ed|ing)?|asks?|asked|looks? (?:for|whether|up)|search(?:es|ed)?|requests?|compares?|fetch(?:es|ed)?|daily|weekly|hourly|nightly|every|each|once an? \w+|periodic\w*|push(?:es|ed)?|contacts?|calls? home|announc\w+|manifest|(?:informed|told) by)\b/,
  "Once a day it asks the server.",
  "The administrator visits our web site.",
);

/** Some way of telling users. */
export const tellsUsers = expected(
  /\b(?:notif\w*|notices?|messages?|(?:e-?)?mail\w*|SMS|banner|app|display\w*|shows?|shown|told|tells?|inform\w*|announc\w+|alert\w*|alarm\w*|LEDs?|lamps?|lights?|dialogue?s?|prompt\w*|badge|icon|pop-?ups?|reports?|screen|voice|speaks?|buzzer|beeps?|indicat\w+|warn\w*|portal|dashboard|push|log(?:s|ged)?|blinks?|flashes|notes? in)\b/,
  "A badge in the app.",
  "The console keeps quiet.",
);

/** Something by which a device tells updates of its manufacturer from others. */
export const tellsAuthentic = expected(
  /\b(?:sign(?:s|ed|ing|ature|atures)?|HMAC|CMAC|MAC(?![- ]address)|authentic\w+|certificates?|TLS|HTTPS|SSH|WPA[23]|VPN|ECDSA|Ed25519|EdDSA|RSA\S*|PGP|GPG|minisign|GCM|CCM|secure boot)\b/,
  "The image carries an Ed25519 signature.",
  "The checksum of the file is compared with its header.",
);

/** Something that keeps a stored secret from others. */
export const keepsSecret = expected(
  /\b(?:encrypt\w*|cipher\w*|AES\S*|secure (?:element|enclave|storage|world|memory|chip|access module)|crypto(?:graphic)? (?:chip|processor|module)|TPM|HSM|SAM\b|TEE|TrustZone|eSE|PUF|smart ?card|SIM|security (?:module|chip)|e?fuses?|OTP|hash\w*|digests?|Argon2\w*|scrypt|bcrypt|PBKDF2|verifiers?|sealed|seals?|wrapped|read-?out protection|RDP|non-?exportable|not exportable|never (?:leaves|exported)|key ?(?:store|chain|vault)|vault|permissions?|access (?:control|rights?|restrict\w*)|restrict\w+|root only|0[67]00|RAM\b|volatile|not be read|(?:cannot|can not|never|not) be \w+|never \w+ed|cannot (?:be )?(?:read|export)\w*|inaccessible|not accessible|CryptoCell|key slots?|not readable|(?:does|do) not (?:give|reveal|release|hand|disclose|show)\w*|absent from|key storage|unreadable|protected (?:by|with|against|memory|flash|partition|storage)|write-protected|read-only|isolated|LUKS|dm-crypt|masked|MPU|privileged|filter\w*|strip\w*|scrub\w*|(?:verified|signed|checked) (?:by|with|at|against))\b/,
  "Sealed by the TPM.",
  "In a file under /etc that every process opens.",
  "ignored",
);

/** A source from which a secret comes that nobody can foresee. */
export const goodSource = expected(
  /\b(?:random\w*|[CT]?S?PRNG|TRNG|RNG|DRBG|entropy|HSM|TPM|PUF|secure element|key pair|key ceremony|ECDH|HKDF|KDF|deriv\w+|unique|individual\w*|one for each|of its own|chosen|chooses|entered|entry|sets?|user|owner|operator|administrator|customer|installer|ssh-keygen|OpenSSL|CA\b|certificat\w+|drawn|generat\w+|noise|key agreement|negotiated|handshake|LoRaWAN|join|(?:set|picked|typed|defined) by)\b|^\W*by (?:the|each|every) \w+\W*$/,
  "Drawn from the TRNG.",
  "Taken over from the last product.",
);

/** A goal of security, by any name. */
export const namesGoal = expected(
  /\b(?:confidential\w*|integrity|authentic\w*|encrypt\w*|protect(?:s|ed|ion)?|secrecy|secret|privacy|replay|fresh\w*|tamper\w*|forward secrecy|eavesdrop\w*|availability|non-repudiation|access control|guarante\w+|secur\w+)\b/,
  "Keeps others from listening; integrity.",
  "The customer's firewall has to do.",
);

/** Some review or evaluation. */
export const someReview = expected(
  /\b(?:review\w*|audit\w*|evaluat\w*|test\w*|assess\w*|certif\w*|analys\w*|analyz\w*|validat\w*|scan\w*|fuzz\w*|penetration|pentest\w*|check\w*|verif\w*|inspect\w*|examin\w*|FIPS|Common Criteria|proofs?|laborator\w+|sanitizers?|focus\w*|engineers?|studied|walk-?through\w*|read line by line|looked (?:at|through))\b/,
  "Two engineers examined it line by line.",
  "Its author is sure of it.",
);

/** Some way in which a service knows who comes. */
export const knowsWhoComes = expected(
  /\b(?:pass ?(?:words?|phrases?|codes?|keys?)|PINs?|certificat\w+|keys?|tokens?|log-?ins?|credentials?|signatures?|signed|authenticat(?:es|ed|ion)|accounts?|mTLS|TLS|HMAC|OAuth|sessions?|challenge|biometric\w*|pairing|paired|WPA\S*|outbound|internal|not reachable|no network)\b/,
  "The peer proves its identity by a client certificate.",
  "The protocol has none by design.",
);

/** Some way of being off. */
export const isOffSomehow = expected(
  /\b(?:disabl\w+|deactivat\w+|lock(?:s|ed|out)?|closed|shut|off|inactive|fuses?|fused|blown|burn(?:t|ed)|remov\w+|severed|cut|(?:not|un|de)-?\s?(?:populated|fitted|connected|equipped|mounted|soldered)|read-?out protection|RDP|APPROTECT|protected|absent|blocked|no signal|none|only (?:in|during|after|by|for|while))\b/,
  "Locked by a fuse.",
  "Live in all units.",
  "ignored",
);

/** Some way of keeping code small. */
export const reducesCode = expected(
  /\b(?:remov\w+|strip\w*|exclud\w*|only|allow ?-?lists?|minim\w*|unused|dead|config\w*|link\w*|sections?|left out|leaves? out|leav\w+ out|without|disabl\w+|reduc\w+|trim\w*|select\w*|compil\w+ out|Kconfig|not (?:included|built|shipped)|tree[- ]shak\w+|coverage|review\w*|audit\w*|lean|package lists?|explicit\w*|nothing (?:uses|calls)|nobody (?:uses|calls)|not (?:used|called|needed)|eliminat\w+|garbage|unneeded|no longer)\b/,
  "The linker drops what nobody calls.",
  "There was no time for a clean-up.",
);

/** Some control of privileges. */
export const limitsPrivilege = expected(
  /\b(?:privileg\w*|least|accounts?|own users?|users? of (?:its|their) own|(?:none|not|never) as root|separate users?|sandbox\w*|seccomp|AppArmor|SELinux|capabilit\w+|unprivileged|non-?root|roles?|separat\w+|isolat\w+|MPU|MMU|TrustZone|namespaces?|containers?|permissions?|rights|user mode|restrict\w*|compartment\w*|polic(?:y|ies)|need[- ]to[- ]know|confin\w+|refus\w+|reject\w+|den(?:y|ies|ied)|limit\w*)\b/,
  "Each daemon has an account and a sandbox.",
  "There is one user, and that is uid 0.",
);

/** Some hardware that controls access to memory. */
export const guardsMemory = expected(
  /\b(?:MMU|MPU|PMP|TrustZone|W\^X|NX|XN|DEP|ASLR|SELinux|TEE|hardware|privilege levels?|pages?|segment\w*|regions?|isolat\w+|executable|execute|protection (?:unit|ring)s?|rings?|user mode|hypervisor|boot ?-?loader|domains?|fences?|capabilit\w+|memory (?:protection|management))\b/,
  "The MPU keeps tasks apart.",
  "Tasks are trusted.",
);

/** Some check of what is started. */
export const checksTheStart = expected(
  /\b(?:sign(?:ed|ature|atures|s)?|verif\w+|hash\w*|digest\w*|fuses?|ROM|root of trust|chain of trust|secure boot|measured|attest\w*|authenticat\w+|dm-verity|MAC(?![- ]address)|HMAC|CMAC|RSA\S*|ECDSA|Ed25519|checksum\w*|check(?:s|ed|ing)?|certificat\w+)\b/,
  "The ROM authenticates the loader.",
  "The loader starts what it finds.",
);

/** Something that goes on, or is kept, while a network is away. */
export const worksOffline = expected(
  /\b(?:local\w*|buffer\w*|stor(?:e|es|ed|age)|queue\w*|cach\w+|continu\w+|go(?:es)? on|keeps?|kept|autonom\w*|offline|off-line|take(?:s)? over|schedul\w*|retr(?:y|ies|ied)|reconnect\w*|re-?establish\w*|resum\w+|works?|recover\w*|fall(?:s)? back|redundan\w+|second (?:link|bearer|path)|own clock|detect\w*|measur\w+|count\w*|roll-?back|watchdog|re-?associat\w*|rejoin\w*|restor\w*|without (?:\w+ ){0,3}(?:network|cloud|connection|hub|internet|back-?end))\b/,
  "Readings are queued, and the hub goes on measuring.",
  "The lamp shows that the cloud is away.",
);

/** A return from a power outage without help. */
export const comesBackAlone = expected(
  /\b(?:by itself|itself|automatic\w*|on its own|unaided|without (?:help|intervention|user)|keeps?|kept|preserv\w*|retain\w*|persist\w*|non-volatile|flash|EEPROM|FRAM|restor\w+|resum\w+|recover\w*|batter(?:y|ies)|capacitor|go(?:es)? on|continu\w+|connects? again|comes? back|UPS|journal\w*|redundan\w+|roll(?:s|ed)?[- ]?back|same state|last state|intact|atomic\w*|consisten\w+|reboots?|restarts?|boots?|buffered|as before|starts (?:again|up|as|with)|saved|written before|before (?:the )?power|shuts? down|brown-?out|hold-?up|mains)\b/,
  "It restarts by itself and finds its settings in flash.",
  "Somebody has to enter the limits anew.",
);

/** Something that an ordinary user can do to delete data. */
export const simpleWay = expected(
  /\b(?:buttons?|press\w*|hold(?:s|ing)?|held|app|click\w*|tap\w*|menus?|web|page|portal|console|settings?|switch\w*|reset\w*|keys?|touch\w*|voice|select\w*|choos\w+|dashboard|account|list|delete|in the (?:app|portal|browser)|interface|command)\b/,
  "Hold the key for ten seconds.",
  "A technician replaces the chip.",
);

/** Something that tells a user that data is gone. */
export const saysDone = expected(
  /\b(?:LEDs?|lamps?|lights?|messages?|app|shows?|shown|tells?|told|displays?|displayed|(?:e-?)?mails?|screen|beeps?|tone|spoken|says|restart\w*|reboot\w*|notif\w*|blinks?|flash(?:es|ing)?|turns? (?:green|white|blue|red)|confirm\w*|letter|reply|answer|banner|status|tick|page|window|bar|green|red|indicat\w+|reports?|queued|within|factory (?:state|settings|baseline)|set-?up (?:page|wizard|mode)|hotspot|appears?)\b/,
  "The lamp turns green.",
  "The owner will have to trust us.",
);

/** A place where people find something to read. */
export const somewhereToRead = expected(
  /https?:|\bwww\.|\b(?:manuals?|guides?|chapters?|sections?|pages?|leaflets?|handbooks?|app|sheets?|label|FAQs?|documents?|documentation|web ?-?site|portal|booklet|annex|appendix|instructions?|menu|help|notices?|statement|polic(?:y|ies)|box|packaging|sticker|brochure|PDF|QR|security\.txt|wiki|article|knowledge base|terms|online|user interface|screen|wizard|dashboard|no (?:telemetry|personal data|sensors?)|(?:sends?|collects?|process(?:es)?) (?:no|none))\b/,
  "Leaflet in the box.",
  "The text is with our lawyers.",
);

/** Some check of what comes in. */
export const someCheck = expected(
  /\b(?:check\w*|validat\w*|schema\w*|ranges?|lengths?|types\b|(?:data|wrong|right|correct|by|for|its|their|of|invalid|each) type\b|type(?=[,.;]| and| or| check| length)|typed|reject\w*|discard\w*|drop(?:s|ped)?|bound\w*|limit\w*|filter\w*|sanit\w*|parse[sdr]?|parsing|allow ?-?list\w*|white-?list\w*|patterns?|formats?|verif\w*|escap\w*|refus\w*|ignor\w*|XSD|ASN\.1|regular expressions?|parameteri[sz]\w*|well-formed|malformed|CRC|plausib\w*|accept\w* only|only accept\w*|token|signature\w*)\b/,
  "A schema bounds every field.",
  "Writes go straight through to the controller.",
);

/** A choice that a user makes, or another basis than consent. */
export const realChoice = expected(
  /\b(?:opt(?:s|ed|ing)?[- ]?in|tick\w*|un-?ticked|check ?box|box|asks?|asked|button|confirm\w*|explicit\w*|express(?:ly)?|sign(?:s|ed|ature)?|switch\w*|dialogue?|page|screen|wizard|prompt\w*|toggle\w*|form|separate\w*|before|law\w*|legal|contract|obligation|legitimate|employment|in the app|in writing|statutory|regulation|informed|not (?:needed|required|applicable))\b/,
  "An unticked box in the wizard.",
  "Whoever plugs in a car agrees.",
);

/** A setting by which a user takes consent back. */
export const settingToWithdraw = expected(
  /\b(?:app|settings?|switch\w*|portal|toggl\w+|buttons?|web|page|dashboard|account|menu|configur\w+|console|click\w*|tick\w*|untick\w*|wizard|deactivat\w+|disabl\w+|turn(?:s|ed|ing)? off|clear\w+|eras\w+|delet\w+|reset\w*|opt(?:s|ed|ing)?[- ]?out|unsubscrib\w+|form|disconnect\w*|e-?mail|phone|letter|not applicable|no consent)\b/,
  "A switch in the app.",
  "One can stop using the product.",
);

/** A record of a consent. */
export const recordsConsent = expected(
  /\b(?:stor\w+|(?:kept|keeps?)(?! no\b)|record\w*|log\w*|sav(?:e|es|ed)|databases?|archiv\w+|dates?|time(?:stamps?)?|versions?|wording|account|flags?|file[sd]?|scanned|ledger|document\w*|n\/a|not (?:needed|applicable))\b/,
  "Date and wording in the account.",
  "We keep no proof.",
);

/** An examination for signs of attacks. */
export const someExamination = expected(
  /\b(?:anomal\w+|attacks?|unusual|log-?ins?|alert\w*|alarm\w*|monitor\w*|analys\w+|analyz\w+|examin\w+|flags?|flagged|detect\w*|secur\w+|intrusion\w*|suspicious|failed|watch\w*|inspect\w*|oddit\w+|abnormal\w*|threshold\w*|evaluat\w+|check\w*|review\w*|correlat\w+|SIEM|patterns?|outliers?|compar\w+)\b/,
  "A rule engine looks for oddities in rejected log-ins.",
  "The figures go to accounting.",
  "ignored",
);

/** An end of the time for which data is kept. */
export const someEnd = expected(
  /\b(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|until|after|as soon as|once|when|at the end|deleted?|eras\w+|overwrit\w+|discard\w*|purg\w+|expir\w+|volatile|RAM\b|not (?:stored|kept|saved)|session|account|reset\w*|lifetime|immediately|at once|transient|hardware|silicon|fuses?|burned|permanent\w*)\b/,
  "Erased after a week.",
  "It is kept without an expiry.",
);

/** A mechanism of cryptography, be it good or bad. */
export const namesCryptography = expected(
  /\b(?:D?TLS\S*|SSL\S*|HTTPS|S?FTPS|SSH|IPsec|WireGuard|VPN|WPA\S*|AES\S*|3?DES\S*|RC4|ChaCha\S*|SHA\S*|MD5|CRC\S*|[HCGK]?MAC(?![- ]address)|RSA\S*|EC\w*|Ed25519|EdDSA|DSA|X25519|P-\d+|curve\w*|Diffie\S*|bcrypt|scrypt|Argon\w*|PBKDF2|certificat\w*|encrypt\w*|cipher\w*|crypto\w*|sign(?:ed|ature|atures|s)?|keys?|hash\w*|digest\w*|nonce|challenge|OSDP|DESFire|LE Secure|secure connections|just works|GCM|CCM|OPAQUE|SRP|FIDO\S*|pass ?keys?|tokens?|HMAC\S*|LoRaWAN|OMS|OAuth|JWT|JOSE|COSE|OSCORE|Kerberos|RADIUS|802\.1X|Base64|Authenticode|GnuPG|PGP|Zigbee|Thread|Matter|XOR|scrambl\w*|obfuscat\w*|plain|clear|checksum\w*|local|random\w*|entropy|secure element|TPM)\b/,
  "TLS 1.3.",
  "Port 9100, raw.",
  "ignored",
);

/** A length of time, or a day. */
export const someTime = expected(
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|decade)\b|https?:/,
  "Until 31 May 2034.",
  "Not fixed; usually some years.",
  "ignored",
);

/** A reason for which software must not or cannot be changed. */
export const reasonNotToChange = expected(
  /\b(?:secur\w*|trust|ROM\b|immutable|tamper\w*|law|legal\w*|regulat\w*|calibrat\w*|certif\w*|seal\w*|silicon|hardware|fuses?|OTP|one-time|write-?protected|integrity|attack\w*|manipulat\w*|safety|cannot|not possible|impossible|read-only)\b/,
  "None: the law forbids changes once it is sealed.",
  "None: to fit an interface would be too dear.",
  "ignored",
);
