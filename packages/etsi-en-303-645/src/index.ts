export { type Feature, type FeatureName, features } from "./features.js";
export { type Implication, implications } from "./implications.js";
export { lineage } from "./lineage.js";
export type { EditionData, PrintedCondition, Provision, ProvisionClause } from "./provision.js";
export type { ConditionSymbol, Edition, ProvisionId } from "./provision-id.js";
export {
  conditionsOf,
  edition,
  isProvisionId,
  item,
  items,
  provision,
  provisionsUnder,
} from "./queries.js";
export { v211 } from "./v2.1.1/index.js";
export { v313 } from "./v3.1.3/index.js";
export { type VoidProvision, voidProvisions } from "./v3.1.3/void-provisions.js";
