import { readArguments } from "../arguments.ts";
import type { World } from "../world.ts";
import type { Examiner } from "./examiner.ts";
import { examinerFor, setUp } from "./setup.ts";
import type { FromThread, ToThread } from "./threads.ts";

/** The work of a thread: answers each message. `worldIn` makes the world of a folder and a day. */
export function serveThread(
  worldIn: (folder: string, argv: readonly string[]) => World,
  say: (message: FromThread) => void,
): (message: ToThread) => Promise<void> {
  let examiner: Promise<Examiner> | undefined;
  return async (message) => {
    if ("at" in message) {
      const { id, at } = message;
      if (examiner) say({ id, result: (await examiner).examine(at) });
      return;
    }
    examiner = openExaminer(message, worldIn(message.folder, message.argv));
    await examiner;
    say({ ready: true });
  };
}

async function openExaminer(
  { argv, folders, today }: Extract<ToThread, { argv: unknown }>,
  world: World,
): Promise<Examiner> {
  const setup = await setUp(world, readArguments(argv));
  for (const folder of folders) setup.settings.at(folder);
  return examinerFor({ ...setup, today });
}
