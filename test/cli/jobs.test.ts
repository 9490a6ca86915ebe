import { deepEqual, equal, match, ok } from "node:assert/strict";
import { MemoryFiles, run, withSameTitle } from "./support.ts";
import { memoryThreads } from "./threads.ts";

const reports = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [
    `r${String(i).padStart(2, "0")}.md`,
    `# Lamps ${i % 7}\n\n${i % 3 === 0 ? "A shocking report on the the map, AB123456C." : "Calm."}\n`,
  ]),
);

describe("--jobs", () => {
  for (const format of ["text", "json", "sarif"])
    it(`gives the same ${format} with four threads as with one, whichever is done first`, async () => {
      const files = new MemoryFiles({ ...reports, "evenhand.yml": "rules: { double-word: error }\n" });
      files.denied.add("r05.md");
      const one = await run(["check", "--format", format], files);
      const { threads, examined } = memoryThreads(files, { takes: (at) => (at.charCodeAt(at.length - 4) * 7) % 5 });
      const four = await run(["check", "--format", format, "--jobs", "4"], files, { threads });
      equal(four.out, one.out);
      deepEqual([four.code, four.err], [one.code, ""]);
      equal(examined.length, 40);
      ok(
        examined.some((at, index) => at < (examined[index - 1] ?? "")),
        "out of order",
      );
    });

  it("tries the reports of a thread that broke down once more, and costs no other", async () => {
    const files = new MemoryFiles(reports);
    let times = 0;
    const once = (at: string) => at.endsWith("r09.md") && times++ === 0;
    const { threads, started } = memoryThreads(files, { breaks: once });
    const one = await run(["check", "--format", "json"], files);
    const two = await run(["check", "--format", "json", "--jobs", "2"], files, { threads });
    equal(two.out, one.out);
    equal(started(), 3);
  });

  it("lists a report that breaks a thread down twice as not checked", async () => {
    const files = new MemoryFiles(reports);
    const { threads } = memoryThreads(files, { breaks: (at) => /r0[36]\.md$/.test(at) });
    const { out, code } = await run(["check", "--format", "json", "--jobs", "2"], files, { threads });
    const { unread, summary } = JSON.parse(out);
    deepEqual(
      unread.map(({ path }: { path: string }) => path),
      ["r03.md", "r06.md"],
    );
    match(unread[0].reason, /broke down on it, twice/);
    deepEqual([summary.files, code], [38, 2]);
  });

  it("checks a report that is too large for a thread in the program itself", async () => {
    const files = new MemoryFiles(reports);
    const { threads } = memoryThreads(files, { breaks: (at) => at.endsWith("r03.md"), full: true });
    const one = await run(["check"], files);
    equal((await run(["check", "--jobs", "2"], files, { threads })).out, one.out);
  });

  it("checks in the program itself where no thread starts", async () => {
    const files = new MemoryFiles(reports);
    const { threads } = memoryThreads(files, { doesNotStart: true });
    const one = await run(["check"], files);
    equal((await run(["check", "--jobs", "3"], files, { threads })).out, one.out);
  });

  it("starts no thread for few reports, and is refused where it is no number", async () => {
    const files = new MemoryFiles({ "a.md": "Calm.\n", "b.md": "Calm.\n" });
    const { threads, started } = memoryThreads(files);
    await run(["check"], files, { threads });
    equal(started(), 0);
    match((await run(["check", "--jobs", "0"], files)).err, /whole number from 1/);
  });

  it("holds reports against each other across threads", async () => {
    const files = new MemoryFiles(reports);
    const one = await run(["check", "--format", "json"], files, withSameTitle);
    equal(JSON.parse(one.out).summary.error > 33, true);
    const { threads } = memoryThreads(files, {}, withSameTitle.catalogue);
    equal((await run(["check", "--format", "json", "--jobs", "3"], files, { ...withSameTitle, threads })).out, one.out);
  });
});

describe("Ctrl+C", () => {
  for (const jobs of ["1", "2"])
    it(`tells what was found so far as partial, and ends with 2 (${jobs} threads)`, async () => {
      const files = new MemoryFiles(reports);
      const interruption = new AbortController();
      let read = 0;
      files.afterRead = () => {
        if (++read === 20) interruption.abort();
      };
      const { threads } = memoryThreads(files);
      const more = { threads, interrupted: interruption.signal };
      const { out, code } = await run(["check", "--format", "json", "--jobs", jobs], files, more);
      const { partial, summary, files: told } = JSON.parse(out);
      deepEqual([partial, code], [{ of: 40 }, 2]);
      ok(summary.files < 20 && told.length === summary.files);
    });

  it("says so in words", async () => {
    const files = new MemoryFiles(reports);
    const interruption = new AbortController();
    let read = 0;
    files.afterRead = () => {
      if (++read === 3) interruption.abort();
    };
    const { out, code } = await run(["check"], files, { interrupted: interruption.signal });
    match(out.replace(/\s+/g, " "), /The run was stopped: only 2 of 40 reports were checked/);
    equal(code, 2);
  });
});

describe("a long run", () => {
  const told = async (files: Readonly<Record<string, string>>): Promise<number> => {
    let times = 0;
    await run(["check"], new MemoryFiles(files), { longRun: () => times++ });
    return times;
  };

  it("is one of two reports, or of one as long as a book; a short report is over before it pays", async () => {
    const short = "# Lamps\n\nCalm.\n";
    equal(await told({ "a.md": short }), 0);
    equal(await told({ "a.md": short, "b.md": short }), 1);
    equal(await told({ "a.md": short.repeat(20_000) }), 1);
  });
});
