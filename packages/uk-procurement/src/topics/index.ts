export { fillClause } from "./clause.js";
export { findWords, type Stretch } from "./find-words.js";
export type {
  ClauseParameter,
  ModelClause,
  Need,
  ServedItems,
  Topic,
  TopicFact,
  TopicPattern,
} from "./topic.js";
export { type Reach, topicCitations } from "./topic-citations.js";
export { isTopicId, type TopicId, topic, topics } from "./topics.js";
