import { frameworks } from "@bollard/linter";
import { factsIn } from "@bollard/model";

/** Says which provisions of an edition a feature decides, in Markdown. */
export function featureItems(feature: string, edition: string): string | undefined {
  const framework = frameworks.find(
    ({ id, edition: own }) => id === "etsi-en-303-645" && own === edition,
  );
  const decided = framework?.items.filter(
    ({ appliesIf }) => appliesIf && factsIn(appliesIf).includes(feature),
  );
  if (framework === undefined || decided === undefined || decided.length === 0) return undefined;
  return `Decides in ${framework.label}: ${decided.map(({ id }) => id).join(", ")}`;
}
