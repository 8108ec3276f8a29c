/** Words by which a buyer takes a scheme up of its own will, or says that it does not bind. */
export const adopts =
  /\b(?:adopt\w{0,3}|voluntar\w{1,4}|although|chosen|chooses|good practice|best practice|encouraged|(?:does|do) not (?:bind|apply)|is not (?:bound|subject))\b/i;

/** Whether the words around a name claim that it obliges the buyer. */
export function claims(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(start + length, start + length + 40);
  return (
    /\b(?:required (?:by|under)|requirements? of|under|pursuant to|mandated by|obliged by|bound by|duty under|as required (?:by|under)|in accordance with|have regard to) (?:the )?(?:[A-Z][\w']* ){0,3}$/.test(
      before,
    ) || /^ (?:applies|requires|obliges|binds|mandates|makes)\b/.test(behind)
  );
}
