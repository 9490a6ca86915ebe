import { regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { hitsWithin } from "../neutrality/sentenceFrames.ts";
import { byOneName } from "./form-of-address/byOneName.ts";
import { isOne, nameCues, type Titled, titledIn, type Untitled, untitledIn } from "./form-of-address/knownNames.ts";
import { properly } from "./form-of-address/properly.ts";
import { salutationCues, salutationIn } from "./form-of-address/salutations.ts";

const addressCues = [lexicons["form-of-address"], salutationCues];

type Familiar = Span & {
  readonly message: "first" | "familiar";
  readonly words: string;
  /** A title stands before the words. */
  readonly office?: boolean;
};

/** What a block says too familiarly, whom it names with a title, and whom without one. */
interface NamesFact {
  readonly familiar: readonly Familiar[];
  readonly titled: readonly Titled[];
  readonly untitled: readonly (Untitled & { readonly words: string })[];
}

/** Reports members spoken of by their first names, by nicknames or as friends. */
export const formOfAddress = reportRule({
  id: "form-of-address",
  family: "roles",
  summary: "A member is spoken of by first name, nickname or as a friend",
  why: "Close familiarity between officers and members can embarrass both and makes other members doubt that they are treated alike. Reports use the title that goes with the office.",
  severity: "info",
  kinds: { constitutional: "off", "election-notice": "off" },
  zones: { quoted: "off", backgroundPapers: "off" },
  messages: {
    first: "“{words}” is too familiar for a report. Write “Councillor” and the surname, or the office.",
    familiar: "“{words}” speaks of members as friends do. Write “Councillor” and the surname, or the office.",
  },
  lexicons: [lexicons["form-of-address"]],
  cues: [...addressCues, nameCues],
  examples: {
    finds: [
      { text: "[[Dilys]] has asked for a note on the ferry before the Panel meets." },
      { text: "Councillor Ash, Councillor Orme and [[Trevor]] were told." },
      { text: "Officers met [[the boss]], as Leader, on Monday." },
    ],
    quiet: [
      { text: "Contact: Dilys Moss, Engineer." },
      { text: "Councillor Trevor Ash asked for a note." },
      { text: "The Mayor opened the fair." },
      { text: "St Peter Street and the Victoria Hall are on the route.", note: "Places" },
    ],
  },
  limits: "A rare first name that nothing else gives away is not seen.",
  gather: (block, _options, { kind }): NamesFact | undefined => {
    if (block.kind === "heading" || block.zone === "quoted" || block.zone === "backgroundPapers") return undefined;
    const titled = titledIn(block.text);
    const cell = block.kind === "cell";
    const paper = kind === "minutes" ? "minutes" : isBriefing(kind) ? "briefing" : "other";
    const familiar = cell ? [] : familiarities(block, paper);
    const untitled = cell
      ? []
      : untitledIn(block)
          .filter((one) => !block.quoted(one))
          .map((one) => ({ ...one, words: block.text.slice(one.start, one.end) }));
    return titled.length + familiar.length + untitled.length > 0 ? { familiar, titled, untitled } : undefined;
  },
  *judge(_outline, facts) {
    const members = facts.flatMap(({ fact }) => fact.titled);
    for (const { fact, block } of facts) {
      for (const { start, end, message, words, office = false } of fact.familiar)
        yield {
          at: { block, at: { start, end } },
          message,
          data: { words },
          rewrites: properly(words, office, members),
        };
      for (const one of fact.untitled) {
        if (fact.familiar.some(({ start, end }) => start < one.end && one.start < end) || !isOne(one, members))
          continue;
        yield {
          at: { block, at: { start: one.start, end: one.end } },
          message: "first",
          data: { words: one.words },
          rewrites: properly(one.words, false, members),
        };
      }
    }
  },
});

function familiarities(block: BlockView, paper: "minutes" | "briefing" | "other"): readonly Familiar[] {
  const addressed = block.sentencesWith(addressCues).flatMap((sentence) => {
    const found = familiarIn(block, sentence, paper === "minutes") ?? greetedIn(sentence);
    return found ? [found] : [];
  });
  const called = block.sentencesWith(nameCues).flatMap((sentence) => {
    const found = named(sentence, paper);
    return found && !addressed.some(({ start, end }) => start < found.end && found.start < end) ? [found] : [];
  });
  return [...addressed, ...called]
    .filter((found) => !block.quoted(found))
    .map((found) => ({
      ...found,
      words: block.text.slice(found.start, found.end),
      office: /\b(?:Councillor|Cllr\.?|Alderman) $/.test(block.text.slice(Math.max(0, found.start - 12), found.start)),
    }));
}

function named(
  { text, start }: Sentence,
  paper: "minutes" | "briefing" | "other",
): Omit<Familiar, "words"> | undefined {
  const found = private_.test(text) ? undefined : byOneName(text, paper);
  return found && { start: start + found.index, end: start + found.index + found.word.length, message: "first" };
}

function greetedIn({ text, start }: Sentence): (Span & { readonly message: "familiar" }) | undefined {
  const match = private_.test(text) ? null : salutationIn(text);
  if (!match) return undefined;
  const lead = /^[\d.]+ /.exec(match[0])?.[0].length ?? 0;
  return { start: start + match.index + lead, end: start + match.index + match[0].length, message: "familiar" };
}

/** Minutes name members as the council does, by "Mr" and "Mrs" where that is its way. */
function familiarIn(
  block: BlockView,
  sentence: Sentence,
  minutes: boolean,
): (Span & { readonly message: "first" | "familiar" }) | undefined {
  const { text, start } = sentence;
  const hits = hitsWithin(block.hits(lexicons["form-of-address"]), sentence);
  const own = hits.find(({ phrase }) => phrase.tier === "self");
  if (own && !private_.test(text)) return { start: own.start, end: own.end, message: "familiar" };
  const familiar = hits.find(({ phrase }) => phrase.tier === "familiar");
  if (familiar && (member.test(text) || greeting.test(text)))
    return { start: familiar.start, end: familiar.end, message: "familiar" };
  const crew = hits.find(
    ({ phrase, start: at }) =>
      phrase.tier === "name" && /\b(?:Big|Little|Wee|Our|Old) $/.test(block.text.slice(Math.max(0, at - 7), at)),
  );
  if (crew && !private_.test(text)) return { start: crew.start, end: crew.end, message: "familiar" };
  const name = hits.find(
    (hit) =>
      hit.phrase.tier === "name" &&
      !verbs.test(block.text.slice(hit.start, hit.end)) &&
      !isThing(block.text, hit) &&
      (standsAlone(block.text, hit) || isFirstNameOfOffice(block.text, hit)),
  );
  if (
    name &&
    (member.test(text) || asks.test(text.slice(name.end - start)) || greeting.test(text) || spokenTo.test(text)) &&
    !private_.test(text)
  )
    return { start: name.start, end: name.end, message: "first" };
  const short = private_.test(text) ? null : nick.exec(text);
  if (short && (member.test(text) || asks.test(text.slice(short.index + short[0].length))))
    return { start: start + short.index, end: start + short.index + short[0].length, message: "first" };
  const elected = private_.test(text) ? null : nickOfMember.exec(text);
  if (elected)
    return { start: start + elected.index, end: start + elected.index + elected[0].length, message: "first" };
  const shape =
    shapes.exec(text) ?? (private_.test(text) ? null : (dubbed.exec(text) ?? (minutes ? null : untitled(text))));
  if (shape) return { start: start + shape.index, end: start + shape.index + shape[0].length, message: "familiar" };
  return undefined;
}

/** "It was agreed to GRANT the licence": a decision in capitals. */
const verbs = /^(?:GRANT|MARK|NICK|SUE|BILL|FRANK|DREW|PAT|ROB|WILL)$/;

/** "Councillor Betty", and no surname behind it: a given name that is no surname too. */
const isFirstNameOfOffice = (text: string, { start, end }: Span): boolean =>
  /\b(?:Councillor|Cllr\.?|Alderman|Leader) $/.test(text.slice(Math.max(0, start - 12), start)) &&
  !/^(?: [A-Z]|-|['’][a-z]? [A-Z])/.test(text.slice(end, end + 4)) &&
  !surnames.test(text.slice(start, end));
const surnames = regex`
  ^(?:
    Adam|Alan|Alexander|Ali|Ahmed|Amos|Andrew|Anthony|Arnold|Arthur|Barry|Basil|Bell|Bernard|Bruce|Bryn|Cameron|Carl|
    Carol|Cecil|Charles|Christopher|Clare|Cliff|Colin|Craig|Daniel|Dean|Dennis|Dick|Donald|Douglas|Duncan|Edward|Evelyn|
    Ernest|Francis|Frank|Gerard|George|Gill|Gordon|Graham|Grant|Gregory|Guy|Harold|Harris|Harry|Harvey|Hassan|Henry|
    Hilary|Howard|Hugh|Hussain|Iqbal|Irene|Isaac|Jack|James|Jean|Jeffrey|Joan|John|Jordan|Joseph|Joyce|Kay|Keith|Kelly|
    Kenneth|Kerr|Khalid|Kim|Lawrence|Lee|Leonard|Leslie|Lewis|Lionel|Lloyd|Louis|Lucas|Lynch|Lynn|Malcolm|Malik|Martin|
    Mason|Matthew|Maurice|Max|Michael|Mitchell|Mohammed|Morgan|Morris|Nathan|Neil|Nicholas|Noel|Norman|Oliver|Oscar|
    Owen|Patrick|Paul|Perry|Peter|Philip|Rahul|Ralph|Ram|Raymond|Rees|Rex|Rhys|Richard|Robert|Robin|Roger|Rose|Ross|Roy|
    Russell|Ryan|Sampson|Samuel|Simon|Stanley|Stephen|Stuart|Thomas|Todd|Vaughan|Victor|Vincent|Walter|Warren|Wayne|
    William|Winston
  )$
`;

/**
 * "The Bill", the MO who is the Monitoring Officer, the end of "O'Connor": a name's letters, and nobody's first name.
 */
const isThing = (text: string, { start, end }: Span): boolean =>
  /^[A-Z]{2,3}$/.test(text.slice(start, end)) ||
  /(?:\b(?:[Tt]he|[Tt]his) |\bO['’])$/.test(text.slice(Math.max(0, start - 6), start));

/** "Councillors Abara, Coyle and Hussain": one title for all. */
const sharesTitle = /\b(?:[Cc]ouncillors|[Cc]llrs\.?|Messrs\.?)(?:[:,]? (?:and )?[A-Z][\w.'’-]*)*(?:,| and|, and) $/;

/** No title before it and no surname, place or post behind it. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  !sharesTitle.test(text.slice(Math.max(0, start - 600), start)) &&
  !regex`
    (?:
      (?!
        (?:
          Hi|Hiya|Hey|Hello|Dear|Cheers|Thanks|Sorry|Following|With|From|For|After|As|When|If|But|And|Both|Only|Since|
          While|To|By|At|In|It|Good
        )[ ,]
      )\b[A-Z][\w.'’-]*|
      \b(?:[Cc]ouncillors?|[Cc]llrs?\.?|Mr|Mrs|Ms|Miss|Dr|St|Sir|Lady|Lord|Saint|[Mm]essrs)
    )[ -]$
  `.test(text.slice(Math.max(0, start - 24), start)) &&
  !regex`
    ^(?:
      [-–—](?=[A-Za-z])| [A-Z]|
      \ (?:subject to|permission|planning|consent|conditional|temporary|outline|with conditions)\b|["”] [A-Z]|
      ['’]s (?:[A-Z]|Church|School|Hospital)| (?:ward|division|estate|house|court)\b|\.[a-z]|@|
      ,? (?:Head|Director|Manager|Officer|aged|a resident|an engineer|a planner|one of)\b
    )
  `.test(text.slice(end, end + 20));

/** A member of the family, or of the crew. */
const dubbed = regex`
  \b[Bb]etween (?:ourselves|us|you and me), (?!The|This|It|We|They|There|All|Some|Most|Many|No)[A-Z][a-z]+
  \ (?:has|is|was|had|can|does)\b|
  \b[Ww]ee [A-Z][a-z]+\b(?! (?:[A-Z]|Street|Road|School))|
  \b[Tt]he (?:lady|gentleman|chap|fellow|lad|lass|good lady|new boy|new girl) (?:from|for|who (?:sits|speaks) for)
  \ [A-Z]|
  \b(?:[Dd]ear|[Gg]ood) old (?:Councillor|Cllr|[A-Z][a-z]+)\b|
  (?<!\b(?:Councillors?|Cllrs?\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr)(?: [A-Z][\w.'’-]*){0,3} )\b[A-Z][a-z]+ \(
  (?:Lab|Con|LibDem|Lib Dem|Grn|Green|Ind|Reform|Ref|SNP|PC|UKIP)\)|
  \b[Tt]he (?:
    skipper|grand old man|grande dame|elder statesman|baby of the (?:chamber|council|house)|
    father of the (?:house|chamber)|old stager|old-timer|chief whip of the
  )\b|
  \bMr Speaker\b|\b[Bb]oth [A-Z][a-z]+s (?:attended|came|were|have|are|will)\b|
  \b[Yy]oung (?:Mr|Mrs|Miss|Ms|Councillor|Cllr) [A-Z]|\bThanks,? [A-Z][a-z]+,|
  \b[Aa] (?:quick |quiet )?word with [A-Z][a-z]+ (?:before|after|beforehand|first|on)\b|
  \b(?:Cllr|Councillor) (?:
    Bob|Bobby|Billy|Bill|Jim|Jimmy|Joe|Jo|Liz|Maggie|Mandy|Sue|Steve|Dave|Tony|Terry|Pete|Mike|Nick|Phil|Kate|Jenny|
    Becky
  )\b(?! [A-Z])|
  \b(?:Councillor|Cllr\.?) (?:Mrs|Mr|Miss|Ms|Mr?s? and Mrs) [A-Z]|\b(?:Mrs|Mr|Miss|Ms) (?:Councillor|Cllr)\b|
  \bCabinet [Mm]ember (?!for)[A-Z][a-z]+(?=,| and| has)|
  \b[A-Z][a-z]+['’]s (?:lot|crowd|gang|crew|mob|boys|girls) (?:in|on|from)\b|
  \b[Tt]he (?:two|three) (?!C|G|S)[A-Z][a-z]+s,? (?:who|both|on|from|have|are|would)\b
`;

/** A member by "Mr" or "Mrs", where the sentence says that it is a member. */
function untitled(text: string): RegExpExecArray | null {
  return seat.test(text) ? plainTitle.exec(text) : null;
}
const plainTitle = /\b(?:Mr|Mrs|Ms|Miss|Messrs|Mesdames) [A-Z][a-z'’-]+/;
const seat = regex`
  \b(?:
    represents? (?:the |[A-Z])|who sits? (?:for|on)|sits? for|
    (?:as|the|our|their) (?:ward|local) (?:member|councillor)s?|
    (?:in|during) the (?:Leader|Chair|Mayor|Cabinet Member|portfolio holder)['’]s? absence|
    on behalf of the (?:Executive|Cabinet|[Aa]dministration|Leader|Mayor)|
    (?:
      Leader|Deputy Leader|Cabinet Member|[Pp]ortfolio [Hh]older|[Gg]roup leader|[Vv]ice-[Cc]hair|the Chair|the Mayor|
      Deputy Mayor
    ),? (?:Mr|Mrs|Ms|Miss)\b|
    (?:moved|seconded|proposed) (?:the|an?) (?:motion|amendment)|
    (?:Mr|Mrs|Ms|Miss) [A-Z][a-z]+,? (?:the |our )?(?:
      Leader|Deputy Leader|Cabinet Member|[Pp]ortfolio [Hh]older|[Gg]roup [Ll]eader|[Vv]ice-[Cc]hair|
      [Cc]hair of (?:the )?(?:Planning|Scrutiny|Audit|Licensing|[A-Z][a-z]+ Committee)|Mayor
    )|
    (?:Mr|Mrs|Ms|Miss) [A-Z][a-z]+ and (?:Councillor|Cllr)|
    (?:Councillor|Cllr\.?) [A-Z][a-z]+(?:,| and) (?:Mr|Mrs|Ms|Miss)
  )\b
`;

/**
 * Short names of the playground ("Gaz", "Robbo", "Shazza"), alone and beside a councillor or with a wish of their own.
 */
const nick = regex`
  (?<![A-Z][\w.'’-]{1,20} |[-.@])\b(?!Piazza|Pizza)
  (?:(?:[BCDGJKLMPRST]|Ch|Sh)[aeo]z(?:z(?:a|er))?|Be(?:x|cks)|[A-Z][aeiou]?[a-z]?(?:zza|bbo|nno|mmo|bbers))\b
  (?![-@.]?[A-Z]| [A-Z]|[-@]\w)
`;

/** The same with a surname, of somebody who sits on the council: "Baz Hennigan has … since he got elected". */
const nickOfMember = regex`
  ^(?:[\d.]+ )?(?:[BCDGJKLMPRST]|Ch|Sh)[aeo]z(?:z(?:a|er))? [A-Z][a-z'’-]+
  (?=[^.]*\b(?:elected|Town Hall|ward|chamber|his group|her group|councillor|member for)\b)
`;

/** A lone first name that officers spoke to, or that was thanked. */
const spokenTo = regex`
  \b(?:[Oo]fficers|[Ww]e|I) (?:have |had )?
  (?:took|met|spoke to|spoken to|told|briefed|rang|called|saw|showed|asked|walked|visited|updated|emailed|reminded) |
  \b[Tt]hanks (?:go )?to\b|\b[Ll]et [A-Z][a-z]+ know\b|
  \bas [A-Z][a-z]+ (?:said|says|pointed out|asked|mentioned|knows|will know)\b
`;

const member = regex`
  \b(?:
    [Cc]ouncillors?|Cllrs?|[Pp]ortfolio|Cabinet|[Pp]anel|Committee|[Ww]ard|Leader|[Ss]crutiny|[Mm]embers?|Mayor|
    Executive|[Gg]roup|[Cc]hair|vice-chair|[Aa]lderman|councillor|chamber|motion|Planning|Scrutiny|Licensing|Commission
  )\b
`;
const greeting = /^(?:Hi|Hiya|Hey|Hello|Cheers|Thanks|Sorry|Dear|Good (?:to|luck)|Please let|Well done)\b/;
const asks = regex`
  ^ (?:assured|reminded|told|confirmed|explained|agreed|promised|undertook) |
  ^(?:['’]s (?:question|request|wish|group|idea|point|suggestion|motion|amendment|view|comments?))|
  ^,? (?:then |also )?(?:
    backed|wondered|moved|seconded|felt|thought|spoke|supported|opposed|replied|suggested|voted|raised|welcomed|
    disagreed|queried
  )\b|
  ^,? (?:
    has|had|is|was|who|said|says|wants|asked|would|will|thinks|also|prefers|hopes|reckons|knows|
    and [A-Z][a-z]+ (?:have|has|asked)
  )\b
`;
/** Somebody of the public, or an officer with a post. */
const private_ = regex`
  \b(?:
    young people|pupils?|resident|carer|service user|case study|tenant|patient|customer|Report author|Contact|Author|
    [Tt]el(?:ephone)?|manager,|team leader|apprentice|volunteer|witness|storm|Storm|Hurricane|King|Queen|Prince(?:ss)?|
    Saint|child(?:ren)?|family|mother|father|Table|founded|museum
  )\b
`;

/** "Geoff, the portfolio holder", "“Chalky” White", "Young Fothergill", "(Liz to her friends)". */
const shapes = regex`
  \b(?:Good old|Dear old|Old|Young) (?!Age|Persons?|People|Market|Town|Hall|Bank)[A-Z][a-z]+(?=
    ,? (?:has been|was|is|who|and) (?:\w+ )?
    (?:helpful|kind|good|generous|patient|a (?:help|brick|star|great)|as good|cheerful|in (?:good|fine) form)|
    ,? (?:handed|said|told|knows|remembers|thinks|wants|lent|came to|rang|asked|gave|never|turned up|swears)
  )|
  ^(?:[\d.]+ )?(?!As|In|And|But|Not|The)[A-Z][a-z]+, (?:
    as is (?:his|her|their) (?:way|wont|habit|custom)|bless (?:him|her|them)|true to form|never one to|
    (?:ever|always) the (?:gent|gentleman|lady|joker|optimist)|to (?:his|her) credit
  )(?=,)|
  \b(?!
    In|On|At|From|For|Of|The|Work|Staff|Changes|Payments|Errors|Training|Officers|Posts|Vacancies|Teams|Clerks|People|
    Those|Records|Cash|Money|Changes
  )[A-Z][a-z]+ (?:in|from|on|at|down in) (?:the )?(?:
    (?:front|back|main|post|general|print|rates?) (?:office|desk|room|counter)|reception|accounts|payroll|switchboard|
    typing|the canteen|catering
  )(?=,? (?:will|has|is|was|who|says|said|had|can|knows|and))|
  ^(?:[\d.]+ )?(?!
    As|In|And|But|Not|Members|Officers|Residents|Cabinet|Council|Councillors|Government|Parliament|Everyone|Nobody|
    Scrutiny|Traders|Parents|Tenants|Staff|Highways|Natural|Historic|Sport|Police|Governors|Full|Who|Anyone|Someone|
    They|She|It|He|This|That|There|Management|Finance|Legal|Planning|Ofsted|Audit|Unison|Unite
  )[A-Z][a-z]+ (?:has asked|wants|is keen|would like|told us|rang|popped|phoned|mentioned|reckons|is (?:happy|content))
  \b|
  \b[Tt]he (?:Leader|Deputy Leader|Chair|[Vv]ice-[Cc]hair|portfolio holder|ward member)(?: of [A-Za-z ]{3,20})?,
  \ [A-Z][a-z]+,|
  (?<!\b(?:[A-Z][\w'’.-]{0,20}|Councillors?\b[^.;]{0,80}[,d]) )\b[A-Z][a-z]+ \((?:the |our )?
  (?:Leader|Deputy Leader|Chair|[Vv]ice-[Cc]hair|portfolio holder|ward member)\)|
  \b(?:Mr|Mrs|Ms|Miss) [A-Z][a-z]+, (?:the|our)
  \ (?:portfolio holder|Cabinet Member|ward member|ward councillor|[Ll]eader|vice-chair)\b|
  \b(?:Councillor|Cllr\.?) [A-Z][a-z]+ and [A-Z][a-z]+(?= (?:have|has|were|are|asked|will|both|said))|
  \b[A-Z][a-z]+, (?:the|our)
  \ (?:portfolio holder|cabinet member|leader|deputy leader|ward member|ward councillor|vice-chair)\b|
  ["“][A-Z][a-z]+["”] [A-Z][a-z]+(?=[.,;])|\bYoung [A-Z][a-z]+,? who\b|
  \b[A-Z][a-z]+ from (?:Cabinet|scrutiny|the (?:Executive|Committee|Panel))\b|
  \([A-Z][a-z]+ to (?:her|his|their) friends\)|\b[A-Z][a-z]+ and the (?:gang|team|others) on the [A-Z]
`;
