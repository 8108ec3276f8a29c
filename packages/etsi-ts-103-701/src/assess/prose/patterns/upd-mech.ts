import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const networkBased: readonly Pattern[] = [
  {
    value: true,
    says: /\bnetwork[- ]based\b|\bover[- ]the[- ]air\b|\bOTA\b|\bover (?:the |a )?(?:[\w-]+ ){0,2}(?:network|internet|LAN|Wi-?Fi|cellular|ethernet|LoRaWAN)\b|\b(?:downloads?|fetch(?:es)?|pulls?|retrieves?) (?:\w+ ){0,6}from (?:\w+ ){0,4}(?:servers?|cloud|service|CDN|repository)\b|\bHTTPS\b/,
    denial: "denies",
    example: "A network-based mechanism.",
    counter: "A mechanism that is not network-based.",
  },
  {
    value: false,
    says: /\bnon-network\b|\bnot (?:delivered )?over (?:a|the|any) network\b|\b(?:local|offline),? (?:physical|manual|USB|serial)\b|\b(?:via|over|through|from|on|with|using) (?:an? |the )?(?:[\w-]+ ){0,3}(?:USB[- ]?(?:stick|cable|drive|port|C)?|SD[- ]card|memory card|serial (?:port|line|connection|cable)|UART|JTAG|SWD)\b/,
    denial: "ignored",
    unless:
      /\b(?:mobile|LTE|cellular) (?:modem|stick)\b|\bnot (?:via|over|through|from) (?:the )?USB\b/,
    example: "Images are loaded from a USB stick.",
  },
];

const automatic: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:requir\w+|needs?|with|asks? for) no (?:user|operator|human|manual)[- ](?:interaction|intervention|action|involvement|confirmation)\b|\bwithout (?:requiring |needing )?(?:any )?(?:user|operator|human|manual)[- ](?:interaction|intervention|action|involvement|confirmation)\b|\bfully automatic(?:ally)?\b|\bunattended\b|\b(?:downloads?|installs?|applies|updates) (?:\w+ ){0,5}(?:automatically|by itself|in the background)\b|\bautomatically (?:downloads?|installs?|applies|updates)\b|\b(?:downloaded|installed|applied) (?:and (?:installed|applied) )?automatically\b|\bautomatically (?:downloaded|installed|applied)\b|\bno user interaction is (?:needed|required)\b/,
    denial: "ignored",
    unless:
      /\b(?:not|never|cannot|nothing) (?:\w+ ){0,3}(?:automatic(?:ally)?|unattended|without)\b|\b(?:after|once) the (?:user|owner|operator|administrator) (?:has )?(?:confirm|agree|start|accept)/,
    example: "Updates are installed automatically at night.",
    counter: "Updates are not installed automatically.",
  },
  {
    value: false,
    says: /\b(?:initiated|started|triggered|launched|performed|done|carried out) (?:manually|by hand|by (?:the |an? )?(?:user|operator|administrator|owner|installer|technician))\b|\b(?:user|operator|administrator|owner|installer|technician)s? (?:must|has to|have to|needs? to) (?:\w+ ){0,2}(?:click|confirm|start|press|connect|upload|select|supply|trigger|initiate|install|approve)\b|\b(?:user|operator|administrator|owner|installer|technician) (?:uploads|clicks|starts|presses|selects|triggers|initiates|installs)\b|\bpurely manual\b|\buser[- ]initiated\b|\bmanual update only\b|\b(?:not|never) (?:\w+ ){0,2}(?:automatic(?:ally)?|unattended)\b/,
    denial: "ignored",
    unless: /\bcan also\b|\boptionally\b/,
    example: "The operator must click the update button.",
  },
];

