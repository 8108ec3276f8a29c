import { pages as deploymentPages } from "@bollard/device-spec/rules/pages";
import { pages as en303645Pages } from "@bollard/etsi-en-303-645/rules/pages";
import { pages as ts103701Pages } from "@bollard/etsi-ts-103-701/rules/pages";
import { pages as placePages } from "@bollard/place-register/rules/pages";
import { pages as procurementPages } from "@bollard/procurement-document/rules/pages";
import { pages as pstiPages } from "@bollard/uk-psti/rules/pages";
import { pages as ownPages } from "./rules/pages.js";

const pagesOfArea: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deployment: deploymentPages,
  "en-303-645": en303645Pages,
  "ts-103-701": ts103701Pages,
  place: placePages,
  procurement: procurementPages,
  "uk-psti": pstiPages,
};

/** The page of a rule in Markdown: why, examples, what to do. */
export function pageOf(rule: string): string | undefined {
  const [area = "", slug = ""] = rule.split("/");
  return pagesOfArea[area]?.[slug] ?? ownPages[`${area}-${slug}`];
}
