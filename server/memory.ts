import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** The space for what is new, with its twin (bytes): a key in a long report makes about as much. */
const roomForNew = 8_000_000;

/**
 * Has V8 keep its heap small: it collects when the heap has grown by a seventh, not doubled, and the space for what is
 * new stays as it then is. A server that waits for keys has time for that, and stands beside an editor that wants the
 * memory.
 */
export function keepSmall(): void {
  setFlagsFromString("--heap-growing-percent=15");
  growRoomForNew();
  setFlagsFromString("--semi-space-growth-factor=1");
  // A pattern that runs but once is compiled in a third of the time without.
  setFlagsFromString("--no-regexp-peephole-optimization");
}

/**
 * That space grows only with what outlives a collection, and would else stay so small that there are five at each key.
 */
function growRoomForNew(): void {
  const alive: unknown[] = [];
  const size = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size;
  for (let round = 0; round < 100 && (size() ?? roomForNew) < roomForNew; round++)
    for (let i = 0; i < 100; i++) alive.push(new Array(100).fill(i));
}