const initiation: readonly Pattern[] = [
  {
    value: "automatic",
    says: /\bautomatic(?:ally)?\b|\bautomated\b|\bunattended\b|\bno (?:user|operator|manual) (?:interaction|intervention)\b|\bwithout (?:any )?(?:user|operator|manual) (?:interaction|intervention)\b/,
    denial: "ignored",
    unless: /\b(?:not|never|no) (?:\w+ )?(?:automatic(?:ally)?|automated|unattended)\b/,
    example: "The gateway installs updates automatically.",
    counter: "It is not automatic.",
  },
  {
    value: "associated-service",
    says: /\b(?:(?:companion|mobile|smartphone|phone|manufacturer['’]s) app|app\b|cloud|fleet (?:management|manager|console)|(?:web |management |customer )portal|associated service|back-?end|device management (?:service|platform|server))\b/,
    denial: "denies",
    example: "Started in the companion app.",
    counter: "It cannot be started from the cloud.",
  },
  {
    value: "web-interface",
    says: /\b(?:web[- ]?(?:UI|interface|page|site|dashboard|browser|GUI|front-?end)|browser|(?:configuration|admin\w*|management|local|device|settings)(?: \w+){0,2} (?:dashboard|page|panel|menu))\b/,
    denial: "denies",
    example: "Started on the update page of the web interface.",
    counter: "There is no web interface.",
  },
];

const automatable: readonly Pattern[] = [
  {
    value: true,
    says: /\bauto(?:matic)?[- ]?updat(?:e|es|ing)\b|\b(?:automatic|automated|unattended) (?:\w+ )?(?:installation|mode|execution|updates?)\b|\b(?:automation|automatic \w+) can be (?:configured|enabled|switched on)\b|\benabled by default\b|\bschedul\w+ (?:\w+ )?(?:updates?|installation)\b/,
    example: "The policy is automatic update or manual update.",
    counter: "There is no automatic update.",
  },
  {
    value: false,
    says: /\bno (?:automatic|automated|unattended) (?:updates?|installation|mode)\b|\bautomatic updates? (?:is|are) not (?:supported|possible|available|offered|foreseen)\b|\bno configuration (?:options?|settings?) (?:exists?|is|are)?\b|\bpurely manual\b|\b(?:cannot|can not|does not|never) run (?:unattended|by itself|automatically|on its own)\b|\bcannot be (?:automated|scheduled|run automatically)\b|\bmanual(?:ly)? only\b|\bonly manual(?:ly)?\b/,
    denial: "ignored",
    unless: /\bmanual updates only\b/,
    example: "The mechanism cannot be automated.",
  },
];

const enabledAfterConsent: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:enabled|activated|switched on|turned on|on by default|starts|active)\b[^.;]{0,40}\b(?:when|once|after|as soon as|if|only with)\b[^.;]{0,60}\b(?:consent\w*|agree\w*|accept\w*|polic\w+|chos\w+|chooses|select\w*|opt\w*|confirm\w*|configured|enables)\b|\b(?:consent\w*|agree\w*|accept\w*|opts? in|confirm\w*)\b[^.;]{0,60}\b(?:enables?|activates?|switches on|turns on)\b/,
    denial: "denies",
    example: "It is enabled once the owner has given consent in the set-up.",
    counter: "It is not enabled after consent.",
  },
  {
    value: false,
    says: /\bcannot be (?:enabled|activated|switched on|turned on)\b|\bremains (?:disabled|off)\b/,
    denial: "ignored",
    example: "Automatic updates cannot be enabled.",
  },
];

const deniedControl = /\b(?:cannot|can not|may not|never|not|no|neither|nor|nothing)\b/;

/** One thing that the user can do, and a denial of it. */
function ability(
  option: string,
  words: string,
  example: string,
  counter: string,
): readonly Pattern[] {
  return [
    {
      value: option,
      says: new RegExp(`\\b(?:${words})`),
      unless: deniedControl,
      denial: "ignored",
      example,
      counter,
    },
    {
      value: option,
      says: new RegExp(
        `\\b(?:cannot|can not|may not|never|no way to)(?: \\w+){0,3} (?:${words})|\\bnot be (?:${words})`,
      ),
      denial: "ignored",
      denies: true,
      example: counter,
    },
  ];
}

const userControl: readonly Pattern[] = [
  ...ability(
    "enable",
    "(?:enabled?|switch(?:ed)? on|turn(?:ed)? on|off (?:and|or) on|activated?)\\b(?! by default)",
    "The owner can enable and disable installation.",
    "The owner cannot enable it.",
  ),
  ...ability(
    "disable",
    "(?:disabled?|switch(?:ed)? (?:\\w+ )?(?:and |or )?off|turn(?:ed)? (?:\\w+ )?(?:and |or )?off|on (?:and|or) off|deactivated?|opt(?:s|ed)? out|manual updates? only)\\b",
    "The owner can switch installation off.",
    "Installation cannot be disabled.",
  ),
  ...ability(
    "postpone",
    "(?:postpone|defer|delay|snooze|reschedule|put off)(?:s|d|red|ed)?\\b",
    "The owner can postpone installation by seven days.",
    "Installation cannot be postponed.",
  ),
];

