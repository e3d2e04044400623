/** A function that is computed once for a value, and forgotten with it. */
export function once<Value extends object, Result>(compute: (value: Value) => Result): (value: Value) => Result {
  const known = new WeakMap<Value, { readonly result: Result }>();
  return value => {
    const found = known.get(value);
    if (found) return found.result;
    const result = compute(value);
    known.set(value, { result });
    return result;
  };
}

/** A function that is computed once for two values, and forgotten with either. */
export function remembered<One extends object, Other extends object, Result>(
  compute: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const ofOne = once((one: One) => once((other: Other) => compute(one, other)));
  return (one, other) => ofOne(one)(other);
}
