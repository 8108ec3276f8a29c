import { edition, features } from "@bollard/etsi-en-303-645";

/**
 * Ten rules for Spectral that ask of an ICS what Bollard's rules ask, as far as its functions
 * reach: a fair lower end of the work that Bollard does.
 */
export function spectralRuleset(): object {
  const { items } = edition("3.1.3");
  const ids = items.map(({ id }) => id);
  const unconditional = items.filter(({ appliesIf }) => appliesIf === undefined);
  const mandatory = unconditional.filter(({ obligation }) => obligation === "shall");
  const refused = (match: string) => ({
    function: "pattern",
    functionOptions: { notMatch: match },
  });
  const schema = (value: object) => ({ function: "schema", functionOptions: { schema: value } });
  const among = (list: readonly { readonly id: string }[]) =>
    `$.ics[?(@property.match(/^(${list.map(({ id }) => id.replaceAll(".", "\\.")).join("|")})$/))].support`;
  const rules = {
    "support-known": rule("$.ics[*].support", enumeration(["Y", "N", "N/A"])),
    "detail-for-yes": rule("$.ics[?(@.support=='Y')]", { field: "detail", function: "truthy" }),
    "reason-missing": rule("$.ics[?(@.support=='N'||@.support=='N/A')]", {
      field: "detail",
      function: "truthy",
    }),
    "detail-says-nothing": rule("$.ics[*].detail", refused(emptyDetail)),
    "provision-known": rule("$.ics", { field: "@key", ...enumeration(ids) }),
    "provision-unanswered": rule("$.ics", schema({ required: ids })),
    "features-undeclared": rule("$.features", schema({ required: Object.keys(features()) })),
    "mandatory-not-supported": rule(among(mandatory), refused("^N$")),
    "not-applicable-unconditional": rule(among(unconditional), refused("^N/A$")),
    "evidence-digest": rule("$..evidence[*].sha256", {
      function: "pattern",
      functionOptions: { match: "^[0-9a-fA-F]{64}$" },
    }),
  };
  return { rules };
}

const emptyDetail =
  "/^(y|yes|n|no|ok|tb[acd]|to ?do|n\\/?a|none|compliant|as required|see above)\\W*$/i";

function rule(given: string, then: object): object {
  return { given, severity: "error", message: "{{error}}", then };
}

function enumeration(values: readonly string[]): object {
  return { function: "enumeration", functionOptions: { values } };
}
