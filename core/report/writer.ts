import { regex } from "../pattern/regex.ts";
import type { Report } from "./report.ts";

export const writers = ["group-assistant", "trade-union"] as const;

/** Whoever may write among officers without being bound as they are. */
export type WriterKind = (typeof writers)[number];

export interface Writer {
  readonly kind: WriterKind;
  /** The group for which an assistant wrote: "Labour". */
  readonly group?: string | undefined;
}

/** An assistant who is appointed to serve one group. */
export const assistantPost = regex.i`
  \b(?:
    political (?:assistant|adviser|advisor)|group(?:['’]s)? (?:assistant|researcher)|
    assistant to the (?:[a-z’' -]{2,30})?group
  )\b
`;

/** A paper says for which group it was written, or that it is not the council's. */
export const onBehalfOfGroup = regex.i`
  \b(?:
    on behalf of the [A-Z][^.;]{1,40}[Gg]roup|(?:prepared|written|drafted) (?:for|on behalf of) the [^.;]{2,40}[Gg]roup|
    views? (?:of|expressed|given) (?:here |are those of )?the [^.;]{2,40}[Gg]roup|
    (?:not|neither|nor|no) (?:the view|a view|an officer|officers['’]|a report|a paper)[^.;]{0,40}(?:[Cc]ouncil|advice)|
    (?:by|of) (?:the |its )?(?:group['’]s )?(?:own )?political assistant (?:to|for|of) (?:the )?
    [A-Z][^.;]{1,40}[Gg]roup\b(?=[^.;]{0,40}\b(?:for|on behalf of)\b)|
    the group['’]s own paper
  )\b
`;

const union = regex`
  \b(?:[Tt]rade [Uu]nions?|UNISON|Unison|GMB|Unite|NEU|NASUWT|FBU|[Uu]nion(?:['’]s)?|[Ss]taff [Ss]ide)\b
`;
const ofUnion = regex.i`
  \b(?:secretary|representative|rep|reps|convenor|convener|steward|official|chair\w*|side|organiser|delegate)\b
`;
const groupName = /\b(?:the|The) ((?:[A-Z][\w'’-]+ ){1,4})Group\b/;
/** A paper says at its top whose it is, as a briefing says whom it is for. */
const top = 12;

/** Who wrote the report, where that is no officer like others and it says so; an assistant says for which group, too. */
export function writerOf({ meta, blocks }: Report): Writer | undefined {
  const author = meta.author?.raw ?? "";
  if (union.test(author) && ofUnion.test(author)) return { kind: "trade-union" };
  if (!assistantPost.test(author)) return undefined;
  const statement = blocks
    .slice(0, top)
    .find(({ prose, zone }) => zone !== "quoted" && onBehalfOfGroup.test(prose.text));
  if (!statement) return undefined;
  const group = groupName.exec(author)?.[1] ?? groupName.exec(statement.prose.text)?.[1];
  return { kind: "group-assistant", group: group?.trim() };
}
