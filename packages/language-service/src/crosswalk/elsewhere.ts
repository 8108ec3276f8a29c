import {
  carriedBy,
  findFramework,
  type ItemVerdict,
  linkInWords,
  linksOf,
  type Mapped,
} from "@bollard/crosswalk";
import type { FoundItem } from "@bollard/linter";
import type { LintedDocument } from "../document.js";
import { assessmentOf } from "../specification/specification.js";

/** Where an item leads in a framework that the configuration chooses. */
export interface Elsewhere {
  readonly link: Mapped;
  /** `asks for a part of EU CRA Annex I Part I (2)(m)`. */
  readonly words: string;
  readonly rationale: string;
  /** What the verdict here says there, where that follows for certain. */
  readonly carried: "answered" | "fails" | undefined;
}

/** The links of an item to the frameworks that the configuration chooses, with what a specification makes of them. */
export function elsewhere(
  document: LintedDocument,
  { framework, item }: FoundItem,
): readonly Elsewhere[] {
  const chosen = new Set(document.frameworks.flatMap(editionNamed));
  if (chosen.size === 0) return [];
  const { id, edition } = framework;
  const verdictOf = verdictsOf(document);
  return linksOf({ framework: id, edition, item: item.id })
    .filter(({ targets: [first] }) => first && chosen.has(`${first.framework}@${first.edition}`))
    .map((link) => {
      const { sources, targets, relation, path } = link;
      const ends = {
        relation,
        sources: sources.map((one) => one.item),
        targets: targets.map((one) => one.item),
      };
      return {
        link,
        words: linkInWords(item.id, link),
        rationale: path[0]?.rationale ?? "",
        carried: carriedBy(ends, verdictOf),
      };
    });
}

function editionNamed(name: string): string | [] {
  const { framework } = findFramework(name);
  return framework ? `${framework.id}@${framework.edition}` : [];
}

function verdictsOf(document: LintedDocument): (item: string) => ItemVerdict | undefined {
  const groups = assessmentOf(document)?.groups ?? [];
  const verdicts = new Map<string, ItemVerdict>(
    groups.map(({ plan, verdict }) => [plan.provision, verdict]),
  );
  return (item) => verdicts.get(item);
}
