import type { Format } from "@bollard/document";
import type { SubjectKind } from "../src/subject-kinds.js";

/** An example of a rule page: a text, and the findings of the rule that it must give. */
export interface Example {
  readonly heading: "Invalid" | "Valid";
  readonly format: Format;
  readonly kind: SubjectKind;
  readonly text: string;
  /** The line, from 1, and the rule of each expected finding, in order. */
  readonly expected: readonly string[];
}

const fence = /^```(?:(yaml|jsonc?) (device|place)|(markdown|json) tender)\n([\s\S]*?)^```$/gm;
const expectation = /[ \t]*(?:#|\/\/|<!--)[ \t]*expect((?:[ \t]+[\w/-]+)+)[ \t]*(?:-->)?[ \t]*$/;

/** Takes the examples out of a rule page. The marks that say what to expect are no part of them. */
export function examplesIn(page: string): readonly Example[] {
  return [...page.matchAll(fence)].map((match) => {
    const heading = headingAbove(page, match.index);
    const lines = (match[4] ?? "").split("\n");
    return {
      heading,
      format: (match[1] ?? match[3]) as Format,
      kind: match[3] ? "procurement" : (match[2] as "device" | "place"),
      text: lines.map((line) => line.replace(expectation, "")).join("\n"),
      expected: lines.flatMap((line, index) => {
        const rules = expectation.exec(line)?.[1]?.trim().split(/\s+/) ?? [];
        return rules.map((rule) => `${index + 1} ${rule}`);
      }),
    };
  });
}

/** The headings of the second level, in order. */
export function headingsIn(page: string): readonly string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? "");
}

function headingAbove(page: string, offset: number): "Invalid" | "Valid" {
  const heading = [...page.slice(0, offset).matchAll(/^## (.+)$/gm)].at(-1)?.[1];
  if (heading !== "Invalid" && heading !== "Valid") {
    throw new Error(`An example stands under “${heading}”.`);
  }
  return heading;
}
