import { holdsAll } from "../../values/key-words.js";
import { namesIn } from "../../values/scope.js";
import type { Entry, Mention } from "./entries.js";

const stages: readonly RegExp[] = [
  /\backnowledg\w{1,8}\b/,
  /\brespon(?:d|ds|ded|se|ses|ding)\b|\bresponse times?\b/,
  /\b(?:fix|fixes|fixed|resolv\w{1,3}|resolution|repair\w{0,3}|restor\w{1,6}|remed\w{1,8}|recover\w{0,3})\b/,
  /\b(?:attend\w{0,6}|on[ -]site|arriv\w{1,3})\b/,
  /\b(?:notif\w{1,9}|report(?:s|ed|ing)?|inform(?:s|ed)?)\b/,
  /\b(?:retain\w{0,3}|retention|kept|keep|stor(?:e|ed|age))\b/,
  /\b(?:deliver\w{0,3}|supply|supplied|submit\w{0,4})\b/,
  /\b(?:replac\w{1,6})\b/,
  /\b(?:availab\w{1,6}|uptime)\b/,
  /\bwarrant\w{1,4}\b/,
];
const objects =
  /\b(?:incidents?|faults?|vulnerabilit(?:y|ies)|patch(?:es)?|requests?|calls?|tickets?|changes?|alarms?|outages?|complaints?|spare parts?|cameras?|sensors?|gateways?|recorders?|servers?|portal|api|platform|network)\b/g;
const severities =
  /^(?:critical|high|medium|moderate|low|major|minor|urgent|emergency|severe|(?:priority|severity|category|level|p|s|sev)[ -]?\d)\b/i;

/** `Incident report` is no incident that is reported. */
const deliverable =
  /\b(?:reports?|plans?|certificates?|registers?|documents?|records?|minutes|logs?)$/i;
/** How many words a sentence may have that its row has not, where no step is named. */
const furtherWords = 5;

/**
 * Says whether a text gives the value that an entry of a table gives: it has all words of the label, is about the
 * same step, such as response or repair, and holds for the same severity.
 */
export function isAbout(mention: Mention, entry: Entry): boolean {
  if (mention.value.kind !== entry.value.kind || mention.scope !== entry.scope) return false;
  if (!holdsAll(mention.words, entry.words)) return false;
  const own = stagesOf(mention.context);
  // What a row says of its step counts before what stands above the table.
  const its = stagesOf(entry.name.toLowerCase()) || stagesOf(entry.context);
  if (own !== its || (entry.isOneOfSeveral && its === "")) return false;
  // Without a step, or of a deliverable, the words may all be there and mean something else.
  const needsName = own === "" || deliverable.test(entry.name);
  if (needsName && !mention.context.includes(nameOf(entry))) return false;
  if (own === "" && mention.words.size > entry.words.size + furtherWords) return false;
  const isShort = entry.words.size < 2 || severities.test(entry.name);
  return isShort ? own !== "" && sharesObject(mention, entry) : true;
}

function nameOf({ name }: Entry): string {
  return name.toLowerCase().replace(/s$/, "");
}

function stagesOf(context: string): string {
  return stages.map((words, at) => (words.test(context) ? at : "")).join("");
}

function sharesObject(mention: Mention, entry: Entry): boolean {
  const [own, its] = [objectsOf(mention.context), objectsOf(entry.context)];
  if (entry.value.kind === "percentage") return own.join() === its.join();
  if (its.length === 0) return own.length > 0 && own.every((one) => usual.has(one));
  return its.some((one) => own.includes(one));
}

/** What a table of severities is about that does not say it. */
const usual: ReadonlySet<string> = /* @__PURE__ */ new Set(["incident", "fault", "call", "ticket"]);

function objectsOf(context: string): readonly string[] {
  return [
    ...new Set(
      namesIn(context, objects).map((name) => name.replace(/ies$/, "y").replace(/(?<!s)s$/, "")),
    ),
  ];
}
