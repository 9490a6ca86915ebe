import assert from "node:assert/strict";
import { apply, LanguageClient } from "../support/languageClient.ts";

describe("a name that nobody knows", () => {
  let client: LanguageClient;
  before(async () => {
    client = new LanguageClient();
    await client.start({ pull: true });
  });
  after(() => client.stop());

  /** The text with every name put right that there is a fix for. */
  const mended = async (uri: string, text: string, languageId?: string) => {
    await client.open(uri, text, languageId);
    let now = text;
    for (let version = 2; version < 12; version++) {
      const found = (await client.pull(uri)).filter(({ code }) => code === undefined);
      const actions = await Promise.all(found.map((one) => client.actions(uri, one, ["quickfix"])));
      const [action] = actions.flat().filter(({ title }) => title.startsWith("Change to"));
      if (!action) return now;
      assert.equal(action.isPreferred, true);
      now = apply(uri, now, action.edit);
      await client.change(uri, version, [{ text: now }]);
    }
    return now;
  };

  it("shows no personal identifier that it stands beside", async () => {
    const uri = "file:///case.md";
    const text =
      "---\ncouncil: portsmouth\ntitle:Case of AB123456C\nNI AB123456C: x\n---\n\n# Case\n\nThe number is AB123456C.\n";
    await client.open(uri, text);
    const found = await client.pull(uri);
    assert.ok(found.some(({ message }) => /title: Case of •+”\?/.test(String(message))));
    const actions = (await Promise.all(found.map((one) => client.actions(uri, one, ["quickfix"])))).flat();
    assert.ok(actions.some(({ title }) => /^Change to “title: Case of •+”$/.test(title)));
    assert.doesNotMatch(
      JSON.stringify([found.map(({ message }) => message), actions.map(({ title }) => title)]),
      /AB123456C/,
    );
  });

  it("is put right in a report's front matter and allowances", async () => {
    const wrong = [
      "---",
      "counsil: portsmuth",
      "kind: 'minuets'",
      "briefing: { recipents: The Leader }",
      "portfolio-holder: The Leader",
      "status:final",
      "---",
      "",
      "# Lamps",
      "",
      "<!-- evenhand allow party-nmae until 2090-01-01: as the motion has it -->",
      "",
      "The Labour Group met.",
      "",
    ].join("\n");
    const right = wrong
      .replace("counsil: portsmuth", "council: portsmouth")
      .replace("'minuets'", "minutes")
      .replace("recipents", "recipients")
      .replace("portfolio-holder", "lead-member")
      .replace("status:final", "status: final")
      .replace("party-nmae", "party-name");
    assert.equal(await mended("file:///nowhere/lamps.md", wrong), right);
  });

  it("is put right in settings and in a pack", async () => {
    assert.equal(
      await mended(
        "file:///nowhere/evenhand.yml",
        "council: plymuth\nrulse:\n  loaded-wrod: wraning\nphrases:\n  loaded-wrd: [{ phrase: at long last, becuase: it judges }]\n",
        "yaml",
      ),
      "council: plymouth\nrules:\n  loaded-word: warning\nphrases:\n  loaded-word: [{ phrase: at long last, because: it judges }]\n",
    );
    assert.match(
      await mended(
        "file:///nowhere/protocols/ourtown.yml",
        "id: ourtown\ncouncil: Ourtown\ntitle: T\nextends: genric\nescalation: E\nlayout: L\nclauses:\n  - { id: 1, requires: R, rules: [party-nam] }\n",
        "yaml",
      ),
      /extends: generic\n[\s\S]*rules: \[party-name\]/,
    );
  });

  it("is not guessed in a file of ticks: only whoever judged knows the clause", async () => {
    const uri = "file:///nowhere/lamps.md.review.yml";
    const text = 'council: portsmouth\nticks:\n  "6.6.99": { by: A. Clerk, date: 2026-11-24 }\n';
    assert.equal(await mended(uri, text, "yaml"), text);
  });
});

describe("a council in the editor's settings that has no pack", () => {
  it("is told once, with the one that was meant or those that there are", async () => {
    const client = new LanguageClient();
    client.settings = { council: "brecklnd" };
    await client.start({ pull: true });
    for (const name of ["a", "b"]) {
      await client.open(`untitled:${name}`, "---\nkind: minutes\n---\n\n# T\n");
      await client.pull(`untitled:${name}`);
    }
    assert.equal(client.messages.length, 1);
    assert.match(client.messages[0] ?? "", /“brecklnd”.*Did you mean “breckland”\?/);
    for (const [council, told] of [
      ["Breckland", 1],
      ["./nowhere.yml", 2],
    ] as const) {
      client.settings = { council };
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await client.pull("untitled:a");
      assert.equal(client.messages.length, told, council);
    }
    assert.match(client.messages[1] ?? "", /cannot be read: “\.\/nowhere\.yml”\. There are .*portsmouth/);
    await client.stop();
  });
});
