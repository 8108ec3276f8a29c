import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const restricted: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:after|requires?|needs?|behind|with|by|only for|limited to|restricted to) (?:an? |the )?(?:(?!no |any )\w+ ){0,2}(?:account|log-?in|registration|registered (?:customers?|users?)|NDA|non-disclosure agreement|partners?|subscription|subscribers?)\b|\b(?:customer|partner|dealer|members?)[- ](?:portal|area|login)\b|\b(?:on|upon) (?:written )?request\b|\bonly (?:by|for|to|with) (?:our |the )?(?:\w+ )?(?:partners?|customers?|dealers?|members?|distributors?|resellers?|installers?)\b|\bnot public(?:ly)?\b|\bpassword[- ]protected\b|\bintranet\b|\binternal (?:wiki|page|site|document)\b/,
    denial: "denies",
    example: "The page requires an account.",
    counter: "The page needs no account.",
  },
  {
    value: false,
    says: /\bpublic(?:ly)?\b|\b(?:freely|openly) (?:available|accessible)\b|\b(?:open|accessible|available|visible) (?:to|for|by) (?:anybody|anyone|everybody|everyone|all|the public)\b|\bwithout (?:an? |any )?(?:\w+ )?(?:account|log-?in|registration|restriction|payment)\b|\bno (?:account|log-?in|registration|password) (?:is )?(?:needed|required|necessary)\b|\bneeds no (?:account|log-?in|registration|password)\b|\/\.well-known\/security\.txt\b/,
    denial: "ignored",
    unless: /\b(?:not|never) (?:yet )?(?:public|freely|openly)\b|\bpublic (?:key|announcement)\b/,
    example: "Anybody can read it without an account.",
    counter: "It is not public.",
  },
];

/** An address on the web; the value is read by its words. */
export const webAddress: readonly Pattern[] = [
  {
    value: "address",
    says: /\bhttps?:\/\/[^\s<>()[\]"'`|]+|\bwww\.[a-z0-9-]+\.[a-z]{2,}\b/,
    denial: "ignored",
    example: "See https://kerbline.example/security.",
    counter: "See the security page.",
  },
];

/** An address that the public cannot reach. */
export const privateAddress: readonly Pattern[] = [
  {
    value: "private address",
    says: /\bhttps?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?:\/|\s|$)|[\w.-]+\.(?:local|internal|lan|corp)\b)/,
    denial: "ignored",
    example: "See http://192.168.1.1/policy.",
    counter: "See https://kerbline.example/security.",
  },
];

