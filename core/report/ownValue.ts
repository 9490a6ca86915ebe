/** What an object holds under a name itself: every object has a “constructor”. */
export const ownValue = <Value>(
  object: Readonly<Partial<Record<string, Value>>> | undefined,
  name: string,
): Value | undefined => (object && Object.hasOwn(object, name) ? object[name] : undefined);
