import { cues } from "../../core/rule/lexicon.ts";
import type { Frame } from "./sentenceFrames.ts";

/** Turns by which people who complain, object or ask are made light of. */
export const contemptCues = cues(
  "contempt",
  "to have forgotten|to have missed|to have overlooked|tend to be the|should perhaps|be left to|is rarely the|are rarely the|is seldom the|quiet life|are living in|is living in|stuck in the past|a career|career of|need a holiday|needs a holiday|needs to|need only|content until|whatever is|could not find|cannot find|could not tell|could not name|have never|has never|had to push|if they could|one suspects|must have a|must lead|must live|must be short|must think|evidently|presumably|no doubt|get out more|a hobby|hobbies|to occupy|to do with their|better to do|else to do|real world|a life|on their hands|but themselves|unless they|whatever is done|with anything|find fault|would complain|would object|would sign|would moan|would grumble|cannot have|can never have|can hardly have|can scarcely have|could not have|cannot possibly|should try|might try|might care|ought to try|ought to look|ought to ask|would do better|would do well|swayed by|moved by|troubled by|persuaded by|bothered by facts|kind of resident|kind of person|sort of person|sort of resident|type of person|special kind|certain kind|certain sort|particular kind|rare kind|seem to enjoy|seems to enjoy|seem to relish|seems to relish|seem to live|appear to enjoy|take pleasure|takes pleasure|want it both ways|cannot be pleased|no pleasing",
);

/** People in general, or of one calling. */
const many =
  "(?:[Pp]eople|[Tt]hose|[Tt]he (?:people|few|ones|regulars|(?:sort|kind|type) of (?:person|people|resident|man|woman|driver|neighbour|tenant|parent|customer))|[Aa]nyone|[Aa]nybody|[Ss]omeone|[Ss]omebody|[Rr]esidents|[Tt]enants|[Dd]rivers|[Mm]otorists|[Cc]yclists|[Pp]arents|[Tt]raders|[Nn]eighbours|[Oo]wners|[Hh]ouseholders|[Cc]ustomers|[Vv]isitors|[Ll]andlords|[Ss]hopkeepers|[Cc]allers|[Vv]illagers|[Cc]ommuters|[Ww]alkers|[Dd]og owners)";
/** What they did: they complained, objected, signed or asked. */
const spoke =
  "(?:complain|object|grumble|moan|whing|carp|protest|petition|campaign|oppos|write|writes|wrote|phon|ring|rings|rang|call in|e-?mail|sign|report|count|march|demonstrat|grous|mutter|rail|fuss|fret|worr|want|ask|demand|fill|turn(?:s|ed)? up|live next|pack(?:ed)?|the (?:petition|campaign|letters?|complaints?|protests?|objections?|placards))\\w*";
const complainers = `(?:${many}(?: (?:in|of|on|from) [A-Z][\\w'’]+(?: [A-Z][\\w'’]+)?)? (?:who|that|behind) (?:[a-z]+ ){0,2}?${spoke}|[Ww]hoever (?:[a-z]+ ){0,2}?${spoke}|[Oo]bjectors|[Cc]omplainants|[Cc]omplainers|[Pp]rotesters|[Cc]ampaigners|[Pp]etitioners|[Ss]ignatories|[Cc]orrespondents|[Cc]ritics|[Oo]pponents|[Tt]he regulars (?:of|on|at) the [a-z ]{3,30})\\b`;
/** What is then said of them: that they have nothing to do, no sense, or no wish to be content. */
const belittled =
  "(?:(?:too much|so much|all that|plenty of|nothing but) time on (?:their|his|her) hands|(?:little|nothing|not (?:much|enough)) (?:else |better |more )?to (?:do(?: with (?:their|his|her))?|occupy (?:them|him|her)\\w*)\\b|better things to do|(?:find|take up|get|need|needs|want) (?:themselves |himself |herself )?a (?:hobby|life)\\b|get out more|(?:do(?:es)? not|don['’]t|cannot|hardly|scarcely|do not all) (?:live|belong) in the real world|(?:nobody|no one|no-one) (?:to blame )?but themselves|only themselves to|(?:never|not) (?:be |truly |really )?(?:happy|content|satisfied|pleased) (?:unless|whatever|until they|with anything)|(?:could|would|can|will) (?:always )?find (?:fault|something wrong|something to complain)|would (?:still )?(?:complain|moan|grumble|object|protest) (?:if (?:the streets|we|the [Cc]ouncil|it rained|they were (?:given|paid))|about (?:anything|everything)|whatever|at anything)|would (?:sign|oppose|say|believe|object to) (?:anything|whatever)|(?:seems?|appears?) to (?:enjoy|relish|delight in|live for|exist to|take (?:a )?pleasure)|unlikely to be (?:swayed|moved|troubled|persuaded|put off|bothered) by (?:the )?(?:evidence|facts?|reason|truth|figures)|(?:no|never any) pleasing|want it both ways)";

