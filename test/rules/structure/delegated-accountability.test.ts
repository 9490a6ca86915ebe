import { delegatedAccountability } from "../../../rules/structure/delegated-accountability.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(delegatedAccountability, {
  quiet: [
    { text: 'Councillor Dray told the officers in a note of 3 May, "This is not what we agreed."', kind: "minutes" },
    "The Harbour Manager had, under the officers' scheme of delegation, granted two moorings and told the Chair.",
    "The Mayor opened the new depot, and staff were thanked.",
    "Councillor Vey asked that the line be looked at again, and the Committee agreed.",
    "That Cabinet delegates to the Cabinet Member for Roads the making of the order.",
    "That authority be delegated to the Head of Planning, in consultation with the Chair and the Leader, to agree the conditions.",
    "The Head of Roads was instructed by the court to reopen the bridge.",
    "The team leader instructed the staff to leave the building.",
    "The Chair told officers that the meeting would end at nine.",
    "The Leader appointed the Director of Housing after interviews by the panel.",
    "The Leader and the Chief Executive met the minister together.",
    "Officers instructed the contractor after consulting ward members.",
    "The wheelchair contract was awarded under delegated powers by the Head of Health.",
    "The Committee authorised the Director to sign the contract.",
    "Subject to the approval of Council, the Cabinet Member will publish the policy.",
    "The Chair of the school governors told the manager to close the hall.",
    "A tenant told Councillor Ash that the payment had not arrived.",
  ],
  finds: [
    "[[Councillor Dray told the officers]] to sign.",
    { in: "It was noted that [[the Chair had, under the officer scheme of delegation, granted]] two moorings." },
    { in: "[[The Chair had, under the officers' scheme of delegation, granted]] two moorings." },
    { in: "[[The Portfolio Holder has renewed the moorings that fall to the Harbour Manager]]." },
    { in: "[[The Mayor sent the surveyor back for a lower price.]]", message: "ordered", severity: "info" },
    {
      in: "[[Staff were moved between the depots at Councillor Vey's request.]]",
      message: "ordered",
      severity: "info",
    },
    { in: "[[Following a chat with the Chair the objection was left out.]]", message: "ordered", severity: "info" },
    {
      in: "That authority be delegated to [[the Head of Roads and the Cabinet Member]] to agree terms.",
      becomes:
        "That authority be delegated to the Head of Roads, in consultation with the Cabinet Member, to agree terms.",
    },
    { in: "That Cabinet [[delegates power to the Chair]] to agree the route.", message: "member" },
    { in: "The Director may let the contract, [[subject to the Leader's approval]].", message: "consent" },
    { in: "The manager let the flats [[on the instructions of Councillor Ash]].", message: "ordered" },
    { in: "[[The portfolio holder picked the new park wardens]].", message: "staff" },
    { in: "Officers will start [[once the Leader gives the go-ahead]].", message: "consent" },
    "[[The Deputy Leader signed the lease on the Director's behalf]].",
    { in: "The delegated award was [[changed by Councillor Ash]] before it was published.", severity: "info" },
    "That [[the Chairman be authorised to ]]settle the delegated claim.",
    "[[Councillor Ash authorised the payment]] on Friday.",
  ],
});
