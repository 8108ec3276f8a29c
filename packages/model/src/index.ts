export type { Check, CheckedSubject } from "./check.js";
export type { Citation } from "./citation.js";
export { citationKey, uniqueCitations } from "./citation.js";
export type { Condition, Facts, Truth } from "./condition.js";
export { conditionWords, evaluate, factsIn } from "./condition.js";
export { dayInWords } from "./day-in-words.js";
export type {
  Asked,
  AskedPart,
  DataEdit,
  Edit,
  Finding,
  Fix,
  Level,
  Part,
  ProseEdit,
} from "./finding.js";
export { levels } from "./finding.js";
export type {
  Clause,
  Framework,
  FrameworkKind,
  Item,
  Obligation,
  Rights,
} from "./framework.js";
export type { Change, Lineage } from "./lineage.js";
export { predecessors, successors } from "./lineage.js";
export type { Basis, EditionRef, Lens, MapEntry, MappingSet, Relation } from "./mapping.js";
export { citationsOf, compose, mirror } from "./mapping.js";
export type { Nation } from "./nation.js";
export { lazily, once } from "./once.js";
export type { Pointer, Segment } from "./pointer.js";
export { isWithin, parentOf, toPath, toPointer } from "./pointer.js";
export type { Recognition } from "./recognition.js";
export type {
  Linked,
  LinkedFile,
  Recall,
  Remark,
  Report,
  Resolution,
  Rule,
  RuleContext,
  RuleMeta,
  RuleOption,
} from "./rule.js";
export { defineRule, runRule } from "./rule.js";
export type { Confidence, Source, Verification } from "./source.js";
export { countAsRead, hasRead, remember, rememberEach, watched, whetherRead } from "./watch.js";