const notice = "(?:notices?|notifications?|messages?|alerts?|e-?mails?)";
/** One thing that the user can do with notices: the words for doing it before, and behind. */
function control(
  option: string,
  before: string,
  behind: string,
  example: string,
  counter: string,
): readonly Pattern[] {
  return [
    {
      value: option,
      says: new RegExp(
        `\\b${notice}\\b[^.;]{0,60}\\b(?:${behind})\\b|\\b(?:${before})\\b[^.;]{0,40}\\b${notice}\\b`,
      ),
      unless: deniedControl,
      denial: "ignored",
      example,
      counter,
    },
    {
      value: option,
      says: new RegExp(`\\b${notice}\\b[^.;]{0,30}\\bcannot be (?:${behind})\\b`),
      denial: "ignored",
      denies: true,
      example: counter,
    },
  ];
}

const noticeControl: readonly Pattern[] = [
  ...control(
    "enable",
    "enable|switch on|turn on|activate",
    "enabled|(?:switched|turned) on|on (?:and|or) off|off (?:and|or) on|activated",
    "Notices can be switched on and off.",
    "Notifications cannot be enabled.",
  ),
  ...control(
    "disable",
    "disable|switch off|turn off|deactivate|mute",
    "disabled|off|deactivated|muted",
    "The owner can turn off notifications.",
    "Notices cannot be disabled.",
  ),
  ...control(
    "postpone",
    "postpone|defer|delay|snooze",
    "postponed|deferred|delayed|snoozed",
    "The owner can snooze notices.",
    "Notices cannot be postponed.",
  ),
];

const onByDefault: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:enabled|on|active|activated|switched on)\b (?:by default|in the initialised state|after (?:initiali[sz]ation|set-?up))\b|\bauto(?:matic)?[- ]?updates?\W{1,4}default\b|\bby default\b[^.;]{0,30}\b(?:enabled|on|active)\b/,
    denial: "denies",
    example: "Automatic updates are enabled by default.",
    counter: "Automatic updates are not enabled by default.",
  },
  {
    value: false,
    says: /\b(?:disabled|off|inactive|deactivated) (?:by default|in the initialised state)\b|\bby default\b[^.;]{0,30}\b(?:disabled|off|inactive)\b/,
    denial: "ignored",
    example: "Automatic updates are off by default.",
  },
  {
    value: false,
    says: /\b(?:factory[- ]?set|pre-?set|set|shipped|delivered|supplied|leaves? the factory|comes?)(?: [\w-]+){0,4} (?:to )?(?:off|disabled|deactivated|switched off|turned off|manual)\b|\b(?:initially|at first|out of the box|in the (?:delivered|delivery|factory|initial) (?:state|condition|setting)s?|as delivered|ex works)\b[^.;]{0,40}\b(?:off|disabled|deactivated|inactive)\b|\b(?:off|disabled|deactivated|inactive) (?:initially|at first|out of the box|as delivered|ex works|in the (?:delivered|delivery|factory|initial) (?:state|condition)|until (?:the |an? )?(?:user|owner|operator|technician|administrator|customer))\b/,
    denial: "ignored",
    unless: /\bcan be set\b|\bmay be set\b|\bnot (?:off|disabled)\b/,
    example: "Automatic updates are factory-set to off.",
    counter: "Automatic updates can be set to off by the owner.",
  },
];

