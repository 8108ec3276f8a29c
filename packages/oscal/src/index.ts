export { checkOscal, type OscalRoot, oscalRootOf } from "./check/check-oscal.js";
export type { OscalFault } from "./check/fault.js";
export { catalogFileName, toCatalog } from "./export/catalog.js";
export { toMappingCollection } from "./export/mapping.js";
export { oscalVersion, ownNamespace } from "./export/own.js";
export { type Selection, toProfile } from "./export/profile.js";
export { controlIdsOf } from "./identity/token.js";
export { uuidOf } from "./identity/uuid.js";
