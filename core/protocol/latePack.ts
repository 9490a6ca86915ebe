import type { Protocol } from "./protocol.ts";

type Long = Pick<Protocol, "clauses" | "sections" | "fields">;

/** A pack whose long parts are made when one of them is first asked for. */
export function latePack(short: Omit<Protocol, keyof Long>, make: () => Long): Protocol {
  let made: Long | undefined;
  const long = (): Long => {
    made ??= make();
    return made;
  };
  return {
    ...short,
    get clauses() {
      return long().clauses;
    },
    get sections() {
      return long().sections;
    },
    get fields() {
      return long().fields;
    },
  };
}
