export type { PickItem, Status, WorkspaceResult } from "./requests.js";
export {
  explainRequest,
  itemsRequest,
  lintWorkspaceRequest,
  statusNotification,
  templateRequest,
} from "./requests.js";
export { serve } from "./server.js";
