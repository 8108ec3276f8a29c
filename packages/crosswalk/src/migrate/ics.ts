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
    const evidence = distinct(
      answers.flatMap(([, { evidence: own }]) => (Array.isArray(own) ? own : [])),
    );
    return {
      ...(!isPart && supports.size === 1 && support !== undefined && { support }),
      ...(detail !== "" && { detail }),
      ...(evidence.length > 0 && { evidence }),
    };
  },
  restsOnCondition: ({ support }) => support === "N/A",
};

/** An answer in words, as it is kept apart, with whatever else stands in it. */
export function inWords({ support, status, detail, ...rest }: IcsAnswer): string {
  const parts = [
    ...(support === undefined ? [] : [`support ${plain(support)}`]),
    ...(status === undefined ? [] : [`status ${plain(status)}`]),
    ...Object.entries(rest).map(([name, value]) => `${name} ${plain(value)}`),
    ...(detail === undefined ? [] : [`detail: ${plain(detail)}`]),
  ];
  return parts.length === 0 ? "no answer" : parts.join("; ");
}

/** What stands in a file may not fit the schema. */
function plain(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function detailOf(answers: readonly Named<IcsAnswer>[]): string {
  const told = answers
    .map(([id, { detail }]) => ({ id, text: detail === undefined ? "" : plain(detail) }))
    .filter(({ text }) => text.trim() !== "");
  const texts = new Set(told.map(({ text }) => text));
  if (texts.size <= 1) return [...texts].join("");
  return told.map(({ id, text }) => `${id}: ${text}`).join("\n");
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
