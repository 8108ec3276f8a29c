import type { TopicId } from "@bollard/uk-procurement/topics";
import { isDeviceWord } from "../requirements.js";

/** Words that ask for nothing by themselves. */
const plain = wordsIn(`
  a an the this that these those it its their each every all any of for to from in on at by with and or as per
  be is are been which who supplier contractor vendor provider manufacturer bidder tenderer seller maker
  shall must will should ensure provide provides provided supply supplied give given receive receives have has
  minimum least most more than no fewer less later earlier up within during throughout between
  another other individual part parts type types
`);

/** Words in which a requirement on a topic can be put so that the declared values answer all of it. */
const measured: Readonly<Partial<Record<TopicId, ReadonlySet<string>>>> = {
  "support-period": wordsIn(`
    security software update updates patch patches support supported period contract agreement term duration
    whole entire full life lifetime extension extensions include includes including extended until end
    month months year years january february march april may june july august september october november
    december one two three four five six seven eight nine ten
  `),
  "vulnerability-disclosure": wordsIn(`
    acknowledge acknowledges acknowledged acknowledgement report reports reported security issue issues
    vulnerability vulnerabilities receipt receiving received hour hours day days week weeks working business
    calendar one two three four five six seven ten
  `),
  "default-passwords": wordsIn(`
    password passwords universal unique uniquely set preset installed factory not never derive derived serial
    number numbers address addresses guessable predictable random randomly generated character characters
    long length contain contains consist
  `),
  encryption: wordsIn(`
    all communication communications traffic data connection connections encrypt encrypted encryption protect
    protected use uses using used over via transit transport tls https version versions or later higher above
    newer better greater platform server servers user users network networks app cloud
  `),
};

/**
 * Says whether a requirement asks for nothing that the values of its topics do not answer: every word of it is one
 * of those in which such a requirement is put. A word that is not known may ask for more.
 */
export function saysOnlyMeasured(words: string, topics: readonly TopicId[]): boolean {
  const known = topics.map((topic) => measured[topic]);
  return [...words.toLowerCase().matchAll(/[a-z]+/g)].every(
    ([word]) => plain.has(word) || known.some((list) => list?.has(word)) || isDeviceWord(word),
  );
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
