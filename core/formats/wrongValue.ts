import type { z } from "zod";
import { meantName } from "../report/nearest.ts";
import { ownValue } from "../report/ownValue.ts";
import { noSpace, withSpace } from "./yamlErrors.ts";

type Issue = z.core.$ZodIssue;

/** Something that is wrong with a value, where in it, and in words for people. */
export interface WrongValue {
  readonly path: readonly PropertyKey[];
  /** A sentence on the value; where `key` is given, on a key that the map at `path` may not hold. */
  readonly message: string;
  readonly key?: string;
  /** Nothing stands at `path`, and something has to. */
  readonly missing?: boolean;
  /** What was written, and the name that was most likely meant by it. */
  readonly given?: string;
  readonly meant?: string | undefined;
}

/** What zod found wrong with a value, thing by thing. `given` answers for the plain value at a path. */
export function wrongValues(
  error: z.ZodError,
  schema: z.ZodType,
  given: (path: readonly PropertyKey[]) => unknown,
): readonly WrongValue[] {
  return error.issues.flatMap((issue) => deepest(issue)).flatMap((issue) => inWords(issue, schema, given(issue.path)));
}

/**
 * Of a value that may be one of several things, what is wrong with the one that was meant: a map with a slip in it is a
 * map.
 */
function deepest(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find((inner) =>
    inner.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
  if (!meant || meant.length === 0) return [issue];
  return meant.flatMap((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function inWords(issue: Issue, schema: z.ZodType, given: unknown): readonly WrongValue[] {
  const path = issue.path;
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({ path, key, message: "", given: key, meant: meantName(key, known) }));
  }
  if (given === undefined && typeof path.at(-1) === "string") return [{ path, message: "", missing: true }];
  const message = isOurs(issue.message)
    ? issue.message
    : isArray(issue) && keysAt(schema, [...path, 0]).length > 0
      ? "Write a list here, each item of it a hyphen and lines of the form “key: value”."
      : sentenceOf(issue);
  if (typeof given !== "string") return [{ path, message }];
  const spaced = withSpace(given);
  return spaced !== undefined && wantsKeys(issue)
    ? [{ path, message: noSpace, given, meant: spaced }]
    : [{ path, message, given, meant: meantName(given, choicesOf(issue)) }];
}

/** A map is wanted, or a list, which may be one of maps. */
const wantsKeys = (issue: Issue): boolean =>
  issue.code === "invalid_union"
    ? issue.errors.flat().some(wantsKeys)
    : issue.code === "invalid_type" && ["object", "record", "array"].includes(issue.expected);

const isArray = (issue: Issue): boolean => issue.code === "invalid_type" && issue.expected === "array";

/** Our own words for it, and not the library's. */
const isOurs = (message: string): boolean => !/^(?:Invalid |Too (?:small|big))/.test(message);

function choicesOf(issue: Issue): readonly string[] {
  const inner = issue.code === "invalid_union" ? issue.errors.flat() : [issue];
  return inner.flatMap((one) => (one.code === "invalid_value" ? one.values.map(String) : []));
}

const wanted: Readonly<Record<string, string>> = {
  string: "Write a line of text here.",
  number: "Write a number here.",
  boolean: "Write true or false here.",
  array: "Write a list here, such as [A, B].",
  object: "Write lines of the form “key: value” under this.",
  record: "Write lines of the form “key: value” under this.",
};

function sentenceOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return wanted[issue.expected] ?? issue.message;
    case "invalid_value":
      return `Write one of ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      if (issue.origin === "array") return "Write at least one thing in this list.";
      return Number(issue.minimum) > 1 ? `Write at least ${issue.minimum} letters here.` : "Write something here.";
    case "invalid_union": {
      const [first] = issue.errors[0] ?? [];
      return first ? sentenceOf(first) : issue.message;
    }
    default:
      return issue.message;
  }
}

/** A schema as zod keeps it, as far as it says which keys there are. */
interface Shape {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

const shapeOf = (schema: z.ZodType): Shape => schema.def as unknown as Shape;

/** The keys that the map at a path may hold, as far as a schema names them. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { type, shape, innerType, in: input, element, valueType, keyType, options } = shapeOf(schema);
  const through = innerType ?? (type === "pipe" ? input : undefined);
  if (through) return keysAt(through, path);
  if (options) return options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? (keyType && shapeOf(keyType).entries) ?? {});
  const inner = ownValue(shape, String(step)) ?? (typeof step === "number" ? element : valueType);
  return inner ? keysAt(inner, rest) : [];
}
