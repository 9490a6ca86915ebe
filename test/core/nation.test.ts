import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { nationOf } from "../../core/protocol/nation.ts";
import { packs } from "../../protocols/index.generated.ts";

const nation = (text: string, pack = "generic"): string => {
  const protocol = packs.find(({ id }) => id === pack);
  assert.ok(protocol);
  return nationOf(readMarkdown(text).report, protocol);
};

describe("the nation of a report", () => {
  const scottish =
    "# Pier\n\nThe duty is in the Local Government in Scotland Act 2003.\n\nConsent of the Scottish Ministers is needed.\n";
  const northern =
    "# Seats\n\n## Wards\n\nDistrict electoral areas: all.\n\nThe Local Government Act (Northern Ireland) 2014 applies.\n";

  it("shows in the law and the bodies that its words name, twice", () => {
    assert.equal(nation(scottish), "scotland");
    assert.equal(nation(northern), "northern-ireland");
    assert.equal(nation("# Pier\n\nA firm from Fife works under the Roads (Scotland) Act 1984.\n"), "england");
    assert.equal(nation("# Pier\n\nNothing is said.\n"), "england");
    assert.equal(nation("# Pier\n\nReport by: Depute Chief Executive\n\nHolyrood pays half.\n"), "scotland");
    assert.equal(nation("# Pier\n\nNatural Resources Wales was asked.\n\nEstyn was not.\n"), "wales");
    assert.equal(nation("# Pier\n\nDAERA pays half.\n\nThe PSNI was asked.\n"), "northern-ireland");
  });

  it("shows in one heading that only reports of Scotland have", () => {
    assert.equal(
      nation("# Pier\n\n## Equality and Fairer Scotland duty\n\nAll boats are charged alike.\n"),
      "scotland",
    );
    assert.equal(nation("# Pier\n\nIt is for the sheriff court.\n\nThe Procurator Fiscal was told.\n"), "scotland");
    assert.equal(nation("# Pier\n\nThe owner's case is before the sheriff court.\n"), "england");
  });

  it("shows in headings of capitals alone", () => {
    assert.equal(
      nation("# PIER\n\nEQUALITY AND FAIRER SCOTLAND DUTY\n\nThe power is in the Roads (Scotland) Act 1984.\n"),
      "scotland",
    );
    assert.equal(nation("# PIER\n\nMINUTE OF THE DEPUTE\n\nA CADW STONE\n\nA firm was asked.\n"), "england");
  });

  it("shows in who presides and by what they may act", () => {
    assert.equal(
      nation("# Pier\n\nReport to the Convener of the Harbour Committee\n\nThe scheme of administration allows it.\n"),
      "scotland",
    );
    assert.equal(nation("# Pier\n\nThe union convener was asked.\n\nThe convenor of the walk was too.\n"), "england");
  });

  it("shows at once in the number of a Northern Irish application", () => {
    assert.equal(nation("# Planning Committee\n\nSubject: LA10/2026/0412/F, a turbine\n"), "northern-ireland");
    assert.equal(nation("# Planning Committee\n\nSubject: 26/01844/FUL, a turbine\n"), "england");
  });

  it("shows at once in a heading that only Northern Ireland has", () => {
    assert.equal(
      nation("# Lights\n\n**Equality or Good Relations Implications/Rural Needs Assessment**\n\nNone.\n"),
      "northern-ireland",
    );
  });

  it("shows at once in a Welsh council's name", () => {
    assert.equal(nation("CYNGOR BRO AFON\n\n# Pier\n\nNothing else is said.\n"), "wales");
  });

  it("is the one that shows most, and that of a council's own pack whatever shows", () => {
    assert.equal(
      nation(`${scottish}\nThe Localism Act 2011 applies.\n\nHomes England pays.\n\nHistoric England was asked.\n`),
      "england",
    );
    assert.equal(nation(scottish, "portsmouth"), "england");
  });
});
