/**
 * A list of checks that prints each as it is made.
 *
 * @param giveUp When true, a failed check also throws, so that what would follow is left out.
 * @returns `check(name, work)`: runs the work, which may throw; resolves to what it returned, or undefined.
 *   `tally()`: how many passed and failed.
 */
export function createChecks({ giveUp = false } = {}) {
  const counts = { passed: 0, failed: 0 };
  const check = async (name, work) => {
    try {
      const result = await work();
      counts.passed += 1;
      console.log(`ok      ${name}`);
      return result;
    } catch (error) {
      counts.failed += 1;
      console.log(
        `FAILED  ${name}\n        ${String(error?.message ?? error)
          .trim()
          .replaceAll("\n", "\n        ")}`,
      );
      if (giveUp) throw error;
      return undefined;
    }
  };
  return { check, tally: () => counts };
}

/** Adds tallies up, prints `N passed, N failed` and sets the exit code: that nothing passed is a failure too. */
export function finish(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const [passed, failed] = [sum("passed"), sum("failed")];
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** Throws unless the condition holds. */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** Throws unless both lists have the same entries in the same order, and says which are only in one of them. */
export function expectSame(actual, expected, what) {
  const [left, right] = [actual, expected].map((list) =>
    list.map((entry) => JSON.stringify(entry)),
  );
  if (left.join("\n") === right.join("\n")) return;
  const differences = [
    ...left.filter((entry) => !right.includes(entry)).map((entry) => `not expected: ${entry}`),
    ...right.filter((entry) => !left.includes(entry)).map((entry) => `missing: ${entry}`),
  ];
  const counts = `${left.length} ${what} where ${right.length} are expected`;
  throw new Error([counts, ...differences].join("\n"));
}
