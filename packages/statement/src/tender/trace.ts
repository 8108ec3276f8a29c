import type { ProcurementDocument } from "@bollard/procurement-document";
import { person } from "./answers.js";
import { evaluateRequirement } from "./evaluate/index.js";
import { insecureDemands } from "./insecure-demands.js";
import type { LineOf } from "./place.js";
import { Product } from "./product.js";
import { askedWords, deviceTopicsOf, requirementsOf, standard } from "./requirements.js";
import type {
  Requirement,
  Trace,
  TraceCounts,
  TracedProduct,
  TracedRequirement,
  TraceSpec,
} from "./trace-model.js";

/**
 * Traces the security requirements of a tender to specifications: what each product declares satisfies a
 * requirement, stands against it, or is for a person to judge. Pure; a declared value is taken as it is, and
 * nothing is called compliant.
 * @param today - the day that dates are judged against, `YYYY-MM-DD`
 * @param lineOf - leads to the lines of the tender, where there is a text
 */
export function trace(
  document: ProcurementDocument,
  specs: readonly TraceSpec[],
  today: string,
  lineOf?: LineOf,
): Trace {
  const products = specs.map(({ name, spec }) => new Product(name, spec, today));
  const all = requirementsOf(document, lineOf);
  const insecure = insecureDemands(document, today);
  const isOfDevice = (one: Requirement) =>
    deviceTopicsOf(one).length > 0 || citesStandard(document, one);
  const requirements = all.filter(isOfDevice).map((requirement) => {
    const fault = insecure.get(requirement.statement);
    return fault === undefined
      ? traceOne(requirement, document, products)
      : { ...requirement, answers: products.map(() => person(`${fault} ${clearUp}`)) };
  });
  return {
    today,
    products: products.map((product, index) => summarise(product, index, requirements)),
    requirements,
    aside: all.filter((one) => !isOfDevice(one)),
  };
}

const clearUp = "Clear up first what the tender asks for.";

function citesStandard({ references }: ProcurementDocument, { statement }: Requirement): boolean {
  return references.some((one) => one.document === standard && one.statement === statement);
}

function traceOne(
  requirement: Requirement,
  document: ProcurementDocument,
  products: readonly Product[],
): TracedRequirement {
  const statement = document.statements[requirement.statement];
  if (statement === undefined) return { ...requirement, answers: [] };
  const asked = { document, statement, words: askedWords(document, requirement) };
  const topics = deviceTopicsOf(requirement);
  return {
    ...requirement,
    answers: products.map((product) => evaluateRequirement(asked, topics, product)),
  };
}

function summarise(
  { name, spec, assessment }: Product,
  index: number,
  requirements: readonly TracedRequirement[],
): TracedProduct {
  const product = spec.product?.name;
  const counts: { -readonly [Verdict in keyof TraceCounts]: number } = {
    met: 0,
    contradicted: 0,
    silent: 0,
    person: 0,
  };
  let mandatoryContradicted = 0;
  for (const { answers, mandatory } of requirements) {
    const verdict = answers[index]?.verdict ?? "silent";
    counts[verdict] += 1;
    if (mandatory && verdict === "contradicted") mandatoryContradicted += 1;
  }
  const edition = assessment.tests.label;
  return {
    name,
    ...(product !== undefined && { product }),
    edition,
    counts,
    mandatoryContradicted,
  };
}
