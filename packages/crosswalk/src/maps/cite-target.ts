import type { EditionRef, Framework, Source } from "@bollard/model";

/** The sources of the items that a link leads to. */
export function citeTarget(
  frameworks: readonly Framework[],
  { framework, edition }: EditionRef,
  targets: readonly string[],
): readonly Source[] {
  const held = frameworks.find((one) => one.id === framework && one.edition === edition);
  return (held?.items ?? []).filter(({ id }) => targets.includes(id)).map(({ source }) => source);
}
