/**
 * A list or table that is made when it is first asked for and kept from then on, so that importing a
 * package costs little, however much it holds.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object with properties that are made when they are first read; each is like any other from then on. */
export function lazily<Own extends object, Made extends object>(
  own: Own,
  makers: { readonly [Key in keyof Made]: () => Made[Key] },
): Own & Made {
  const whole = { ...own } as Own & Made;
  for (const key of Object.keys(makers) as (keyof Made)[]) {
    Object.defineProperty(whole, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[key]();
        Object.defineProperty(whole, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return whole;
}
