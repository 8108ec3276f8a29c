import { generateChecks } from "./generate-checks.ts";
import { generateJourneys } from "./generate-journeys.ts";
import { generateRuleRegistries } from "./generate-rule-registries.ts";
import { generateSchemas } from "./generate-schemas.ts";
import { generateTables } from "./generate-tables.ts";
import { generateUnits } from "./generate-units.ts";

generateRuleRegistries();
await generateSchemas();
await generateTables();
await generateChecks();
await generateUnits();
await generateJourneys();
