import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the notification of security incidents. */
export const missingIncidentNotification = defineMissingRule("incident-notification");
