/** Writes plain data as people write YAML: block style, quotes only where they are needed. */
export function toYaml(value: unknown, indent = ""): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? " []\n" : `\n${value.map((item) => toItem(item, indent)).join("")}`;
  }
  if (typeof value === "object" && value !== null) {
    const text = toMembers(value, indent);
    return text === "" ? " {}\n" : `\n${text}`;
  }
  return ` ${toScalar(value)}\n`;
}

/** Writes the members of an object, one or more lines each. */
export function toMembers(value: object, indent = ""): string {
  return Object.entries(value)
    .map(([name, member]) => `${indent}${toScalar(name)}:${toYaml(member, `${indent}  `)}`)
    .join("");
}

/** The first member of an object stands on the line of its dash. */
function toItem(item: unknown, indent: string): string {
  if (typeof item !== "object" || item === null) return `${indent}-${toYaml(item, indent)}`;
  return `${indent}- ${toMembers(item, `${indent}  `).slice(indent.length + 2)}`;
}

const plain = /^[A-Za-z][\w .,;/()'-]*$/;
const reserved = /^(true|false|null|yes|no|on|off|y|n)$/i;

function toScalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const isPlain = plain.test(value) && !reserved.test(value) && !value.endsWith(" ");
  return isPlain ? value : JSON.stringify(value);
}
