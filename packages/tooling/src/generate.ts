import { generateRuleRegistries } from "./generate-rule-registries.ts";
import { generateSchemas } from "./generate-schemas.ts";

generateRuleRegistries();
await generateSchemas();
