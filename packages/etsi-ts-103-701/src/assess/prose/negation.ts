const before =
  /\b(?:no|not|never|without|nor|neither|none|cannot|lacks?|lacking|absence of|free of|instead of|rather than|n['’]t|non|prevents?|preventing|rejects?|disables?|disallows?|excludes?)\b[^.;:,()]{0,40}$/i;
const after =
  /^[^.;:,()]{0,30}\b(?:(?:is|are|was|were|be|been|has|have|does|do|can|will)\s+(?:not|never)|isn['’]t|aren['’]t|cannot|not (?:used|supported|available|required|present|enabled|possible|provided)|disabled|rejected|removed|forbidden|prohibited)\b/i;

/**
 * Says whether the words around a match deny it: `no password`, `without encryption`, `TLS 1.0 is
 * not used`. Looks inside the clause only, so that a denial of something else does not count.
 */
export function isDenied(sentence: string, start: number, end: number): boolean {
  return (
    before.test(sentence.slice(Math.max(0, start - 60), start)) ||
    after.test(sentence.slice(end, end + 50))
  );
}
