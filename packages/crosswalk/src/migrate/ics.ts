import type { AnswerKind, Named } from "./move-answers.js";

/** An answer of the ICS, as far as a migration looks at it. */
export interface IcsAnswer {
  readonly support?: string;
  readonly detail?: string;
  readonly status?: string;
  readonly evidence?: readonly unknown[];
}

/** How answers of the ICS are moved: part of a provision is answered anew, with the old words beside it. */
export const icsAnswers: AnswerKind<IcsAnswer> = {
  path: ["ics"],
  keepsApart: true,
  combine(answers, isPart) {
    const supports = new Set(answers.map(([, { support }]) => support));
    const [support] = supports;
    const detail = detailOf(answers);
    const evidence = distinct(answers.flatMap(([, answer]) => answer.evidence ?? []));
    return {
      ...(!isPart && supports.size === 1 && support !== undefined && { support }),
      ...(detail !== "" && { detail }),
      ...(evidence.length > 0 && { evidence }),
    };
  },
  restsOnCondition: ({ support }) => support === "N/A",
};

/** An answer in words, as it is kept apart. */
export function inWords({ support, status, detail, evidence = [] }: IcsAnswer): string {
  const parts = [
    support !== undefined && `support ${support}`,
    status !== undefined && `status ${status}`,
    evidence.length > 0 && `evidence ${JSON.stringify(evidence)}`,
    detail !== undefined && `detail: ${detail}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "no answer" : parts.join("; ");
}

function detailOf(answers: readonly Named<IcsAnswer>[]): string {
  const told = answers.filter(([, { detail }]) => detail !== undefined && detail.trim() !== "");
  const texts = new Set(told.map(([, { detail = "" }]) => detail));
  if (texts.size <= 1) return [...texts].join("");
  return told.map(([id, { detail = "" }]) => `${id}: ${detail}`).join("\n");
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
