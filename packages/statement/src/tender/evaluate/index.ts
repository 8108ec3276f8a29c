import { type TopicId, topic as topicOf } from "@bollard/uk-procurement/topics";
import { joinAnswers, person } from "../answers.js";
import type { Product } from "../product.js";
import { isShared } from "../requirements.js";
import type { TraceAnswer } from "../trace-model.js";
import type { Asked, Evaluate } from "./asked.js";
import { byProvisions, hintedBy } from "./by-provisions.js";
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
import { saysOnlyMeasured } from "./says-only.js";
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
  if (found.length === 0) return joinAnswers(topics.map((topic) => byTopic(topic, product)));
  const answer = joinAnswers(found);
  if (answer.verdict === "met" && !saysOnlyMeasured(asked.words, topics)) {
    const rest = "Whether the rest of the requirement is met, a person has to say.";
    return person(`${answer.reason} ${rest}`, ...answer.at);
  }
  return answer;
}

function byTopic(topic: TopicId, product: Product): TraceAnswer {
  const ids = provisions[topic] ?? topicOf(topic).serves.provisions;
  return isShared(topic) ? hintedBy(ids, product) : byProvisions(ids, product);
}
