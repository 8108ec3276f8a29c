export { frameworkLibrary } from "./export/framework-library.js";
export { libraries } from "./export/libraries.js";
export { mappingLibrary } from "./export/mapping-library.js";
export {
  isLibrary,
  type LibraryFault,
  type ReadLibrary,
  readLibrary,
} from "./import/read-library.js";
export type { LibraryTable } from "./import/tables.js";
export type {
  ImplementationGroup,
  Library,
  LibraryFramework,
  Relationship,
  RequirementMapping,
  RequirementMappingSet,
  RequirementNode,
} from "./library.js";
