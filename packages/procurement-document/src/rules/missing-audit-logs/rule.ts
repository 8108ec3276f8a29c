import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on audit logs. */
export const missingAuditLogs = defineMissingRule("audit-logs");
