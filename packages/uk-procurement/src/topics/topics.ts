import { dataTopics } from "./data-topics.js";
import { deviceTopics } from "./device-topics.js";
import { sectorTopic } from "./sector-topic.js";
import { serviceTopics } from "./service-topics.js";
import { supplierTopics } from "./supplier-topics.js";
import type { Topic } from "./topic.js";

/** The subjects that a purchase of connected technology has to cover: devices, their running, data, the supplier, the sector. */
export const topics = [
  ...deviceTopics,
  ...serviceTopics,
  ...dataTopics,
  ...supplierTopics,
  sectorTopic,
] as const satisfies readonly Topic[];

/** The id of a topic, inferred from the data: `support-period`. */
export type TopicId = (typeof topics)[number]["id"];

/** The topic of that id. Throws a `RangeError` for an id that types did not check. */
export function topic(id: TopicId): Topic<TopicId> {
  const all: readonly Topic<TopicId>[] = topics;
  const found = all.find((one) => one.id === id);
  if (!found) throw new RangeError(`There is no topic ${id}`);
  return found;
}

/** Says whether a text is the id of a topic. */
export function isTopicId(text: string): text is TopicId {
  return topics.some(({ id }) => id === text);
}
