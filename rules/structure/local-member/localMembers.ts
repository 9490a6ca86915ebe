import { oneLine, regex } from "../../../core/pattern/regex.ts";
// Who sits for the place that a report is about, and how a report says that they were told of it or asked.

/** Members for a ward, for a division, or all members. */
export const who = oneLine`
  (?:
    (?:local|ward|division(?:al)?|electoral (?:division|area)|DEA)(?:['’]s)?
    \ (?:(?:two|three|four|ward|elected|county|borough|district|city) )*(?:members?|councillors?|cllrs?)|
    (?:both|the (?:two|three|four)|all (?:two|three|four)) (?:[A-Z][\w'’-]+ (?:and |& )?){1,4}
    (?:members|councillors|cllrs)|
    (?<!(?:Cabinet|Executive|Lead) )(?:members?|councillors?) (?:for|(?:in|of) (?:the )?DEA) ?
    (?:the |both |each |all |these )?(?:[A-Z]\w+|wards?|divisions?|(?:electoral )?areas?|affected|DEA|\b)|
    (?:all|every|each) (?:\w+ )?(?:councillors?|members?(?! of (?:the )?(?:public|staff|team)))|wards? affected were|
    elected members|(?:aelod(?:au)?|cynghor(?:ydd|wyr)) (?:y ward|lleol)
  )
`;
const verb = oneLine`
  (?:
    told|notified|informed|consulted|briefed|e-?mailed|sent|shared|circulated|asked|invited|contacted|written to|
    advised|engaged|(?:engagement|consultation|briefing) (?:took|has|was)|met|replied|responded|supports?|supportive|
    supported|objects?|commented|comments?|views?|feedback|representations|aware|attended|copied|opportunity|welcomed|
    discuss(?:ed|ions?)|opposed|raised|sight of|(?:has|have|had) seen|agree(?:d|ment)?|content|liaised|approached|
    (?:was|were|been) telephoned|ymgynghor\w*|hysbys\w*|sylwadau|cefnog\w*
  )
`;
const saidOf = new RegExp(`\\b${who}\\b.{0,160}\\b${verb}\\b|\\b${verb}\\b.{0,120}\\b${who}`, "i");

/** "The member consultation for the two electoral areas took place on 3 May." */
const forPlaces = regex.i`
  \b(?:members?|councillors?)['’]? (?:consultation|engagement|notification|briefings?|seminars?|workshops?|discussions?)
  \ (?:for|in|of|with|across|covering) (?:[a-z]+ ){0,4}(?:wards?|divisions?|DEAs?|electoral areas?)(?: affected)?
  \ (?:took place|(?:was|were|has been|have been) (?:held|done|made|sent|completed|carried out|undertaken)|
  ran|closed|opened)
  \b
`;

/** Does the text say that members for the place were told or asked? */
export const saysTold = (text: string): boolean => saidOf.test(text) || forPlaces.test(text);

/** "Consultees: ward councillors, Police", "Consulted: …", "Circulated to …". */
const distribution = regex.i`
  ^\W*(?:[\d.]+ )?(?:
    (?:\w+ )?consult(?:ed|ees?|ations?)|notified|informed|distribution|circulat(?:ed to|ion)|cop(?:y|ies|ied) to|
    discussed with
  )\b(?: \w+){0,3}\s?[:–—-].{0,200}\b${who}\b(?![^.;]{0,30}\bnot\b)
`;
export const listsThem = (text: string): boolean => text.length < 400 && distribution.test(text);

/** "The Abbey councillors", "Councillors Dale, Fenn and Moor (Abbey)". */
const ofPlace = [
  regex.g`
    \b([A-Z][\w'’-]+)(?: (?:[Ww]ard|[Tt]own|[Dd]ivision|[Dd]EA))?(?:['’]s)? (?:two |three )?
    (?:[Mm]embers|[Cc]ouncillors|[Cc]llrs)\b
  `,
  /\b(?:[Cc]ouncillors?|[Cc]llrs?)\.? [^.;:()|]{2,60} ?[([](?:for )?([A-Z][\w'’ -]+?)(?: [Ww]ard| [Dd]ivision)?[)\]]/g,
];
const spokenTo = new RegExp(`\\b${verb}\\b`, "i");
const denied = /\b(?:not|nor|never|no (?:reply|word|notice|contact)|without|neither|nobody|yet to|to be|will be)\b/i;

/** The places whose members a sentence says that they were told of something or consulted. */
export function namedIn(text: string): readonly string[] {
  if (!spokenTo.test(text) || denied.test(text)) return [];
  return ofPlace.flatMap((frame) => Array.from(text.matchAll(frame), ([, name = ""]) => name));
}

/** Is the name that of a ward, or a word of it? */
export const isWard = (name: string, wards: readonly string[]): boolean =>
  wards.some(
    (ward) =>
      ward
        .toLowerCase()
        .split(/[\s,&-]+/)
        .includes(name.toLowerCase()) || ward.toLowerCase() === name.toLowerCase(),
  );
