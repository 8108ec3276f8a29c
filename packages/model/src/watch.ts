/**
 * Tells which pure functions read one value, so that the others need not run again when it alone changed.
 * What is remembered on the way counts as read by all that ask for it.
 */
let wasRead = false;

/**
 * The same object, but for that a function that reads a member of it is known to have done so. That the member
 * is there is not watched: what takes its place must have the same name.
 */
export function watched<T extends object>(holder: T, name: string): T {
  return new Proxy(holder, {
    get(target, key, receiver) {
      if (key === name) wasRead = true;
      return Reflect.get(target, key, receiver);
    },
  });
}

/** Does some work, and says whether it read what is watched. */
export function whetherRead<T>(work: () => T): { readonly result: T; readonly read: boolean } {
  const outer = wasRead;
  wasRead = false;
  try {
    const result = work();
    return { result, read: wasRead };
  } finally {
    wasRead ||= outer;
  }
}

/** Says whether the work that is being done has read what is watched so far. */
export function hasRead(): boolean {
  return wasRead;
}

/** Counts what is watched as read, by work whose result rests on more than the values that it reads. */
export function countAsRead(): void {
  wasRead = true;
}

interface Kept<V> {
  readonly result: V;
  readonly read: boolean;
}

/**
 * A pure function of an object that is computed once for each. The object must not be changed afterwards; a
 * second call is free.
 */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return kept(new WeakMap<K, Kept<V>>(), compute);
}

/** The same for keys of any kind, kept as long as the function is. */
export function rememberEach<K, V>(compute: (key: K) => V): (key: K) => V {
  return kept(new Map<K, Kept<V>>(), compute);
}

interface Store<K, V> {
  get(key: K): Kept<V> | undefined;
  set(key: K, value: Kept<V>): unknown;
}

function kept<K, V>(store: Store<K, V>, compute: (key: K) => V): (key: K) => V {
  return (key) => {
    let known = store.get(key);
    if (known === undefined) {
      known = whetherRead(() => compute(key));
      store.set(key, known);
    }
    wasRead ||= known.read;
    return known.result;
  };
}
