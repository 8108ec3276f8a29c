import type { SectorCheckId } from "@bollard/connected-place-sectors";
import type { PrincipleCheckId } from "@bollard/ncsc-connected-places";
import type { PlaybookCheckId } from "@bollard/secure-connected-places-playbook";
import type { TopicId } from "@bollard/uk-procurement/topics";

/** A check of the sectors, the principles or the playbook. */
export type CheckId = SectorCheckId | PrincipleCheckId | PlaybookCheckId;

/** The checks that a topic answers as a whole, so that the rule of the topic carries them out. */
const byTopic: Partial<Readonly<Record<TopicId, readonly CheckId[]>>> = {
  "support-period": ["ncsc-cp-12-c3"],
  "end-of-life": ["ncsc-cp-13-c6"],
  "access-control": ["ncsc-cp-11-c5", "uc-predictive-maintenance-c2"],
  "audit-logs": ["ncsc-cp-10-c5"],
  "incident-notification": ["ncsc-cp-14-c4", "scp-incident-c7"],
  "business-continuity": ["uc-assisted-living-c6"],
  "personal-data": ["ncsc-cp-05-c6", "uc-cctv-c5"],
  "data-location": ["ncsc-cp-05-c7"],
  exit: ["ncsc-cp-04-c6"],
  assurance: ["ncsc-cp-12-c2"],
};

/** The checks that the rule of a topic carries out. */
export function checksOfTopic(topic: TopicId): readonly CheckId[] {
  return byTopic[topic] ?? [];
}
