import assert from "node:assert/strict";
import { isHealthNumber, passesLuhn } from "../../../rules/confidentiality/identifiers.ts";
import { personalIdentifier } from "../../../rules/confidentiality/personal-identifier.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(personalIdentifier, {
  quiet: [
    "The site covers 0.62 hectares. The postal address is 8 Corran Road, Otterby.",
    "Residents can follow facebook.com/otterbycouncil.",
    "The Blue Badge scheme had 2,140 holders in 2026.",
    "Passport Office staff moved in 2019, and 12345678 forms were kept.",
    "Payments are made to the Council’s account, sort code 20-00-00, account number 12345678.",
    "The clerk's address, 4 High Street, is the council's office.",
    "The club's address, 4 High Street, is on its website.",
    "Pay to the council's income account, 44120987, sort code 20-11-43.",
    "The scheme has 44120987 records, each with a sort code.",
    "The sort code of each recyclable is on pages 12-13 of 2026.",
    "They sort 12-14-16 year olds into 20261127 groups.",
    "The reference for invoice 44120987 is printed on the account.",
    "Parish clerk: Mrs J. Hope, 4 Church Lane, Marlham ML3 3CC, clerk@marlhamparish.org.uk.",
    "The complainant's solicitors are Orme & Co, 2 Castle Street, Marlham, tel. 01632 960 999.",
    "Councillor Bell's surgery is in the library; he can be reached on 07700 900 321.",
    "Pay by BACS to the Council: sort code 20-45-45, account 73218840 (Marlham Borough Council income account).",
    "The order reference is AB 12 34 56 C and the batch is 943 476 5919.",
    "The claimant company's van, KX21 ABC, was damaged by a bollard.",

    "The agent, Lorne Drawing, can be reached at lorne.drawing@gmail.com.",

    "Site number for neighbours: 01632 960155.",
    "The tractor, reg AZ 1, he says is not his.",
    "The car park machine shows error code LZ 4417 on cold days.",
    "The van fleet is serviced under lot AIZ 12.",
    "The plan for vans is set out in drawing no. BIZ 220.",
    "Zone IZ 12 is free of cars after noon.",
    "The A2 is closed to cars at BIZ.",
    "Version III 2026 of the plan covers cars and vans.",
    "Registered under ISO 9001, the firm runs vans.",
    "The car club has VIP 12 members.",
    "Charging points for cars are in phases II and III 2027.",
    "Contact for the media: Press Office, 01632 960105. Contact for parents: Family Hubs, 01632 960188.",
    "Faults go to the depot manager at fleet24@bigtown.example.",
    "The manager wrote from markets@bigtown.example.",
    { text: "To book, call the box office on 01632 960100.", kind: "press-release" },
    { text: "For interviews ring the press office, 07700 900144, at any time.", kind: "press-release" },
    { text: "Press contact: Hal Pruett, 01632 960233.", kind: "press-release" },
    "Report author: Head of Parks, 01632 960111, 07700 900456, parks@council.example",
    "Text 07700 900321 to report a missed bin.",
    "The duty officer can be reached on 07700 900654.",
    "Letters went to residents of 2 to 40 Mill Lane and to the shops.",
    "The tenant of 12 High Street is a bakery, Crumb Ltd.",
    "The car park at 3 Station Road holds 40 vehicles.",
    "A new gritter, AB12 CDE, joins the fleet in May.",
    "Account number 12345678 in the ledger holds the grant.",
    "The Friends can be reached at friendsofthepark@gmail.com.",
    "The scheme was born on 4 March 2011 out of a flood.",
    "Invoice reference AB123456C was paid in May.",
    "Call 0300 123 4567, or 943 476 591 from abroad.",
    { text: "14 Acacia Avenue lies in the conservation area.", kind: "planning-report" },
    "| Site | Address |\n| --- | --- |\n| A | 14 Acacia Avenue |\n",
    "| Milestone | Date |\n| --- | --- |\n| Start | 03/04/2027 |\n",
    "The order runs to 4111 1111 lines in 2027.",
  ],
  finds: [
    "Her passport no. [[123456789]] was copied.",
    "The trader gave his UTR as [[12345 67890]].",
    "CHI number [[0303841234]] is on the form.",
    "Health and Care number: [[345 678 9012]].",
    "The complainant’s page is [[facebook.com/jo.vale]].",
    "The member's address, Weir Cottage, [[3 Long Hill]], is on the register.",
    "The witness's address, [[14 Mill Lane]], was read out.",
    "The bond was paid from [[44120987]] at sort code [[20-11-43]].",
    "Her bank details are [[20-11-43]] (sort code) and [[44120987]] (account).",
    "The arrears go to [[44120987]], whose sorting code is [[20 11 43]].",
    "Sort code [[20-11-43]], [[4412 0987]] is the carer's account.",
    "Account number and sort code: [[44120987]] and [[20-11-43]].",
    "The trader banks at A/c [[44120987]] Sort [[20-11-43]].",
    "The savings account in the name of J. Ore, [[44120987 at 20-11-43]], was closed.",
    { in: "The council's account is [[44120987]], sort code [[20-11-43]].", severity: "warning" },
    "Account name A. Hope, [[73218840, 20 45 45]].",
    "Mr Hope, 61, of [[Rose Cottage]], was seen by two officers.",
    "The secretary, Mr Ivo Hope, of [[6 Clinic Cottages]], wrote on 4 May.",

    "His van, a white Transit registered [[RIZ 5521]], was left in the bay.",
    "The trailer (registration [[OUI 318]]) has stood in the lay-by since May.",
    "She drives a blue Corsa, [[KEZ 2207]], and parks it on the path.",
    "A car with the number plate [[XIA 90]] was seen twice.",
    "Complaint was made of a lorry, [[JCZ 8102]], at the depot gate.",
    "The taxi [[LIL 4410]] belongs to the complainant.",
    "The vehicle [[BIG 1234]] was clamped.",
    "His pick-up registered [[YAZ 77]] was ticketed.",
    "The Land Rover [[EUI 2041]] is Mr Teelan's.",
    "The complainant wrote to the manager from [[idaorme71@postbox.example]].",
    { in: "To book, call Winifred Arkle on her own phone, [[07700 900555]].", kind: "press-release" },
    { in: "Photographs from Denny Marr, whose home number is [[01632 960771]].", kind: "press-release" },
    { in: "Ring Hal Pruett after six on [[07700 900233]] and he will let you in.", kind: "press-release" },
    { in: "He can be rung on [[07700 900777]] after six.", message: "reach" },
    {
      in: "A second witness wrote from [[j.harker@hotmail.example.com]] in May.".replace(
        "hotmail.example.com",
        "hotmail.co.uk",
      ),
    },
    { in: "The family moved to [[7 Larch Close, Anytown ZZ99 3VZ]] in June.", message: "home" },
    { in: "The neighbour at [[6 Elm Close]] complained.", message: "home" },
    "Patient notes under [[943 476 5919]] were read.",
    "NHS number [[943 476 5919]] was given.",
    "D.O.B. [[3 April 1961]]; NI number [[AB 12 34 56 D]].",
    "Refunds go to sort code [[00-11-22]], account number [[12345678]].",
    "She paid with card [[4111 1111 1111 1111]] in May.",
    "Mr Lee's car, [[AB12 CDE]], stood on the verge.",
    "Her passport number is [[123456789]].",
    "Licence [[MORGA657054SM9IJ]] was shown to the panel.",
    { in: "| Tenant | Date of birth |\n| --- | --- |\n| A | [[03/04/1961]] |\n", message: "found" },
    { in: "Mrs Pike of [[9 Dale Road]] came to the desk twice.", message: "home" },
    { in: "The claimant's number is [[AB123456C]].", zone: "closed", severity: "warning" },
    { in: "Ms Rowe, born on [[14 February 1971]], wrote to us.", becomes: "Ms Rowe, born on [redacted], wrote to us." },
  ],
});

describe("check digits", () => {
  it("tells NHS numbers from others", () => {
    assert.ok(isHealthNumber("9434765919"));
    assert.ok(!isHealthNumber("9434765918"));
  });
  it("tells card numbers from others", () => {
    assert.ok(passesLuhn("4111111111111111"));
    assert.ok(!passesLuhn("4111111111111112"));
  });
});