const checks: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:check|query|poll|search|request)\w*(?: check)?(?: for (?:\w+ )?updates?)?(?: \w+){0,3} (?:is |are )?(?:initiated|performed|made|done|started|carried out|run|executed)\b|\b(?:checks?|queries|polls|asks|searches|looks)\b(?: \w+){0,4} (?:for (?:\w+ ){0,3}(?:updates?|versions?|releases?|firmware)|the (?:\w+ )?(?:server|index|service)|every|daily|weekly|hourly|once|after|at|https?:)|\b(?:queries|polls) https?:/,
    denial: "void",
    unless: /\b(?:no|not|never|without) (?:\w+ ){0,2}(?:check|query|poll)\w*\b/,
    example: "The device checks for updates every day.",
    counter: "The device never checks for updates.",
  },
  {
    value: false,
    says: /\bno (?:\w+ ){0,2}(?:check(?:s|ing)?|quer(?:y|ies)|polling)\b(?:[^.;]{0,30}\b(?:performed|made|done|takes place|exists?))?|\b(?:does not|do not|doesn['’]t|never) (?:itself )?(?:checks?|query|queries|polls?|looks?|asks?|search(?:es)?)\b|\b(?:nothing|nobody|neither \w+ nor \w+) (?:checks?|looks?|asks?|searches) (?:for|whether)\b|\bthere (?:is|are) no (?:\w+ )?(?:checks?|checking|search|queries)\b|\bupdates (?:is|are) (?:not|never) (?:checked|looked) for\b|\b(?:check|query) is (?:not|never) (?:made|performed|done)\b/,
    denial: "ignored",
    example: "No automated checking is performed.",
    counter: "The check is performed by the device.",
  },
];

const triggeredBy: readonly Pattern[] = [
  {
    value: "dut",
    says: /\b(?:by|from) the (?:DUT|device|gateway|sensor|unit|controller|firmware)\b|\bthe (?:DUT|device|gateway|sensor|unit|controller|background \w+(?: \w+)?)(?: itself)? (?:checks|queries|polls|asks|looks)\b/,
    denial: "denies",
    example: "The device checks for updates every day.",
    counter: "It is not checked by the device.",
  },
  {
    value: "associated-service",
    says: /\b(?:by|from) the (?:\w+ )?(?:service|cloud|app|backend|portal)\b|\bthe (?:\w+ )?(?:service|cloud|app|backend|portal) (?:checks|queries|polls|asks|looks)\b/,
    denial: "denies",
    example: "The cloud checks what the device runs.",
  },
  {
    value: "user",
    says: /\b(?:user|owner|operator|administrator) (?:must|has to|can|may)?(?: \w+)? ?(?:checks?|looks?|starts? the check|suppl(?:y|ies)|triggers? the check)\b/,
    denial: "denies",
    example: "The user must check the web site.",
  },
];

const periodic: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:periodic(?:ally)?|regular(?:ly)?|daily|weekly|hourly|monthly|nightly|every (?:\w+ )?(?:hours?|days?|weeks?|nights?|months?)|once an? (?:hour|day|week|month)|at intervals)\b/,
    denial: "denies",
    example: "It checks every 12 hours.",
    counter: "It does not check regularly.",
  },
];

const afterInitialisation: readonly Pattern[] = [
  {
    value: true,
    says: /\bafter (?:the )?(?:first )?(?:initiali[sz]ation|set-?up|commissioning|onboarding|each start|every start|boot\w*|restart)\b|\bpost-boot\b|\b(?:daily|weekly|hourly|nightly|every (?:\w+ )?(?:hours?|days?|weeks?|nights?))\b/,
    denial: "denies",
    example: "It checks after set-up and then every day.",
    counter: "It does not check after set-up.",
  },
];

const onTheDut: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:on|by|at|via|in) (?:the|its) (?:\w+ )?(?:DUT|device|gateway|display|screen|LEDs?|web[- ]?(?:UI|interface|page)|touch ?screen|speaker)\b|\bdevice itself\b/,
    denial: "denies",
    example: "The notice appears on the display.",
    counter: "It is not shown on the device.",
  },
];

