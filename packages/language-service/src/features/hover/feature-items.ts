import { type Framework, factsIn } from "@bollard/model";

/** Says which provisions of an edition a feature decides, in Markdown. */
export function featureItems(feature: string, edition: Framework | undefined): string | undefined {
  const decided = edition?.items.filter(
    ({ appliesIf }) => appliesIf && factsIn(appliesIf).includes(feature),
  );
  if (edition === undefined || decided === undefined || decided.length === 0) return undefined;
  return `Decides in ${edition.label}: ${decided.map(({ id }) => id).join(", ")}`;
}
