import type { Result } from "./examiner.ts";
import type { FromThread, Thread, Threads, ToThread } from "./threads.ts";

/** How many reports a thread is given at once: the next one lies ready when it is done with one. */
const depth = 2;

interface Task {
  readonly id: number;
  readonly at: string;
  /** A thread broke down while it had this report. */
  tried: boolean;
  readonly done: (result: Result) => void;
}

interface Member {
  readonly thread: Thread;
  readonly doing: Map<number, Task>;
  ready: boolean;
}

/**
 * Examines reports in several threads. Where a thread breaks down, the reports that it had are tried once more, each in
 * a thread that has nothing else to do, so that the culprit takes no other with it; then it is given up. What is too
 * large for a thread's memory `here` examines, and all of it where threads do not even start.
 */
export class Pool {
  /** Settled when every thread is ready to work, or has failed to start. */
  readonly started: Promise<void>;
  readonly #threads: Threads;
  readonly #setup: ToThread;
  readonly #here: (at: string) => Result;
  readonly #members = new Set<Member>();
  readonly #waiting: Task[] = [];
  readonly #again: Task[] = [];
  #starting: number;
  #onStarted: () => void = () => {};
  #next = 0;
  #broken = false;
  #stopped = false;

  constructor(threads: Threads, jobs: number, setup: ToThread, here: (at: string) => Result) {
    this.#threads = threads;
    this.#setup = setup;
    this.#here = here;
    this.#starting = jobs;
    this.started = new Promise((resolve) => {
      this.#onStarted = resolve;
    });
    for (let job = 0; job < jobs; job++) this.#start();
  }

  examine(at: string): Promise<Result> {
    return new Promise((done) => {
      this.#waiting.push({ id: this.#next++, at, tried: false, done });
      this.#share();
    });
  }

  stop(): void {
    this.#stopped = true;
    for (const { thread } of this.#members) thread.stop();
    this.#members.clear();
  }

  #start(): void {
    const events = {
      message: (message: FromThread) => this.#heard(member, message),
      ended: (full: boolean) => this.#ended(member, full),
    };
    const member: Member = { thread: this.#threads.start(events), doing: new Map(), ready: false };
    this.#members.add(member);
    member.thread.send(this.#setup);
  }

  #heard(member: Member, message: FromThread): void {
    if ("ready" in message) {
      member.ready = true;
      this.#countStarted();
    } else {
      const task = member.doing.get(message.id);
      member.doing.delete(message.id);
      task?.done(message.result);
    }
    this.#share();
  }

  #ended(member: Member, full: boolean): void {
    this.#members.delete(member);
    if (this.#stopped) return;
    for (const task of member.doing.values()) {
      if (task.tried && full) task.done(this.#here(task.at));
      else if (task.tried) task.done({ reason: "Evenhand broke down on it, twice. This is a fault of Evenhand." });
      else this.#again.push({ ...task, tried: true });
    }
    if (member.ready) this.#start();
    else {
      this.#broken ||= this.#members.size === 0;
      this.#countStarted();
    }
    this.#share();
  }

  #countStarted(): void {
    if (--this.#starting === 0) this.#onStarted();
  }

  #share(): void {
    if (this.#broken) {
      for (const { at, done } of [...this.#again.splice(0), ...this.#waiting.splice(0)]) done(this.#here(at));
      return;
    }
    // One report each before anybody has two.
    for (let load = 0; load < depth; load++) {
      for (const member of this.#members) {
        const task = this.#taskFor(member, load);
        if (!task) continue;
        member.doing.set(task.id, task);
        member.thread.send({ id: task.id, at: task.at });
      }
    }
  }

  #taskFor({ ready, doing }: Member, load: number): Task | undefined {
    if (!ready || doing.size > load || [...doing.values()].some(({ tried }) => tried)) return undefined;
    if (this.#again.length > 0) return doing.size === 0 ? this.#again.shift() : undefined;
    return this.#waiting.shift();
  }
}
