export {
  type Migrated,
  type MigrationTarget,
  migratable,
  migrate,
  migrationTargets,
  type Refusal,
} from "./migrate.js";
export { type MigratedDevice, migrateDevice } from "./migrate-device.js";
export { type MigratedRegister, migrateRegister } from "./migrate-register.js";
export { type CitedItem, migrateTender } from "./migrate-tender.js";
export type { Done, Migration, MigrationStep } from "./migration.js";