/** Others who may be meant where a turn belittles them. */
const lesser =
  "(?:[Ss]ome (?:householders|residents|people|drivers|parents|tenants|traders)|[Cc]allers|[Ll]etter-writers|[Hh]ouseholders of [a-z ]{2,20}|[Oo]ne suspects that|[Ww]hoever (?:thinks|believes|says|wants))";

type Key = "blame" | "sneer";

/** "People who write to us about pigeons have little else to occupy them": whoever complains is made to look a fool. */
export const contempt: readonly Frame<Key>[] = [
  {
    message: "sneer",
    pattern: new RegExp(`\\b${complainers}[^.;]{0,90}?\\b${belittled}`),
    unless: /\b(?:survey|volunteer\w*|lunch club|loneliness|isolation|asked (?:for|whether)|told)\b/,
  },
  {
    message: "sneer",
    pattern: new RegExp(
      `\\b${complainers}[^.;]{0,60}?\\b(?:cannot|can never|can hardly|can scarcely|could not|must never)(?: possibly| ever)? have (?:ever )?(?:read|walked|looked|visited|been (?:there|here|near|inside|out)|seen|set foot|opened|used|understood|thought|troubled|tried)\\b`,
    ),
  },
  {
    message: "sneer",
    pattern:
      /\b(?:[Ii]t takes|[Oo]ne (?:has|needs) to be|[Yy]ou (?:have|need) to be|[Oo]nly) an? (?:special|certain|particular|rare|peculiar) (?:kind|sort|type|breed) of (?:person|resident|man|woman|mind|driver|neighbour|tenant|objector|complainant|citizen|parent|customer|trader|campaigner)\b|\b[Ss]ome people (?:would|will) (?:always )?(?:complain|moan|grumble|object|find fault) (?:if|about|whatever|with)\b|\b[Tt]here (?:is|are) no pleasing (?:some|such|people)|\b[Tt]here (?:is|are|will) always (?:be )?(?:those|some|people|somebody|someone) who (?:will |would )?(?:complain|moan|grumble|object)/,
  },
  // A guess at what sort of people they are.
  {
    message: "sneer",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:${complainers}|${lesser})[^.;]{0,60}?\\b(?:must (?:have (?:a|an|very|little|nothing|too)|lead|live|be (?:short|bored|lonely|mad|very|so)|think|imagine)|(?:need|needs) (?:an? |only |to (?:calm|grow|get|look|learn|read))|(?:are|is) (?:living|stuck|lost|trapped) in|(?:have|has) made an? (?:career|hobby|profession|habit|living|point)|(?:will|would) (?:complain|object|moan|grumble|march|protest|not be (?:content|happy|satisfied)|never be)[^.;]{0,30}\\b(?:whatever|until|even|about the|however|if they could)|(?:seems?|appears?) to have (?:forgotten|missed|overlooked|mistaken)|tends? to be (?:the same|those)|(?:is|are) (?:rarely|seldom|hardly|never) the (?:kind|sort|ones)|should perhaps|may be left to|(?:could|can)(?:not| not) (?:find|tell|name|point to|spell|read a)|(?:have|has) (?:plainly |clearly |evidently |obviously )?never (?:had to|been|tried|seen|run|worked|stood))\\b`,
    ),
    unless: /\b(?:survey|found that|told|said|say|wrote|asked|eligible|form|invited)\b/,
  },
  {
    message: "sneer",
    severity: "info",
    pattern: new RegExp(
      `\\b${complainers}[^.;]{0,60}?\\b(?:should|might|ought to|could) (?:try|care to|look (?:at themselves|in the mirror)|ask themselves|learn)\\b|\\b${complainers}[^.;]{0,60}?\\bwould do (?:better|well) to\\b`,
    ),
    unless: /\b(?:website|app|online|first\b.*\bform|telephone)\b/,
  },
];
