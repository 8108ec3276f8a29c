export {
  type Migrated,
  type MigrationTarget,
  migrate,
  migrationTargets,
  type Refusal,
} from "./migrate.js";
export { type MigratedDevice, migrateDevice } from "./migrate-device.js";
export { type MigratedRegister, migrateRegister } from "./migrate-register.js";
export { type CitedItem, migrateTender } from "./migrate-tender.js";
export type { Done, Migration, MigrationStep } from "./migration.js";
