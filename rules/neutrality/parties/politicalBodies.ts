import { oneLine } from "../../../core/pattern/regex.ts";
/**
 * Sources of patterns over masked sentences (see `masked`), to be compiled with the flag i: who acts in politics, and
 * only there. The offices of the council and the council itself are left out, because officers name them every day.
 */

/** A party's name, or a group of councillors without one. */
export const groups = oneLine`
  (?:
    the coalition(?! of| for)|¤+(?: (?:group|party|members?|councillors?|leader|leadership|side|spokes\w+))?|
    (?:
      ruling|controlling|governing|majority|minority|largest|smallest|smaller|political|opposition|opposing|rival|
      losing|winning
    ) (?:political )?(?:groups?|part(?:y|ies))(?! of)|
    (?:the|that|your|our|their|each|either|any) (?:other|others|second|third|smaller) (?:two |political )?
    (?:groups?|part(?:y|ies))(?! of)|
    group (?:leaders?|secretar(?:y|ies)|whips?|chairs?|spokes\w+|colleagues|members)|the whips?|coalition partners?|
    backbench(?:er)?s?
  )
`;

/** Those on the other side of the chamber. */
export const opponents = oneLine`
  (?:
    (?:those|members|the group|councillors|the party) now in opposition|
    (?:
      (?:members|colleagues|councillors|friends|people|those|benches|others)(?: who)?
      (?: (?:now )?(?:sit|sitting|are|seated))? (?:
        opposite|across the (?:floor|chamber|aisle|table|room)|
        on the (?:other|opposite|opposing|far) (?:side|benches)(?! of (?!the (?:chamber|house|argument|aisle)))
      )
    )|
    (?<!\bon )(?:the|that|their|your) (?:other|opposing|opposite|far) (?:side|benches|camp|lot)
    (?! of (?!the (?:chamber|house|argument|aisle|debate|political)))|
    (?:the |official |main |council['’]s )opposition
    (?!
      \ (?:
        to|from|was|came|among|by|expressed|received|rests?|relates?|concerns|cent(?:re|er)s|turns on|stems|arises|
        of (?!the day)|
        (?:is|has been|had been) (?:
          (?:not |only |chiefly |mainly |mostly |largely |wholly |now |all )*(?:
            to|from|about|over|on (?!its|their)|directed|based|confined|limited|concerned with|focus\w+|cent(?:re|er)d|
            grounded|aimed|founded
          )
        )
      )\b
    )|
    opposition (?:members?|councillors?|groups?|leaders?|benches|spokes\w+|part(?:y|ies)|amendments?|budget)
  )
`;

/** Whoever runs the council now. */
export const rulers = oneLine`
  (?:
    the coalition(?! of| for)|
    (?:the|this|that|an?|our|its|your)
    \ (?:present |current |new |incoming |existing |then |ruling |minority |joint |coalition |council['’]s )?
    administration(?!
      \ (?:
        of|costs?|fees?|charges?|and|grant|budget|team|system|subsidy|building|officer|staff|expenses|services?|
        overheads?|process|software|function|reports?|strategy|performance|contracts?|office|unit|hub|work|tasks?|
        errors?|arrangements|provider|section|support
      )\b
    )|
    (?:the|this|its) (?:present|current|new|incoming)
    \ (?:leadership|regime|cabinet|executive|team at the top|majority|council(?=['’]s| has| is| was| took| will))
  )
`;

/** Whoever ran it before. */
export const predecessors = oneLine`
  (?:
    (?:previous|former|last|old|outgoing|preceding|prior|earlier|past|successive|departing|defeated|then|late) (?:\w+ )?
    (?:
      administrations?|regimes?|leaderships?(?! (?:programme|centre|course|training|team|board|college))|executives?|
      cabinets?|coalitions?|lot|crowd|guard|order|rulers|masters|majority|town hall|political (?:leadership|management)|
      control|
      council(?=['’]s (?!offices|depot|buildings?|yard|site)| had| did| failed| allowed (?!to)| took| chose| could|,)|
      political leaders|
      leaders
      (?=[.,;]|$| were content| wanted| shirk| had| left| did| fail| ignor| allow| chose| duck| dodg| of the council)|
      leader(?=['’]s| had| left| did| failed| allowed| chose)|group|members(?= had| left| did| failed| who)
    )|
    predecessors?(?: in (?:office|control|power))?|
    (?:the )?(?:council|cabinet|administration|leadership|leaders) of the day|
    those (?:formerly|previously|then|once|who (?:were|was)(?: then| previously| formerly)?) (?:in|running|at)\b|
    (?:those|(?:the|those) (?:people|members|councillors)) who
    \ (?:ran|led|governed|were in charge of|used to (?:run|lead|govern|have charge of)|once (?:ran|led))
    \ (?:it|things|matters|affairs|the (?:council|borough|authority|place|show|county|city|town(?: hall)?|district))
    (?: before| previously| then| until)?|
    (?:people|party|group|side|members|councillors|lot|crowd|leaders|majority|those|men and women)
    \ (?:who (?:was|were) )?(?:
      (?:then|previously|formerly|once) in (?:charge|control|office|power)(?! of\b)|
      in (?:charge|control|office|power|the saddle|the driving seat)
      \ (?:until|till|before|up to|at (?:the|that) time|in those days|back then|from (?:19|20)|between (?:19|20))
    )\b|
    the (?:last|old|former|previous) (?:lot|crowd|guard|team|hands|mob|bunch|shower|gang|outfit)
  )
`;

/** Any of them. */
export const actors = `(?:${groups}|${opponents}|${rulers}|${predecessors})`;

/** A pattern of the flag i, whole words at both ends. */
export const frame = (source: string): RegExp => new RegExp(`(?<![A-Za-z])${source}(?![A-Za-z])`, "i");