/** Who verifies an update. */
const byDut: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:verif\w+|check\w*|validat\w+|authenticat\w+)\b(?: (?!not )\w+){0,6} by the (?:DUT|device|gateway|sensor|controller|boot ?loader|firmware|unit)\b|\bthe (?:DUT|device|gateway|sensor|controller|boot ?loader|unit)(?: itself)?(?: \w+)? (?:verif(?:y|ies)|checks?|validates?|authenticates?)\b/,
    denial: "denies",
    example: "The device itself verifies the signature before it installs.",
    counter: "The signature is not verified by the device.",
  },
  {
    value: false,
    says: /\b(?:verif\w+|check\w*|validat\w+)\b(?: \w+){0,6} (?:only )?(?:by|in|on) the (?:\w+ )?(?:app|cloud|server|service|flashing tool|flash tool|host|PC|browser|update tool|operator)\b|\bwhich the (?:\w+ )?(?:app|cloud|server|service|host|PC|browser|flash\w* tool) (?:verifies|checks|validates)\b|\bthe (?:\w+ )?(?:app|cloud|server|service|host|PC|browser|flash\w* tool) (?:verifies|checks|validates) (?:the )?(?:\w+ )?(?:signature|image|update|package|integrity|authenticity)|\b(?:DUT|device) (?:itself )?(?:does not|doesn['’]t|cannot|never) (?:verif|check|validat|authenticat)\w*\b/,
    denial: "ignored",
    example: "The signature is checked by the app, which then sends the image.",
    counter: "The signature is checked by the device.",
  },
  {
    value: false,
    says: /\bit is the (?:\w+ )?(?:app|cloud|server|service|hub|host|PC|browser|phone|operator|portal) (?:that|which|who) (?:verif(?:y|ies)|checks?|validates?)\b|\btakes? the (?:hub|app|cloud|server|phone|host)['’]s word\b/,
    example: "It is the hub that verifies; the lock takes the hub's word.",
    counter: "It is the lock that verifies.",
  },
];

const trustRelationship: readonly Pattern[] = [
  {
    value: "digital-signature",
    says: /\b(?:digital(?:ly)? sign\w*|sign(?:ed|ature|atures)\b|RSA-?\d*[- ]PSS|ECDSA|Ed25519)\b/,
    example: "Images carry a digital signature.",
    counter: "Images are not signed.",
  },
  {
    value: "digital-signature",
    says: /\b(?:images?|updates?|packages?|firmware|binar\w+|files?) (?:is|are) (?:not|never) (?:\w+ )?signed\b|\bno (?:digital )?signatures?\b/,
    denial: "ignored",
    denies: true,
    example: "Images are not signed.",
  },
  {
    value: "authenticated-channel",
    says: /\b(?:TLS|HTTPS|mTLS|DTLS|SSH|server certificates?|authenticated (?:channel|connection|session))\b/,
    denial: "denies",
    example: "Images come over TLS with a checked server certificate.",
    counter: "Images come without TLS.",
  },
  {
    value: "restricted-network",
    says: /\b(?:WPA[23]|VPN|network key|commissioned network|LoRaWAN session keys?)\b/,
    denial: "denies",
    example: "Only members of the WPA3 network reach it.",
  },
  {
    value: "user-confirmation",
    says: /\b(?:user|owner|operator|administrator) (?:confirms?|approves?|accepts?) (?:the |each |every )?(?:update|installation|image|version|hash|fingerprint)\b/,
    denial: "denies",
    example: "The owner confirms the installation at the device.",
    counter: "No user confirms the update.",
  },
];

const given: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:users?|owners?|operators?|administrators?|customers?|installers?) (?:is|are|gets?|receives?) (?:\w+ )?(?:notified|informed|told|alerted|notifications?|messages?|notices?|an? (?:\w+ )?(?:notification|message|notice|e-?mail))\b|\b(?:shows?|displays?|sends?|gives?) (?:the (?:user|owner|operator) )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:notices?|notifications?|banners?|messages?|badges?|alerts?|e-?mails?)\b|\b(?:notices?|notifications?|banners?|messages?|badges?|alerts?|e-?mails?) (?:is|are|appears?)(?: \w+)? ?(?:shown|displayed|sent|given|issued)?\b|\b(?:notif(?:y|ies)|informs?|tells?|alerts?) (?:the )?(?:users?|owners?|operators?|administrators?|customers?)\b/,
    unless: /\b(?:no|not|never|neither|without|nor)\b/,
    example: "The user is notified in the web interface.",
    counter: "The user is not notified.",
  },
  {
    value: false,
    says: /\bno (?:[\w-]+ ){0,6}(?:notifications?|notices?|messages?|indications?|indicators?|alerts?|information)\b(?:[^.;]{0,40}\b(?:emitted|given|sent|shown|displayed|issued|provided))?|\b(?:users?|owners?|operators?|administrators?|customers?) (?:is|are) (?:not|never) (?:\w+ )?(?:notified|informed|told|alerted)\b|\b(?:does|do|will) not (?:notify|inform|tell|alert)\b|\bwithout (?:any )?(?:notice|notif\w+|informing|telling|a message)\b|\bsilent(?:ly)? (?:installed?|installs|updates?|in the background)\b|\b(?:installed|installs|updated?|updates) silently\b|\binstalls?(?: [\w-]+){0,4} silently\b|\b(?:users?|owners?|operators?|customers?|nobody|no one) (?:\w+ )?(?:does not|do not|will not|not|never) (?:notice|learn|hear|find out|see)\b|\b(?:nobody|no one|nothing) (?:is|tells?|informs?|notifies|announces|shows)(?: \w+)? ?(?:told|informed|notified|the (?:user|owner|operator|customer))?\b|\bunnoticed\b|\bwithout (?:the )?(?:user|owner|operator|customer)s?['’]? (?:knowing|noticing|being told)\b/,
    denial: "ignored",
    unless:
      /\bno (?:\w+ )?(?:notifications?|notices?|messages?|alerts?) (?:is|are|will be) (?:lost|dropped|missed|suppressed|skipped)\b/,
    example: "No messages are shown during automatic updates.",
  },
];

