import type { ProcurementDocument } from "../procurement-document.js";
import { mayMatch, remember, says } from "../words/remember.js";
import { isDeclared } from "./purchase-facts.js";
import { asks, surveyOf } from "./survey.js";

/** What the words of a document show that it buys. */
export type Bought = "devices" | "software" | "nothing-connected";

/** Titles of documents that ask for nothing themselves, or that are a part of a larger set. */
const part =
  /\b(?:pric(?:e|ing)|bills? of quantities|surveillance plan|QASP|evaluation|scoring|scoresheet|score ?card|instructions|ordering guide|acquisition (?:plan|strategy)|roles and responsibilities|(?:contract|tender|award|public|prior information) notice|questionnaire|non-?disclosure|form of tender|declaration|certificate|clarifications?|questions and answers|addendum|amendment|minutes|read ?me|conflicts? of interest|submittal forms?|cover(?:ing)? letter)\b/i;

/** Titles of documents that ask for nothing as a rule; where the purchase is declared, they do. */
const told = /\b(?:post-?mortem|findings|strategy|checklist|how we work)\b/i;

/** A title of requirements, and of something else as well: `Specification and pricing schedule`. */
const requirementsToo =
  /^(?!.{0,200}\b(?:clarifications?|questions|addendum|amendment|minutes)\b)(?=.{0,200}(?:\b(?:and|with)\b|&)).{0,200}\b(?:requirements?|specifications?|statement of work)\b/i;

/** What is bought where nothing is connected. */
const otherTrade =
  /\b(?:clean\w*|cater\w*|meals?|landscap\w+|mow\w*|gardens?|waste|refuse|bins?|roof\w*|furniture|uniforms?|stationery|laundry|translat\w+|recruit\w*|decorat\w+|plaster\w*|paint\w*|glazing|windows|floors?|cabins?|coach(?:es)?|taxis?|nursing|tree (?:work|surgery)|asphalt|surfacing|scaffold\w*|funerals?)\b/i;

/** Technology in the widest sense. */
const technology =
  /\b(?:systems?|data|networks?|equipment|devices?|units?|electr\w+|digital\w*|online|apps?|wireless|signals?|meters?|monitor\w*|detect\w*|displays?|screens?|alarms?|computers?|IT|ICT|technolog\w+|connect\w*|internet|passwords?|accounts?|users?|remote\w*|encrypt\w*|cyber\w*|security|readings?|lights?|lighting|lamps?|barriers?|lifts?|kiosks?|charg(?:ers?|ing)|machines?)\b/i;

const device =
  /\b(?:sensors?|cameras?|CCTV|ANPR|IoT|internet of things|firmware|gateways?|smart (?:meter(?:s|ing)?|lighting|parking|buildings?|city|devices?|homes?)|telemetry|LoRaWAN|NB-IoT|NVRs?|video recorders?|video surveillance|access control (?:system|reader|panel)s?|connected (?:devices?|products?|equipment)|actuators?|telecare|PLCs?|SCADA|routers?|beacons?|charge ?points?|variable message signs?|controllers?|wearables?|RFID|edge devices?|intercoms?|alarm panels?)\b/gi;

const software =
  /\b(?:software|platform|web ?(?:site|app|application)s?|application programming interfaces?|APIs?|cloud|hosted|hosting|SaaS|databases?|data ?cent(?:re|er)s?|user interface|source code|servers?|back-?end|front-?end|portal|mobile app\w*|system integration|deployment)\b/gi;

/** A place of a template that nobody filled in. */
const unfilled = /\{\{ ?[\w.]+ ?\}\}/;

const mayNameConnected = /* @__PURE__ */ mayMatch(device, software);
const isOfOtherTrade = /* @__PURE__ */ says(otherTrade);
const isOfTechnology = /* @__PURE__ */ says(technology);
const namesConnected = /* @__PURE__ */ remember(
  (text) => mayNameConnected(text) && (text.search(device) >= 0 || text.search(software) >= 0),
);

/** Fewer requirements than this make no set of requirements: where the purchase is declared, and where it is not. */
export const least = { declared: 4, undeclared: 15 };

/**
 * Says whether a document is a part of a larger set or asks for nothing itself, by its title. Less of a title
 * says so where the author declares a purchase.
 */
export function isPart(document: ProcurementDocument): boolean {
  const titles = titlesOf(document);
  if (isDeclared(document.purchase))
    return titles.some((title) => part.test(title) && !requirementsToo.test(title));
  return titles.some((title) => part.test(title) || told.test(title));
}

/** The headings that together make the title of a document: the first one, and those behind it before any text. */
function titlesOf({ sections, statements }: ProcurementDocument): readonly string[] {
  const first = sections.findIndex(({ title }) => title !== "");
  if (first < 0) return [];
  const told = statements.find(({ section }) => section >= first)?.section ?? sections.length;
  return sections.slice(first, Math.max(first + 1, told)).map(({ title }) => title);
}

/**
 * Says whether topics could be missing from a document: where its author declares the purchase, from any that asks for
 * something; else from one that asks for connected technology.
 */
export function holdsRequirements(document: ProcurementDocument): boolean {
  const known = holding.get(document) ?? looksForRequirements(document);
  holding.set(document, known);
  return known;
}

const holding = /* @__PURE__ */ new WeakMap<ProcurementDocument, boolean>();

function looksForRequirements(document: ProcurementDocument): boolean {
  if (isPart(document) || surveyOf(document).requirements.length < least.declared) return false;
  if (isDeclared(document.purchase)) return !isOtherwise(document);
  return document.statements.some(
    ({ text, section }) => asks(document, section) && namesConnected(text),
  );
}

/** Says whether a document clearly asks for something else than its author declares: for work of another trade. */
function isOtherwise(document: ProcurementDocument): boolean {
  const { requirements } = surveyOf(document);
  if (requirements.some(({ text }) => isOfTechnology(text) || namesConnected(text))) return false;
  const others = requirements.filter(({ text }) => isOfOtherTrade(text));
  return others.length * 2 >= requirements.length;
}

/** Says whether a document is a complete set of requirements, by its words alone. */
export function isComplete(document: ProcurementDocument): boolean {
  const { requirements } = surveyOf(document);
  const sections = new Set(requirements.map(({ section }) => section));
  if (document.statements.filter(({ text }) => unfilled.test(text)).length > 2) return false;
  return !isPart(document) && requirements.length >= least.undeclared && sections.size >= 3;
}

/** What a document buys, by its own words: several different ones, in many of its requirements. */
export function boughtBy(document: ProcurementDocument): Bought {
  if (isAbout(document, device, { share: 0.08, kinds: 2 })) return "devices";
  const { coverage } = surveyOf(document);
  const about = isAbout(document, software, { share: 0.15, kinds: 4 });
  return about && coverage.size > 0 ? "software" : "nothing-connected";
}

interface Threshold {
  /** The part of the requirements that has one of the words. */
  readonly share: number;
  /** The number of different words. */
  readonly kinds: number;
}

function isAbout(
  document: ProcurementDocument,
  words: RegExp,
  { share, kinds }: Threshold,
): boolean {
  const { requirements } = surveyOf(document);
  const found = new Set<string>();
  let having = 0;
  for (const { text } of requirements) {
    const own = text.match(words) ?? [];
    for (const word of own) found.add(word.toLowerCase().replace(/s$/, ""));
    if (own.length > 0) having += 1;
  }
  return found.size >= kinds && having >= 3 && having / requirements.length >= share;
}
