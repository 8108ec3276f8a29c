import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

/** Ways of keeping many devices from coming back at the same moment. */
const againstMassReconnection: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:random(?:i[sz]ed|ly)?|jitter(?:ed)?|exponential(?:ly)?|staggered|increasing|growing)\b[^.;]{0,40}\b(?:delays?|back-?off|waits?|waiting|intervals?|time|period|retry|retries|reconnect\w*|spread)\b|\bback(?:s|ed)?[- ]off (?:exponentially|randomly)\b|\bjitter\b|\bload[- ]balanc|\b(?:delays?|waits?|timeouts?|intervals?) (?:\w+ ){0,3}(?:is|are|gets?) (?:\w+ )?doubled\b|\bdoubl(?:es|ing) the (?:delay|wait|interval|time)\b/,
    example: "After a lost connection it waits a random time of up to five minutes.",
    counter: "Exponential back-off is not implemented.",
  },
  {
    value: true,
    says: /\b(?:without|avoids?|avoiding|prevents?|preventing|against|no)\b[^.;]{0,40}\b(?:simultaneous|synchroni[sz]ed|mass|fleet-wide|concurrent)\b[^.;]{0,20}\bre-?connect/,
    denial: "ignored",
    example: "Spread over the hour, without synchronised reconnection of the fleet.",
    counter: "All units reconnect at once.",
  },
];

/** Patterns of Resilience Measures, which V2.1.1 has in table 28 and V1.1.1 in table 11. */
export const resilienceMeasuresPatterns: PatternTable = {
  "LogIntf/resilienceMeasures/againstMassReconnection": againstMassReconnection,
  "ComMech/resilienceMeasures/againstMassReconnection": againstMassReconnection,
};
