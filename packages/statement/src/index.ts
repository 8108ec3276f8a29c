export {
  assessmentDocument,
  coverageDocument,
  icsDocument,
  ixitDocument,
  testPlanDocument,
} from "./documents/index.js";
export type {
  Alignment,
  BadgeRun,
  BarPart,
  Block,
  BulletList,
  CodeRun,
  Column,
  Content,
  DefinitionEntry,
  DefinitionList,
  Figure,
  Handover,
  Heading,
  LinkRun,
  MetaEntry,
  Note,
  NoteKind,
  Paragraph,
  Row,
  Run,
  StrongRun,
  Table,
  Target,
  Tone,
} from "./handover/handover.js";
export { badge, code, link, strong } from "./handover/handover.js";
export { renderHtml } from "./render/html.js";
export { renderMarkdown } from "./render/markdown.js";
