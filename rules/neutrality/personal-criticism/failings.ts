import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nobody is said to have shirked or spoilt something here. */
export const failingCues = cues(
  "failings",
  oneLine`
    troubled to|bothered to|taken the trouble|cared to|seen fit to|deigned to|condescended to|thought to|stirred himself|
    stirred herself|had the wit|had the sense|had the courage|had the grace|had the decency|
    had the gumption|listened|paid attention|lifted a finger|done his|done her|done their|picked up the phone|
    picked up the telephone|eyes open|been awake|stomach for|nerve for|appetite for|taste for|
    backbone|spine|lost his nerve|lost her nerve|took fright|ran scared|ducked|shirked|shied away|fought shy|shrank from|
    flinched|quiet life|easy life|path of least|line of least|figure when|figure before|figure in|sorry figure|
    poor figure|waved anything|waved everything|waved them|waved it|waved all|signed anything|signed everything|
    passed anything|passed everything|price of a|for a pint|for a drink|coached his|coached her|coached their|
    coached the|in the pocket|in his pocket|in her pocket|putty in
  `,
);

/** One person by name, with a post in front or behind. */
const named = oneLine`
  (?:
    (?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr) (?:[A-Z][A-Za-z’'-]+ ){0,2}?[A-Z][A-Za-z’'-]+
    (?:, (?:the|our|then|a) [^.;,]{3,60},)?
  )
`;
/** A person by a post alone. */
const post = oneLine`
  (?:
    [Tt]he (?:[a-z-]+ ){0,4}(?:
      manager|head of [a-z]+|director|officer|engineer|clerk|surveyor|foreman|caretaker|warden|curator|librarian|
      headteacher|leader|convener|chair(?:man|woman)?|treasurer|secretary|applicant|agent|sexton|registrar|solicitor
    )
  )
`;
const trouble = oneLine`
  (?:
    (?:(?:ever|once|only|so much as|even) )?(?:
      troubled|bothered|taken the trouble|cared|seen fit|deigned|condescended|thought|stirred (?:himself|herself)|
      found the time|had the (?:wit|sense|courage|grace|decency|nerve|gumption|energy|patience)
    ) to|
    (?:listened|looked|paid attention|been (?:awake|listening|paying attention|on top of)|lifted a finger|
    done (?:his|her|their) (?:job|work|duty|homework)|picked up the (?:phone|telephone)|kept (?:his|her) eyes open|
    been (?:less|more|a little (?:less|more)) [a-z]+)
  )
`;
const matters = oneLine`
  (?:
    (?:(?:an?|the|any|this|that|such) )?(?:[a-z]+ )?(?:
      argument|fight|confrontation|change|decisions?|row|quarrel|work|figures|detail|paperwork|rules|task|job|truth|
      criticism|battle|conflict|contest|dispute|reform|scrutiny
    )
  )
`;

/** What one person left undone, shirked or let through, told as that person's fault. */
export const failings: readonly Frame<"blame" | "sneer">[] = [
  {
    // "Had Mr Oake, then the estates officer, bothered to read the lease, the rent would have been paid."
    message: "blame",
    pattern: regex`
      \bHad (?:${named}|${post})(?:, [^.;,]{3,60},)? ${trouble}\b[^.;]{0,90}?\b(?:could|would|might|need) (?:not |never )?
      (?:now )?(?:have|be)\b
    `,
    unless:
      /\b(?:he argued|she argued|in (?:his|her) (?:opinion|view)|the (?:inspector|Ombudsman|court) (?:found|said))\b/,
  },
  {
    // "Mrs Vane, who ran the depot, had no stomach for a fight."
    message: "blame",
    pattern: regex`
      \b(?:${named}|${post})(?:[, ][^.;]{0,50}?)? (?:had|has|showed|shows|lost) (?:no|little|any|his|her)
      \ (?:stomach|nerve|appetite|taste|backbone|spine) for ${matters}\b|
      \b(?:${named}|${post})(?:,[^.;]{0,50},)? (?:had |has )?(?:simply |merely |always |then |promptly )?(?:
        lost (?:his|her) nerve|took fright|ran scared|ducked (?:the|it|every|all)|shirked|
        shied away from (?:the|a|any|every)|fought shy of|shrank from (?:the|a|any|every)|flinched from|
        (?:liked|preferred|wanted|chose) (?:a|the) (?:quiet|easy) life|
        (?:took|chose|followed) the (?:path|line) of least resistance
      )\b
    `,
    unless: /\b(?:pony|horse|dog|bull|tribunal (?:held|found)|inspector found|court found|illness|medication)\b/,
  },
  {
    // "The last warden signed everything that was put to him for the price of a drink."
    message: "blame",
    pattern: regex`
      \b(?:${named}|${post}|[Hh]e|[Ss]he)(?:,[^.;]{0,50}?,|,)? (?:[^.;,]{0,40}? )?(?:
        (?:waved|signed|passed|nodded) (?:anything|everything|(?:it|them) all)(?: [a-z ]{2,30}?)?
        (?: through| off)? (?:for|that|who|without)|
        cut (?:a|rather a|something of a) (?:sorry|poor|sad|pathetic|ridiculous|lamentable|comical) figure|
        coached (?:his|her|their|the) (?:own )?witness(?:es)?
      )\b|
      \bfor the price of a (?:pint|drink|lunch|dinner|meal|round|bottle|beer|packet)\b|
      \b(?:${named}|${post}) (?:was|is) (?:safely |firmly |well |quite )?
      (?:in the pockets? of|putty in the hands of|in (?:his|her|their) pockets?)\b
    `,
    unless: /\b(?:meter|parking|ticket|costs? (?:about|no more|less)|tribunal found|court found)\b/,
  },
];
