export type { PickItem, Status, WorkspaceResult } from "./requests.js";
export {
  explainRequest,
  itemsRequest,
  lintWorkspaceRequest,
  openQuestionsRequest,
  statusNotification,
  templateRequest,
} from "./requests.js";
export { serve } from "./server.js";
