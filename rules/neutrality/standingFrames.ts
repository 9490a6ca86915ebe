import { oneLine, regex } from "../../core/pattern/regex.ts";
import { cues } from "../../core/rule/lexicon.ts";
import type { Frame } from "./sentenceFrames.ts";

/** Words without one of which no sentence weighs how a matter sits with a side of the chamber. */
export const standingCues = cues(
  "standing-with-own-side",
  oneLine`
    to point to|to show for|to show off|to shout about|to boast|to crow|to announce|to parade|front bench*|back bench*|back rows|back row|behind the Leader|behind the leader|behind the Cabinet|sit badly|
    sits badly|sit ill|sit well|sit uneasily|go down badly|goes down badly|go down well|play well|play badly|
    play poorly|land badly|badly with|poorly with|to sell to|to explain round|to explain in|to explain on|to explain to|
    to defend on|to defend round|own people|own side|own ranks|own members|ruling ranks|ranks of the|rank and file|
    carry his|carry her|carry their|across the chamber|stick to beat|stick with which|blushes|both wings|either wing|
    explaining to do|stand up and defend|have to defend|rumpus|ructions|grumbling|muttering on|find it hard to swallow|
    hard to swallow|in the shires|optics|alive to|alert to|awake to|blind to|deaf to|no reminding|need reminding|
    any reminding|
    an eye to|an eye on
  `,
);

const own = oneLine`
  (?:those|members|colleagues|people|some|others|councillors)(?: who (?:sit|are|stand))?
  \ (?:behind|at the back of|on the (?:back|second|rear)) ?(?:the )?
  (?:front bench(?:es)?|Leader|leader|Cabinet|benches|rows?)?
`;
const side = oneLine`
  (?:
    (?:his|her|its|their) own (?:side|people|members|ranks|colleagues|benches|group)|
    (?:the )?(?:back ?bench(?:es|ers)?|rank and file|ruling ranks|own side|grass roots|party faithful)|
    members (?:who sit )?(?:at|on) the back|colleagues in the [a-z]+
  )
`;

/** What is weighed is how it sits with a leader's own people, or what the other side would make of it. */
/** Those who govern want something to show for it, wherever they would show it: that is image, and no count of votes. */
export const wantsShow = regex.i`
  \b(?:
    those (?:in (?:control|charge|office)|who (?:run|govern|lead))|
    (?:the )?(?:administration|leadership|leader|cabinet|executive|mayor|(?:leading|ruling|controlling|majority) (?:group|party)|group)|
    members|they
  )\b[^.;]{0,40}? (?:wants?|needs?|likes?|hopes? for|welcomes?|looking for|short of|glad of|in want of)\b[^.;]{0,24}?
  \ (?:something|anything|an? (?:[a-z]+ )?(?:story|success|win|result|line|picture|photograph|achievement)|good news)
  \b[^.;]{0,20}? to (?:point to|show(?: (?:for|off))?\b|announce|boast|shout about|crow|wave|parade|put (?:on|in|out))
`;

export const standing: readonly Frame<"doubt">[] = [
  // "Councillors will not need reminding how many posters there are"
  {
    message: "doubt",
    severity: "info",
    pattern: regex`
      \b(?:[Mm]embers?|[Cc]ouncillors?|[Tt]he (?:[Gg]roup|Leader|Cabinet|[Aa]dministration))\b[^.;]{0,70}? (?:
        (?:alive|alert|awake|(?:not|hardly) (?:be )?(?:blind|deaf)) to|need no reminding|(?:not|
        hardly) need (?:any )?reminding|
        (?:had|have|keep|kept) (?:half )?an eye (?:to|on)
      )\b[^.;]{0,60}?\b(?:
        (?:window )?(?:posters?|placards?|bills|boards)\b[^.;]{0,20}\b(?:windows?|gardens?|lamp-?posts?)|
        (?:strength|depth|weight) of (?:local |public )?feeling|how (?:many|people|residents|they|
        it)\b[^.;]{0,30}\bvot\w+|
        the (?:ballot box|polls|next election|voters?|electors|electorate)|which way the wind
      )\b
    `,
    unless: /\b(?:returning officer|polling stations?|electoral services|turnout figures)\b/i,
  },
  {
    message: "doubt",
    severity: "warning",
    pattern: wantsShow,
    unless: /\b(?:visitors|pupils|tenants|users|customers|inspectors?|auditors?|funders?|evidence|report to)\b/,
  },
  {
    message: "doubt",
    severity: "warning",
    pattern: regex`
      \b(?:sits?|go(?:es)? down|lands?|plays?|be (?:received|taken|welcomed?|welcome)|go)(?: [a-z]+)?
      \ (?:badly|ill|well|poorly|uneasily|awkwardly|hard|welcome) (?:with|among|to|on|by) (?:the )?(?:${own}|${side})|
      \b(?:difficult|hard|awkward|easy|easier|tricky|impossible) (?:for [a-z ]{3,20} )?to
      \ (?:sell|explain|defend|square|justify) (?:it )?(?:to|with|round|in|on|among)
      \ (?:${side}|colleagues in|the (?:villages|shires|doorsteps?|back benches|ranks))\b
    `,
    unless: /\b(?:shops|stadium|theatre|seats? (?:behind|in)|grounds?|market)\b/,
  },
  {
    message: "doubt",
    severity: "warning",
    pattern: regex`
      \b(?:carry|take|bring) (?:${side}|(?:his|her|its|their) (?:people|side|colleagues|benches)) with\b|
      \b(?:awkward|difficult|tight|uncomfortable) (?:spot|corner|position|place) with ${side}|
      \bmade much of across the (?:chamber|floor)|
      \bstick (?:to beat|with which to beat) (?:the )?(?:Cabinet|Leader|administration|it|them|council)|
      \bspares? (?:the )?(?:Leader|Cabinet|Chair|administration)(?:['’]s?)? blushes|
      \b(?:both|either|each) wings? of the (?:majority|group|administration|party|ruling)|
      \bexplaining to do to (?:those|the people) who (?:put|elected|voted)|
      \b(?:rumpus|ructions|grumbling|muttering|trouble|mutiny|revolt|unrest) (?:in|on|among|from) the
      \ (?:ruling|back|majority|government|leader's) (?:ranks|benches|rows?|seats)|
      \b${own} (?:would|will|may|might|could)\b[^.;]{0,30}\b(?:swallow|like|stomach|wear|accept|forgive)\b
    `,
    unless: /\b(?:stadium|theatre|auditorium)\b/,
  },
  {
    message: "doubt",
    severity: "info",
    pattern: regex`
      \b(?:those|members|ones) who (?:have|will have|must|would have) (?:to )?(?:stand up and |get up and |go out and )?
      defend it\b|
      \b(?:plays?|go(?:es)? down) (?:well|badly|poorly|ill) in the (?:villages|shires|town|estates|suburbs|wards|rural)|
      \boptics\b|\bbehind the front bench(?:es)?\b
    `,
    unless: /\b(?:fibre|lens|shops|telescope|cameras?)\b/,
  },
];
