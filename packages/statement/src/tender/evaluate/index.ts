import { type TopicId, topic as topicOf } from "@bollard/uk-procurement/topics";
import { joinAnswers, person } from "../answers.js";
import type { Product } from "../product.js";
import { isShared } from "../requirements.js";
import type { TraceAnswer } from "../trace-model.js";
import type { Asked, Evaluate } from "./asked.js";
import { byProvisions, doubtsOn } from "./by-provisions.js";
import { defaultPasswords } from "./default-passwords.js";
import { encryption } from "./encryption.js";
import { fixTimes } from "./fix-times.js";
import {
  billOfMaterials,
  citedStandard,
  endOfLife,
  secureConfiguration,
  softwareIntegrity,
  statementOfCompliance,
} from "./further.js";
import { supportPeriod } from "./support-period.js";
import { vulnerabilityDisclosure } from "./vulnerability-disclosure.js";

/** What is asked on a topic that has more than answers to provisions; all that apply are joined. */
const evaluators: Readonly<Partial<Record<TopicId, readonly Evaluate[]>>> = {
  "support-period": [supportPeriod, fixTimes],
  "vulnerability-disclosure": [vulnerabilityDisclosure],
  "default-passwords": [defaultPasswords],
  "secure-configuration": [secureConfiguration],
  "software-integrity": [softwareIntegrity],
  "software-bill-of-materials": [billOfMaterials],
  "end-of-life": [endOfLife],
  "statement-of-compliance": [statementOfCompliance],
  encryption: [encryption],
};

/** Answers of these provisions speak to the topic where nothing more exact is asked. */
const provisions: Readonly<Partial<Record<TopicId, readonly string[]>>> = {
  "support-period": ["5.3-8"],
};

/** Says what a product's specification declares on a requirement, topic by topic, as one answer. */
export function evaluateRequirement(
  asked: Asked,
  topics: readonly TopicId[],
  product: Product,
): TraceAnswer {
  const cited = citedStandard(asked, product);
  const exact = topics.flatMap((topic) =>
    (evaluators[topic] ?? []).flatMap((evaluate) => evaluate(asked, product) ?? []),
  );
  const found = [...(cited ? [cited] : []), ...exact];
  if (found.length > 0) return joinAnswers(found);
  return joinAnswers(topics.map((topic) => byTopic(topic, product)));
}

function byTopic(topic: TopicId, product: Product): TraceAnswer {
  const ids = provisions[topic] ?? topicOf(topic).serves.provisions;
  if (!isShared(topic)) return byProvisions(ids, product);
  return doubtsOn(ids, product) ?? softened(byProvisions(ids, product));
}

/** On services a declared answer is a hint, and its absence is none. */
function softened(answer: TraceAnswer): TraceAnswer {
  return answer.verdict === "contradicted" ? person(answer.reason, ...answer.at) : answer;
}
