/** A part of a decision with choices of its own. */
interface Choice {
  /** The words that name it, as they stand. */
  readonly label: string;
  readonly text: string;
}

const alternatives = /\bOR\b|\bToggles?\b|\bEnabled?\b[^\n]*\bDisabled?\b/;
const isDefault = /\bdefaults?\b|\bpre-?(?:selected|set|ticked)\b|\bunless the (?:user|owner)\b/i;

/** True where options say what holds when the user does nothing. */
export function saysDefault(options: string): boolean {
  return isDefault.test(options);
}

/**
 * The parts of options, one list item each with a name in bold, that offer a choice and say no
 * default, where others of the same decision do.
 */
export function withoutDefault(options: string): readonly Choice[] {
  const choices = choicesIn(options);
  if (!choices.some(({ text }) => isDefault.test(text))) return [];
  return choices.filter(({ text }) => alternatives.test(text) && !isDefault.test(text));
}

function choicesIn(options: string): readonly Choice[] {
  const items = options.split(/\n(?=[-*+] )/);
  return items.flatMap((text) => {
    const label = /^\s*[-*+]\s+\*\*([^*\n]{1,80})\*\*/.exec(text)?.[1];
    return label === undefined ? [] : [{ label, text }];
  });
}
