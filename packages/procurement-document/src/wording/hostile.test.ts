import { runRule } from "@bollard/model";
import { it } from "vitest";
import { within } from "../../../model/test/within.js";
import { today } from "../../test/run-on-text.js";
import type { ProcurementDocument } from "../procurement-document.js";
import { credentialsInText } from "../rules/credentials-in-text/rule.js";
import { defaultPasswordAsked } from "../rules/default-password-asked/rule.js";
import { loggingDisabled } from "../rules/logging-disabled/rule.js";
import { noActor } from "../rules/no-actor/rule.js";
import { noMeasure } from "../rules/no-measure/rule.js";
import { obsoleteCryptographyAsked } from "../rules/obsolete-cryptography-asked/rule.js";
import { securityByObscurity } from "../rules/security-by-obscurity/rule.js";
import { sensitiveDetail } from "../rules/sensitive-detail/rule.js";
import { standingAccessAsked } from "../rules/standing-access-asked/rule.js";
import { weakWording } from "../rules/weak-wording/rule.js";

const rules = [
  credentialsInText,
  defaultPasswordAsked,
  loggingDisabled,
  noActor,
  noMeasure,
  obsoleteCryptographyAsked,
  securityByObscurity,
  sensitiveDetail,
  standingAccessAsked,
  weakWording,
];

function documentOf(text: string): ProcurementDocument {
  return {
    purchase: {},
    language: "english",
    sections: [{ title: "Security", level: 1, kind: "ordinary" }],
    statements: [
      { text, section: 0, form: "item", modality: "obligation", values: [], topics: [] },
    ],
    references: [],
    definitions: [],
  };
}

it.each([
  "a",
  "a ",
  "shall be ",
  "suitable a-",
  "and/or a-",
  "0,",
  "eyJ-",
  "ID:",
  "guard ",
  "gate PIN\t",
  "root ",
  "has VPN login/",
  "user login ",
  "URL can be hidden ",
  "must tell-",
  "backup-shall ",
  "password: ",
  "the same password all ",
  "TLS 1.0 ",
  "A b. ",
  "10.1.1.1 IP ",
])("the rules take a megabyte of %o in one line in less than half a second", (part) => {
  const document = documentOf(part.repeat(1_000_000 / part.length));
  const context = { today, unreadable: new Set<string>(), options: {}, digestOf: () => undefined };
  for (const rule of rules) {
    within(500, () => runRule(rule, document, context));
  }
});
