import { oneLine, regex } from "../../core/pattern/regex.ts";

/** Those who work for the council, and not one of them who … */
const workplace = oneLine`
  (?:in|at|on|within|among|across|of) (?:the |this |our )?(?:whole |entire )?(?:[\w'’&-]+ ){0,3}?
  (?:
    services?|offices?|teams?|departments?|directorates?|sections?|units?|depots?|town hall|building|divisions?|
    officers|staff|workforce
  )
`;
const nobody = oneLine`
  (?:
    (?:
      (?:[Yy]ou|[Oo]ne|[Mm]embers|[Ww]e) (?:will|would|could|can|may) (?:not|never|hardly|scarcely)
      \ (?:find|meet|name|hear of)|
      (?:[Yy]ou|[Oo]ne|[Mm]embers) (?:will|would|could|may) (?:look|search|hunt) in vain for|
      (?:[Ii]t (?:is|would be)|[Yy]ou would be) hard (?:put )?to (?:find|meet|name)|
      [Tt]here (?:is|are|was) (?:not|hardly|scarcely|barely)|(?:[Ww]e|[Ii]) have yet to (?:meet|find)
    ) (?:
      a (?:single )?(?:soul|person|officer|member of staff|voice|dry eye)|any(?:one|body)|some(?:one|body)|one|
      an officer|officers
    )|
    (?:[Tt]here is )?(?:
      [Nn]ot (?:a (?:single )?(?:soul|person)|one (?:of us|person|officer)|an officer)|[Nn]o(?:body| one|-one)|
      [Nn]o officer|[Nn]one|[Ff]ew|[Hh]ardly any(?:one|body)
    )
  )
`;
/** … does not do it, or fails to. */
const notSo = oneLine`
  (?:
    (?:who |that )?(?:is|are|was|has|have|does|do|did|would|could|will)(?: not|n['’]t)|but|who (?:fails?|failed) to|
    (?:fails?|failed) to|without
  )
`;
const sided = oneLine`
  (?:
    (?:root|cheer|pray|hop|wish|long|pull)(?:s|es|ing|ed)?(?: on)? ?(?:for|that)?|back(?:s|ed|ing)?|behind|
    support(?:s|ed|ing|ive)?|applaud(?:s|ed|ing)?|admir(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|want(?:s|ed|ing)?|proud|
    praise[sd]?|champion(?:s|ed|ing)?|believ(?:e|es|ed|ing) in|on the side of|with|lov(?:e|es|ed)|welcom(?:e|es|ed|ing)|
    salut(?:e|es|ed)|stand(?:s|ing)? (?:with|by|behind)|sympathis\w+ with|bless(?:es)?|committed to|loyal to|fond of
  )
`;
const side = oneLine`
  (?:
    (?:the |our |your |this |its )?(?:[A-Z][\w'’-]+ )?(?:
      Leader|Deputy Leader|[Aa]dministration|Executive Member|Cabinet Member|Lead Member|Mayor|[Pp]ortfolio [Hh]older|
      [Gg]roup|opposition|coalition|ruling group
    )(?:['’]s?)?\b(?! (?:Manager|Director|[Hh]ead|of companies))|
    (?:Councillor|Cllr\.?) [A-Z]|
    your (?:campaign|cause|aims?|plans?|amendment|stand|fight|group|motion)\b|you\b(?! \w+ing)
  )
`;
const frame = regex`
  \b(?:${nobody})(?: (?:else|left))? ${workplace} ${notSo} (?:[a-z]+ ){0,3}?${sided}\b[^.;]{0,50}?\b${side}
`;
/** They have been asked, or it is their work that is told. */
const businesslike = regex.i`
  \b(?:survey\w*|question\w*|asked|replied|training|decision of|resolution|recommendation|brief(?:ed|ing)s?)\b
`;

/** Where all who work somewhere are said, by a double negative, to be for one side in politics. */
export function allOnOneSide(text: string): { readonly start: number } | undefined {
  const found = businesslike.test(text) ? null : frame.exec(text);
  return found ? { start: found.index } : undefined;
}
