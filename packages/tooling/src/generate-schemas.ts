import { banner, writeGenerated } from "./generated-file.ts";
import { loadSource } from "./load-source.ts";

const draft = "https://json-schema.org/draft/2020-12/schema";

/** A schema that is defined once in TypeScript and published as JSON Schema. */
interface PublishedSchema {
  /** The module that defines it, and the name of its export. */
  readonly source: string;
  readonly exported: string;
  /** The name of the constant in the generated module. */
  readonly constant: string;
  /** The generated module, for run time without the definition library. */
  readonly module: string;
  /** The generated JSON Schema, for editors and other tools. */
  readonly json: string;
}

const schemas: readonly PublishedSchema[] = [
  {
    source: "packages/device-spec/src/definition/device-spec.ts",
    exported: "deviceSpec",
    constant: "deviceSpecSchema",
    module: "packages/device-spec/src/generated/schema.ts",
    json: "packages/device-spec/schema/device-spec.schema.json",
  },
  {
    source: "packages/procurement-document/src/definition/purchase.ts",
    exported: "purchase",
    constant: "purchaseSchema",
    module: "packages/procurement-document/src/generated/schema.ts",
    json: "packages/procurement-document/schema/purchase.schema.json",
  },
  {
    source: "packages/place-register/src/definition/place-register.ts",
    exported: "placeRegister",
    constant: "placeRegisterSchema",
    module: "packages/place-register/src/generated/schema.ts",
    json: "packages/place-register/schema/place-register.schema.json",
  },
  {
    source: "packages/linter/src/config/definition.ts",
    exported: "configDefinition",
    constant: "configSchema",
    module: "packages/linter/src/generated/config-schema.ts",
    json: "packages/linter/schema/config.schema.json",
  },
];

/** Writes every published schema from its definition. */
export async function generateSchemas(): Promise<void> {
  for (const { source, exported, constant, module, json } of schemas) {
    const schema = (await loadSource(source))[exported] as object;
    const text = JSON.stringify(schema, null, 2);
    writeGenerated(json, `${JSON.stringify({ $schema: draft, ...schema }, null, 2)}\n`);
    writeGenerated(
      module,
      `${banner}import type { Schema } from "@bollard/shape";\n\n/** The schema as plain data. */\nexport const ${constant}: Schema = ${text};\n`,
    );
  }
}
