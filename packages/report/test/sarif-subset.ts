/**
 * The parts of SARIF 2.1.0 that Bollard writes, as a schema that allows nothing else. Names,
 * types and required members are those of the standard (OASIS SARIF 2.1.0, section 3).
 */
const closed = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const optional = (properties: Readonly<Record<string, object>>) => closed([], properties);
const list = (items: object, minItems = 0) => ({ type: "array", items, minItems });
const text = { type: "string", minLength: 1 };
const fromOne = { type: "integer", minimum: 1 };
const index = { type: "integer", minimum: 0 };
const bag = { type: "object", properties: { tags: { ...list(text), uniqueItems: true } } };
const message = closed(["text"], { text });
const level = { enum: ["none", "note", "warning", "error"] };

const artifactLocation = closed(["uri"], {
  uri: { type: "string", format: "uri-reference", minLength: 1 },
  uriBaseId: text,
  index,
});

const region = closed(["startLine", "startColumn", "endLine", "endColumn"], {
  startLine: fromOne,
  startColumn: fromOne,
  endLine: fromOne,
  endColumn: fromOne,
});

const rule = closed(["id", "shortDescription", "defaultConfiguration"], {
  id: text,
  shortDescription: message,
  help: closed(["text", "markdown"], { text, markdown: text }),
  defaultConfiguration: closed(["level"], { level }),
  properties: bag,
});

const location = closed(["physicalLocation"], {
  physicalLocation: closed(["artifactLocation", "region"], { artifactLocation, region }),
  logicalLocations: list(closed(["fullyQualifiedName"], { fullyQualifiedName: text }), 1),
});

const replacement = closed(["deletedRegion", "insertedContent"], {
  deletedRegion: region,
  insertedContent: closed(["text"], { text: { type: "string" } }),
});

const fix = closed(["description", "artifactChanges"], {
  description: message,
  artifactChanges: list(
    closed(["artifactLocation", "replacements"], {
      artifactLocation,
      replacements: list(replacement, 1),
    }),
    1,
  ),
});

const suppression = closed(["kind"], {
  kind: { enum: ["inSource", "external"] },
  status: { enum: ["accepted", "underReview", "rejected"] },
  justification: text,
  properties: bag,
});

const result = closed(["ruleId", "ruleIndex", "level", "message", "locations"], {
  ruleId: text,
  ruleIndex: index,
  level,
  message,
  locations: list(location, 1),
  fixes: list(fix, 1),
  suppressions: list(suppression, 1),
  properties: bag,
});

const invocation = closed(["executionSuccessful"], {
  executionSuccessful: { type: "boolean" },
  toolExecutionNotifications: list(closed(["level", "message"], { level, message }), 1),
});

const driver = closed(["name", "rules"], {
  name: { const: "Bollard" },
  semanticVersion: text,
  rules: list(rule),
});

const run = closed(["tool", "invocations", "columnKind", "artifacts", "results"], {
  tool: closed(["driver"], { driver }),
  invocations: list(invocation, 1),
  columnKind: { const: "utf16CodeUnits" },
  originalUriBaseIds: optional({ ROOT: closed(["description"], { description: message }) }),
  artifacts: { ...list(closed(["location"], { location: artifactLocation })), uniqueItems: true },
  results: list(result),
});

/** What a log of Bollard must look like. */
export const sarifSubset = closed(["$schema", "version", "runs"], {
  $schema: { type: "string", format: "uri" },
  version: { const: "2.1.0" },
  runs: { ...list(run, 1), maxItems: 1 },
});
