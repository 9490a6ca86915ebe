import type { Kind } from "../report/meta.ts";

/** A rule that watches over a clause, and which of its findings speak of that clause: all where no more is said. */
export interface Enforcement {
  readonly rule: string;
  /** Those in reports of these kinds. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Those with these of the rule's messages, by their keys. */
  readonly messages?: readonly string[] | undefined;
  /** Those that ask for a section of these roles, or a field of these keys. */
  readonly about?: readonly string[] | undefined;
}

/** What is asked of a finding before it names a clause. */
export interface Told {
  readonly rule: string;
  readonly kind: Kind;
  readonly message: string;
  readonly about: string | undefined;
}

/** Does a finding speak of the clause that is so enforced? */
export const speaksOf = ({ rule, kinds, messages, about }: Enforcement, told: Told): boolean =>
  rule === told.rule &&
  (kinds?.includes(told.kind) ?? true) &&
  (messages?.includes(told.message) ?? true) &&
  (about === undefined || (told.about !== undefined && about.includes(told.about)));

/** Is it but some of the rule's findings? */
export const isNarrow = ({ kinds, messages, about }: Enforcement): boolean =>
  kinds !== undefined || messages !== undefined || about !== undefined;

/** In which reports, for a person: "monitoring-officer-report alone"; empty where in all. */
export const whereTold = ({ kinds }: Enforcement): string => (kinds ? `${kinds.join(", ")} alone` : "");