const includesRisks: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:risks?|severit\w+|CVEs?|CVSS|(?:which|what|the) (?:\w+ )?(?:vulnerabilit\w+|flaws?|threats?)|security (?:impact|relevance|advisor\w+))\b/,
    denial: "denies",
    example: "The notice says which risks the update mitigates.",
    counter: "The notice does not mention risks.",
  },
  {
    value: false,
    says: /\bonly (?:the |a )?(?:\w+ )?(?:version|release)(?: number| string)?\b|\b(?:does not|doesn['’]t|never) (?:say|mention|name|tell|include|contain)s? (?:\w+ ){0,3}(?:risks?|severit\w+|vulnerabilit\w+)\b/,
    denial: "ignored",
    example: "It shows only the version number.",
  },
];

const ofDisruption: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:banner|message|notice|notification|warning|dialog\w*|prompt|e-?mail|told|informed|notified|warns?|announc\w+)\b[^.;]{0,80}\b(?:restarts?|reboots?|interrupt\w*|unavailable|disrupt\w*|out of (?:service|operation)|down-?time)\b|\b(?:restarts?|reboots?|interrupt\w*|disrupt\w*|down-?time)\b[^.;]{0,60}\b(?:announced|notified|shown|displayed|told)\b/,
    denial: "denies",
    example: "A banner is displayed before the gateway restarts.",
    counter: "No message is shown before the restart.",
  },
  {
    value: false,
    says: /\b(?:restarts?|reboots?|interrupt\w*|disrupt\w*)\b[^.;]{0,40}\b(?:without (?:any )?(?:notice|warning|notif\w+|announcement)|unannounced)\b|\bunannounced (?:restart|reboot|interruption)\b/,
    denial: "ignored",
    example: "It restarts without warning.",
  },
];

