import { deepEqual, equal, match } from "node:assert/strict";
import { FolderWatch, type Watch } from "../../cli/watch/folderWatch.ts";
import { MemoryFiles, run, terminal } from "./support.ts";

/** Watches nothing but what the test says. */
function told() {
  const heard = new Map<string, (name: string | undefined) => void>();
  const watch: Watch = (folder, hear) => {
    heard.set(folder, hear);
    return () => void heard.delete(folder);
  };
  return { watch, heard, say: (folder: string, name?: string) => heard.get(folder)?.(name) };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("evenhand watch", () => {
  /** Runs it over files; each of the steps is taken when the check before is over. The last ends it. */
  async function watched(files: MemoryFiles, argv: readonly string[], ...steps: (() => void)[]) {
    const { watch, heard, say } = told();
    const ended = new AbortController();
    const answers: string[] = [];
    const folders: string[][] = [];
    let out = "";
    const next = (): void => {
      answers.push(out);
      folders.push([...heard.keys()].map((at) => at.replace("/council", "")).sort());
      out = "";
      const step = steps[answers.length - 1];
      if (!step) {
        ended.abort();
        return;
      }
      step();
      say("/council", "evenhand.yml");
    };
    const collect = {
      write: (text: string | Uint8Array) => {
        out += text;
        if (/Ctrl\+C ends/.test(String(text))) setTimeout(next, 1);
      },
    };
    const { main } = await import("../../cli/main.ts");
    const { catalogue } = await import("./support.ts");
    const now = () => new Date("2027-01-15T09:05:07");
    const more = { watch, interrupted: ended.signal, now, catalogue, env: {} };
    const code = await main({ argv: ["watch", ...argv], files, out: collect, err: collect, ...more });
    deepEqual([...heard.keys()], [], "nothing is watched any more");
    return { code, answers, folders };
  }

  it("checks again after each change, and ends with 0", async () => {
    const files = new MemoryFiles({ "a.md": "Calm.\n", "sub/b.md": "Calm.\n" });
    const { code, answers } = await watched(
      files,
      [],
      () => files.set("a.md", "A shocking report.\n"),
      () => files.set("evenhand.yml", "rules: { shocking-word: off }\n"),
      () => files.set("evenhand.yml", "rulez: {}\n"),
    );
    equal(code, 0);
    equal(answers.length, 4);
    match(answers[0]!, /2 reports checked, all clean[\s\S]*Checked at 09:05:07\. Watching 2 reports; Ctrl\+C ends\./);
    match(answers[1]!, /a\.md:1:3 {2}error {2}shocking-word/);
    match(answers[2]!, /all clean/);
    match(answers[3]!, /evenhand\.yml:1:1 {2}error[\s\S]*a\.md:1:3/);
  });

  it("reads a report that did not change, and asks no rule about it", async () => {
    const files = new MemoryFiles({ "a.md": "A shocking report.\n", "b.md": "BOOM and a shocking report.\n" });
    const { answers } = await watched(files, [], () => files.set("b.md", "Calm.\n"));
    match(answers[0]!, /2 reports checked[\s\S]*fault of Evenhand/);
    match(answers[1]!, /a\.md:1:3[\s\S]*2 reports checked, 1 clean/);
  });

  it("watches the folders that hold reports or may, and the settings' and the pack's", async () => {
    const files = new MemoryFiles({
      "evenhand.yml": "council: packs/own.yml\nignore: [old/**]\n",
      "packs/own.yml": "id: ownham\n",
      "reports/a.md": "Calm.\n",
      "reports/new/x.txt": "Calm.\n",
      "old/b.md": "Calm.\n",
      "node_modules/m/c.md": "Calm.\n",
    });
    const { folders } = await watched(files, ["reports"], () => files.set("reports/2027/d.md", "Calm.\n"));
    deepEqual(folders, [
      ["", "/packs", "/reports", "/reports/new"],
      ["", "/packs", "/reports", "/reports/2027", "/reports/new"],
    ]);
  });

  it("refuses at first what is wrong, and later waits for it to be put right", async () => {
    const files = new MemoryFiles({
      "evenhand.yml": "own-rules:\n  - { id: plain, find: phrase, phrases: [xx], message: No. }\n",
      "a.md": "Calm.\n",
    });
    const { code, err } = await run(["watch", "--rule", "gone=off"], files, { watch: told().watch });
    equal(code, 2);
    match(err, /no rule “gone”/);
    equal((await run(["watch"], files)).code, 2, "where nothing can be watched");
  });

  it("clears a terminal before each answer, and nothing else", async () => {
    const ended = AbortSignal.abort();
    const files = new MemoryFiles({ "a.md": "Calm.\n" });
    const { watch } = told();
    const live = new AbortController();
    const after = { watch, interrupted: live.signal };
    files.afterRead = () => live.abort();
    const { out } = await run(["watch"], files, { ...after, out: terminal(80) });
    equal(out.startsWith("\u001B[2J\u001B[3J\u001B[H"), true);
    equal((await run(["watch"], files, { watch, interrupted: ended })).out, "");
  });
});

describe("a watch over folders", () => {
  it("takes no notice of a text beside the folder that it was told of", async () => {
    const files = new MemoryFiles({ "evenhand.yml": "council: testham\n", "sub/b.md": "Calm.\n" });
    const { watch, heard, say } = told();
    const ended = new AbortController();
    let answers = 0;
    const write = (text: string | Uint8Array) => {
      if (/Ctrl\+C ends/.test(String(text))) answers++;
    };
    const { main } = await import("../../cli/main.ts");
    const { catalogue } = await import("./support.ts");
    const more = { watch, interrupted: ended.signal, catalogue, env: {} };
    const over = main({ argv: ["watch", "sub"], files, out: { write }, err: { write }, ...more });
    const until = async (count: number) => {
      for (let waited = 0; answers < count && waited < 100; waited++) await pause(20);
    };
    await until(1);
    files.set("out.txt", "What this very command writes.\n");
    say("/council", "out.txt");
    await pause(300);
    equal(answers, 1);
    files.set("sub/c.md", "Calm.\n");
    say("/council/sub", "c.md");
    await until(2);
    equal(answers, 2);
    ended.abort();
    await over;
    equal(heard.size, 0);
  });

  it("answers once for many changes that come together, and not for what has no bearing", async () => {
    const { watch, say } = told();
    const folders = new FolderWatch(watch);
    folders.set(["/a", "/b"], (_, name) => name.endsWith(".md"));
    let changes = 0;
    const ended = new AbortController();
    const listening = (async () => {
      for (;;) {
        await folders.change(ended.signal);
        if (ended.signal.aborted) return;
        changes++;
      }
    })();
    say("/a", "notes.tmp");
    await pause(250);
    equal(changes, 0);
    for (let i = 0; i < 5; i++) {
      say(i % 2 ? "/a" : "/b", `${i}.md`);
      await pause(20);
    }
    equal(changes, 0, "it is not over yet");
    await pause(400);
    equal(changes, 1);
    say("/a");
    await pause(400);
    equal(changes, 2, "where the system does not say which file");
    ended.abort();
    await listening;
  });

  it("knows of a change that came while it was not waiting", async () => {
    const { watch, say } = told();
    const folders = new FolderWatch(watch);
    folders.set(["/a"], () => true);
    say("/a", "x.md");
    await folders.change();
  });

  it("watches what it is told to, no more and no less", () => {
    const { watch, heard } = told();
    const folders = new FolderWatch(watch);
    folders.set(["/a", "/b"], () => true);
    folders.set(["/b", "/c"], () => true);
    deepEqual([...heard.keys()], ["/b", "/c"]);
    folders.close();
    deepEqual([...heard.keys()], []);
  });
});
