import type { Kind, MetaKey } from "../report/meta.ts";
import type { OwnLook, OwnRule } from "./ownRule.ts";

/** What a council's own rules ask of a new report of a kind. */
export interface OwnAsks {
  readonly headings: readonly {
    readonly title: string;
    /** The title among them. */
    readonly aliases: readonly string[];
    readonly guidance: string | undefined;
  }[];
  readonly fields: readonly MetaKey[];
  /** Sentences, each with the roles of the sections that it may stand in; none means anywhere. */
  readonly statements: readonly { readonly text: string; readonly sections: readonly string[] }[];
}

/**
 * Reads off the rules what they want to be there. A statement of which only the beginnings of words are known cannot be
 * written.
 */
export function ownAsks(rules: readonly OwnRule[], kind: Kind): OwnAsks {
  const own = rules.filter(({ kinds }) => kinds.includes(kind));
  // No part but the open one stands in a new report.
  const inOpen = own.filter(({ zones }) => zones.length === 0 || zones.includes("open"));
  const looks = <For extends OwnLook["for"]>(sort: For) =>
    inOpen.flatMap(({ looks: look, sections }) =>
      look.for === sort ? [{ ...(look as Extract<OwnLook, { for: For }>), sections }] : [],
    );
  return {
    headings: looks("heading").map(({ heading, aliases, guidance }) => ({
      title: heading,
      aliases: [heading, ...aliases],
      guidance,
    })),
    fields: looks("field").map(({ field }) => field),
    statements: looks("statement").flatMap(({ insert, anyOf, sections }) => {
      const text = insert ?? anyOf.find((one) => !one.includes("*"));
      return text === undefined ? [] : [{ text: /[.!?]$/.test(text) ? text : `${text}.`, sections }];
    }),
  };
}
