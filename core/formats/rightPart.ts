import type { z } from "zod";

/** More wrong parts than this in one value, and nothing in it is trusted. */
const mostWrong = 100;

/**
 * What is right of a value that its schema refuses: the value without the keys and items that are wrong; `undefined`
 * where it is wrong as a whole. One slip in a briefing's date does not cost the rest of what is said of it.
 */
export function rightPart(schema: z.ZodType, value: unknown, error: z.ZodError): unknown {
  const left: unknown = JSON.parse(JSON.stringify(value));
  let [issue] = error.issues;
  for (let round = 0; issue && round < mostWrong; round++) {
    if (!takeOut(left, issue)) return undefined;
    const read = schema.safeParse(left);
    if (read.success) return read.data;
    [issue] = read.error.issues;
  }
  return undefined;
}

function takeOut(value: unknown, issue: z.core.$ZodIssue): boolean {
  if (issue.code === "unrecognized_keys") {
    const holder = at(value, issue.path);
    return isObject(holder) && issue.keys.every((key) => Reflect.deleteProperty(holder, key));
  }
  return drop(value, issue.path);
}

/** Takes out what stands at a path; where nothing stands there, the part that lacks it. */
function drop(value: unknown, path: readonly PropertyKey[]): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const holder = at(value, path.slice(0, -1));
  if (Array.isArray(holder)) return holder.splice(Number(last), 1).length > 0;
  if (isObject(holder) && last in holder) return Reflect.deleteProperty(holder, last);
  return drop(value, path.slice(0, -1));
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner, step) => (isObject(inner) ? Reflect.get(inner, step) : undefined), value);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
