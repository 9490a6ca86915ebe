/**
 * Reads of a fact, or of a table, what it takes to judge it, when a judgement first asks, and keeps that as long as it
 * stands. Few reports are published near a poll: of all others nothing is read but what tells that.
 */
export function readLater<Fact extends object, Read>(read: (fact: Fact) => Read): (fact: Fact) => Read {
  const kept = new WeakMap<Fact, { readonly read: Read }>();
  return (fact) => {
    const before = kept.get(fact);
    if (before) return before.read;
    const own = { read: read(fact) };
    kept.set(fact, own);
    return own.read;
  };
}
