/**
 * A list of checks that prints each as it is made.
 *
 * @returns `check(name, work)`: runs the work, which may throw; resolves to what it returned, or undefined.
 *   `tally()`: how many passed and failed. `finish()`: prints the final line and sets the exit code.
 */
export function createChecks() {
  const counts = { passed: 0, failed: 0 };
  const check = async (name, work) => {
    try {
      const result = await work();
      counts.passed += 1;
      console.log(`ok      ${name}`);
      return result;
    } catch (error) {
      counts.failed += 1;
      console.log(`FAILED  ${name}\n        ${String(error?.message ?? error).trim().replaceAll("\n", "\n        ")}`);
      return undefined;
    }
  };
  return { check, tally: () => counts, finish: () => finish(counts) };
}

/** Prints `N passed, N failed` and sets the exit code: nothing passed is a failure too. */
export function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** Throws unless the condition holds. */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** Throws unless both have the same JSON. */
export function expectSame(actual, expected, message) {
  const [left, right] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (left !== right) throw new Error(`${message}\nactual: ${left}\nexpected: ${right}`);
}