/** Ways to say that something is not published. */
export const unpublished: readonly Pattern[] = [
  {
    value: "not published",
    says: /\b(?:is|are|was|has|have|does|do)(?: not|n['’]t)(?: been)?(?: yet| currently)* (?:publish\w*|covered|listed|available|public|documented|stated)\b|\bnot (?:yet |currently )*(?:published|covered|publicly available)\b|\bunpublished\b|\b(?:must|has to|have to|needs? to|to|will|shall) be (?:\w+ and )?(?:published|added|written|drawn up|put online)\b|\bcoming soon\b|\b(?:in|under) (?:preparation|development|construction|review)\b|\bbeing (?:prepared|drafted|written|drawn up)\b|\b(?:does|do) not (?:yet )?(?:exist|have)\b|\b(?:there is|(?:we|it) (?:has|have)) no (?:\w+ ){0,2}(?:polic(?:y|ies)|page|publication|contact|statement)\b|\bnot (?:yet )?(?:there|in place|online|written|available)\b|\bnowhere\b|\bplanned for\b/,
    denial: "ignored",
    example: "The product is not currently covered by that page.",
    counter: "The period is published on the product page.",
  },
];

/** A number of years that is still to be filled in. */
export const blankPeriod: readonly Pattern[] = [
  {
    value: "open",
    says: /(?:\?|\bX{1,2}|\bN|\[[^\]]{0,20}\]|_{2,}|\.{3}) ?(?:years?|months?)\b|\bTB[CD]\b/,
    denial: "ignored",
    example: "A minimum of ? years after the product is placed on the market.",
    counter: "A minimum of five years.",
  },
];

/** A support period that is not there yet, or says no time. */
export const openPeriod: readonly Pattern[] = [
  {
    value: "open",
    says: /\b(?:to be|must be|has to be|needs? to be|will be) (?:\w+ and )?(?:defined|determined|decided|agreed|confirmed)\b|\bnot (?:yet )?(?:defined|determined|decided|agreed|known)\b|\bundefined\b/,
    denial: "ignored",
    example: "The period is to be defined.",
    counter: "Until 30 April 2031, five years after the last sale.",
  },
  {
    value: "says no time",
    says: /\b(?:as long as (?:\w+ ){0,4}(?:possible|reasonable|feasible|sold|demand|viable|sensible|worthwhile|makes sense|on (?:sale|the market))|while stocks last|until (?:a |the )?successor|for the (?:expected |usual |whole )?(?:product )?life-?(?:time|cycle)|life-?time (?:updates|support)|until further notice|at (?:our|the manufacturer['’]s) discretion|indefinite(?:ly)?)\b/,
    denial: "ignored",
    example: "For as long as reasonable.",
    counter: "For five years.",
  },
];

const obtainedFrom: readonly Pattern[] = [
  {
    value: "label",
    says: /\b(?:label|sticker|type plate|rating plate|name ?plate|printed|engraved|laser-?marked|embossed)\b/,
    denial: "denies",
    example: "It is printed on the label underneath.",
    counter: "It is not printed on the case.",
  },
  {
    value: "interface",
    says: /\b(?:web[- ]?(?:UI|interface|page)|user interface|(?:start|home|status|information|settings|about) (?:page|screen|menu)|display|companion app|(?:mobile|smartphone) app|app\b|dashboard|command line|API|Bluetooth name)\b/,
    denial: "denies",
    example: "The start page of the app shows it.",
    counter: "It is not shown in the app.",
  },
];

/** The model by its name. */
export const namedModel: readonly Pattern[] = [
  {
    value: "designation",
    says: /\b(?:model|type|product) (?:designation|name|number)(?: string)?(?: is)?\W{1,4}(?!is\b|can\b|printed\b|shown\b|on\b|the\b|and\b|permanently\b)[a-z0-9][\w-]*/,
    denial: "ignored",
    example: "Model designation: Kerbline AQ-200.",
    counter: "The model designation is printed on the label.",
  },
];

/** A model that nothing shows. */
export const notShown: readonly Pattern[] = [
  {
    value: "not shown",
    says: /\bnot (?:shown|printed|marked|visible|readable|displayed)\b/,
    denial: "ignored",
    example: "It is not shown anywhere.",
    counter: "It is shown on the label.",
  },
];

/** A device that cannot be kept apart. */
export const notIsolated: readonly Pattern[] = [
  {
    value: "not isolated",
    says: /\b(?:cannot|can not|is not|no way to) (?:\w+ )?(?:be )?(?:isolat\w+|disconnect\w*|taken off)\b|\bisolation is (?:not|im)\w*|^\W*(?:not|im)(?: |-)?possible\b/,
    denial: "ignored",
    example: "The sensor cannot be isolated.",
    counter: "The sensor can be isolated by its switch.",
  },
];

/** Hardware that cannot be exchanged. */
export const notReplaceable: readonly Pattern[] = [
  {
    value: "not replaceable",
    says: /\b(?:cannot|can not|is not|are not|no way to) (?:\w+ )?(?:be )?(?:replac\w+|exchang\w+|swapp\w+)\b|\breplacement is (?:not|im)\w*|^\W*(?:not|im)(?: |-)?possible\b|\bno (?:spare parts|replacement (?:hardware|units?|method|plan))\b|\bno replacement (?:is )?(?:possible|offered|provided|available|foreseen)\b/,
    denial: "ignored",
    example: "The hardware cannot be replaced.",
    counter: "The unit can be replaced in five minutes.",
  },
];

/** Patterns of table 2. */
export const userInfoPatterns: PatternTable = {
  "UserInfo/publicationOfVulnerabilityDisclosurePolicy/restricted": restricted,
  "UserInfo/publicationOfSupportPeriod/restricted": restricted,
  "UserInfo/publicationOfNonUpdatable/restricted": restricted,
  "UserInfo/documentationOfReplacement/restricted": restricted,
  "UserInfo/modelDesignation/obtainedFrom": obtainedFrom,
};