const downgradePrevented: readonly Pattern[] = [
  {
    value: true,
    says: /\banti-?roll-?back\b|\b(?:downgrade|roll-?back)(?:s|[- ]attempts?)? (?:is|are|protection|prevention)\b(?: (?:is|are))?(?: \w+)? ?(?:prevented|blocked|rejected|refused|enforced|enabled|in place|given)?|\b(?:prevents?|blocks?|rejects?|refuses?) (?:\w+ ){0,3}(?:downgrades?|roll-?backs?|older (?:\w+ )?(?:versions?|images?|releases?))\b|\b(?:older|lower|previous) (?:\w+ ){0,2}(?:versions?|images?|releases?) (?:is|are) (?:prevented|blocked|rejected|refused|not (?:accepted|installed))\b|\bmonotonic (?:version )?counter\b/,
    denial: "ignored",
    unless:
      /\b(?:no|not|without|lacks?|missing|disabled|possible|allowed|permitted|cannot)\b(?! (?:accepted|installed))|\bon[- ]failure\b/,
    example: "A monotonic version counter rejects older images.",
    counter: "Downgrade protection is not enabled.",
  },
  {
    value: false,
    says: /\b(?:anti-?roll-?back|(?:downgrade|roll-?back)[- ](?:prevention|protection|block\w*|check\w*|detection))\b[^.;]{0,60}\b(?:is|are) (?:not (?:\w+ )?(?:enabled|implemented|active|supported|enforced|in place|used|available|provided)|disabled|missing|absent|planned)\b|\bno (?:\w+ ){0,2}(?:anti-?roll-?back|downgrade (?:protection|prevention)|roll-?back (?:protection|prevention)|protection (?:against|from) (?:downgrades?|roll-?backs?))\b/,
    denial: "ignored",
    example: "Downgrade prevention by fuses is not enabled.",
    counter: "Rollback is disabled.",
  },
  {
    value: false,
    says: /\b(?:older|lower|earlier|previous|smaller) (?:version |release |build )?(?:numbers?|versions?|releases?)\b[^.;,]{0,30}\b(?:is|are) (?:also |still |equally )?(?:accepted|installed|possible|allowed|permitted|taken)\b|\b(?:accepts?|installs?|takes?|allows?|permits?) (?:also |even |any )?(?:\w+ ){0,3}(?:older|lower|earlier|previous|outdated) (?:\w+ ){0,2}(?:versions?|images?|releases?|firmware|builds?)\b|\b(?:of )?(?:any|whatever|every) (?:age|version|release)\b[^.;,]{0,30}\b(?:is|are|can be|may be) (?:installed|accepted|taken|loaded)\b|\b(?:regardless|irrespective) of (?:its |their |the )?(?:age|version|release)\b|\bgo(?:es|ing)? back to (?:an? |the |any )?(?:older|earlier|previous|former)\b|\bdoes not (?:compare|check|look at|verify) (?:the )?(?:version|release)s?\b|\b(?:version|release)(?: number)?s? (?:plays?|has|have) no (?:role|part|bearing|meaning)\b|\b(?:version|release)(?: number)?s? (?:is|are|do|does) (?:not (?:\w+ )?(?:compared|checked|considered|matter)|ignored|irrelevant)\b|\bdowngrad(?:e|es|ing)(?: to [^.;]{0,40})? (?:is|are) (?:still )?(?:not (?:blocked|prevented|detected)|possible|allowed|permitted|supported|accepted)\b|\b(?:older|old|previous|earlier|outdated|lower) (?:\w+ ){0,4}(?:releases?|versions?|images?|firmware|builds?)\b[^.;]{0,20}\b(?:(?:is|are) not (?:\w+ )?(?:blocked|prevented|rejected|refused)|(?:can|may) (?:still )?be (?:\w+ )?(?:installed|flashed|loaded)|(?:is|are) (?:still )?(?:accepted|installable))\b/,
    denial: "ignored",
    unless:
      /\b(?:if|when|unless|after) (?:\w+ ){0,5}(?:fails?|failed|failure|boot|start)\b|\b(?:cannot|can not|never|not|no|refuses?|rejects?) (?:\w+ ){0,3}(?:go back|install|accept|take|allow|permit)s?\b|\b(?:does|do) not start\b/,
    example: "Older signed release images are not blocked from installation.",
    counter: "If an update fails, the previous version can be loaded again.",
  },
];

/** Patterns of table 7. */
export const updMechPatterns: PatternTable = {
  "UpdMech/description/networkBased": networkBased,
  "UpdMech/initiationAndInteraction/automatic": automatic,
  "UpdMech/initiationAndInteraction/initiation": initiation,
  "UpdMech/configuration/automatable": automatable,
  "UpdMech/configuration/enabledAfterConsent": enabledAfterConsent,
  "UpdMech/configuration/userControl": userControl,
  "UpdMech/configuration/noticeControl": noticeControl,
  "UpdMech/configuration/automaticByDefault": onByDefault,
  "UpdMech/configuration/noticesByDefault": onByDefault,
  "UpdMech/updateChecking/checks": checks,
  "UpdMech/updateChecking/automatic": automatic,
  "UpdMech/updateChecking/triggeredBy": triggeredBy,
  "UpdMech/updateChecking/periodic": periodic,
  "UpdMech/updateChecking/afterInitialisation": afterInitialisation,
  "UpdMech/securityGuarantees/authenticityByDut": byDut,
  "UpdMech/securityGuarantees/integrityByDut": byDut,
  "UpdMech/securityGuarantees/trustRelationship": trustRelationship,
  "UpdMech/cryptographicDetails/trustRelationship": trustRelationship,
  "UpdMech/description/trustRelationship": trustRelationship,
  "UpdMech/userNotification/given": given,
  "UpdMech/userNotification/byDut": onTheDut,
  "UpdMech/userNotification/includesRisks": includesRisks,
  "UpdMech/userNotification/ofDisruption": ofDisruption,
  "UpdMech/securityGuarantees/downgradePrevented": downgradePrevented,
  "UpdMech/cryptographicDetails/downgradePrevented": downgradePrevented,
  "UpdMech/description/downgradePrevented": downgradePrevented,
};
