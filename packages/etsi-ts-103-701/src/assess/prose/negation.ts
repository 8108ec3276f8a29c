const before =
  /\b(?:no|not|zero(?![- ]day)|never|without|nor|neither|none|nobody|nothing|cannot|lacks?|lacking|absence of|free of|instead of|rather than|\w{1,8}n['’]t|non|prevents?|preventing|eliminat(?:es?|ing)|rejects?|disables?|disallows?|excludes?)\b[^.;:,()]{0,40}$/i;
const neither = /\b(?:neither\b[^.;]{0,120}|nor\s(?:\w+\s){0,3})$/i;
const after =
  /^[^.;:,()]{0,30}\b(?:(?:is|are|was|were|be|been|has|have|does|do|can|will)\s+(?:not|never)|isn['’]t|aren['’]t|cannot|not (?:used|supported|available|required|present|enabled|possible|provided)|disabled|rejected|removed|forbidden|prohibited)\b/i;

/** A condition behind the words is no denial of them: sent in clear text when no certificate is there. */
const condition = /\b(?:when(?:ever)?|if|unless|until|as long as|in case)\b/i;

const turn = /\b(?:but|because|since|although|though|while|whereas|and (?:is|are|was|were))\b/i;

/**
 * Says whether the words around a match deny it: `no password`, `without encryption`, `TLS 1.0 is
 * not used`. Looks inside the clause only, so that a denial of something else does not count: not
 * beyond a comma, a `but` or a `because`.
 */
export function isDenied(sentence: string, start: number, end: number): boolean {
  const ahead =
    sentence
      .slice(Math.max(0, start - 60), start)
      .split(turn)
      .at(-1) ?? "";
  const [clause = ""] = sentence.slice(end, end + 50).split(turn);
  const [behind = ""] = clause.split(condition);
  return before.test(ahead) || neither.test(sentence.slice(0, start)) || after.test(behind);
}
