import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

/** Words without one of which no briefing is fitted to a party's choice of those who are to stand. */
export const pickedCues = cues(
  "whoever-is-picked",
  oneLine`
    for the campaign|in the campaign|next campaign|for an election|for the election|by-election|address to electors|
    against the present|against the leadership|against the administration|against the leader|used against|
    turned against|turned on|thrown at|quoted at|polling district*|selections are|selections have|selections were|
    ward selections|selection meeting*|selection panel*|adoption meeting*|reselection*|shortlisting|been picked|
    is picked|are picked|been adopted|to stand|on the ballot|fighting the|fighting seats|contesting the|
    contesting seats|they have got for|we have got for|would-be councillor*|would-be member*|would-be candidate*|
    the association has|on a doorstep|on the doorstep|on doorsteps|teams going out|organiser has|group's organiser|
    branch organiser|spring edition|ward edition|next edition|most of you will be away|many of you will be away
  `,
);

/** Posts, tenders and sites are chosen too. */
const posts = regex`
  \b(?:
    post|vacanc(?:y|ies)|interviews?|headteacher|contractors?|tenants?|director|staff|sites?|tender|apprentices?|
    jurors?|suppliers?
  )\b
`;

/** The timing or the form of a briefing follows who is chosen to stand, or what is to be handed out. */
export const whoeverIsPicked: readonly Frame<"party">[] = [
  {
    message: "party",
    pattern: regex`
      \b(?:once|when|until|after|before|till)\b[^.;]{0,40}\b(?:ward |candidate |council |borough |local )?
      (?:selections|selection (?:meetings?|panels?)|adoption meetings?|reselections?|shortlisting)\b[^.;]{0,30}\b
      (?:are|is|have|has|over|done|complete|finished|behind)\b|
      \bwho(?:ever)? (?:has been|is|gets?|have been|are) (?:picked|selected|adopted|to stand)\b|
      \b(?:who is|who are|going) to (?:stand|be on the ballot)\b|
      \bpeople who (?:will be|are) (?:fighting|standing for|contesting) (?:the |our )?seats?\b|
      \bwho (?:they|we|you) have got for [A-Z]|\bcome through the (?:shortlisting|selections?)\b|
      \bwould-be (?:councillors|members|candidates)\b|\bthe association has (?:made|met|chosen|picked|decided)
    `,
    unless: posts,
  },
  // Facts to be kept for a contest, or turned on the other side.
  {
    message: "party",
    pattern: regex`
      \b(?:kept|keep|saved?|stored?|held|useful|handy|ready) (?:back |by |in hand )?for (?:use in |use at |use during )?
      (?:the |your |a |any )?(?:[a-z]+ )?(?:campaign|election|by-election|address to (?:the )?electors)\b
      (?! (?:of|for|to|on|against))|
      \b(?:
        used (?=against the (?:present|current|ruling|controlling))|(?:turned|quoted|thrown|played|deployed) (?:back )?
      )(?:against|at) (?:the |their )?(?:present |current |other |ruling |controlling )?
      (?:leadership|administration|leader|opposition|ruling group|portfolio holder|other (?:side|group))\b|
      \bpolling districts?\b[^.;]{0,60}\b(?:rounds?|walks?|teams|deliver\w*|leaflet\w*)\b[^.;]{0,20}\b
      (?:plan\w*|sort\w*|organis\w*|drawn|shar\w*)
    `,
    unless: /\b(?:[Rr]eturning [Oo]fficer|[Ee]lectoral [Ss]ervices|poll cards?|may not|must not|cannot|not be)\b/,
  },
  {
    message: "party",
    severity: "info",
    pattern: regex`
      \b(?:handed|pushed|given) (?:over|out|through) ?(?:on|at) (?:a |the )?doorsteps?\b|
      \bteams going out (?:on|this|at)\b|\b(?:group|party|branch|ward)['’]?s? organiser\b|
      \b(?:lifted|used|cut out) for the (?:spring|ward|next|autumn) (?:edition|issue|sheet)\b|
      \bconference\b[^.;]{0,30}\b(?:most|many|all) of you will be away\b
    `,
    unless: posts,
  },
];
