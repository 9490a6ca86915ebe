/** The patterns of a candidate's name: full, with initials, or as an account's name. */
export function nameForms(candidate: string): readonly string[] {
  const names = givenFirst(candidate.trim().replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.? /, ""))
    .split(/\s+/)
    .filter((part) => part !== "");
  const parts = names.map(asText);
  const [first, last, initial] = [parts[0], parts.at(-1), names[0]?.charAt(0).toUpperCase()];
  if (first === undefined || last === undefined || parts.length < 2) return [];
  return [parts.join(" "), `${first} ${last}`, `${last}, ${first}`, `${initial}\\.? ?${last}`, `@${first}_?${last}`];
}

/** "MOSS Jane Ann", as the statement of persons nominated prints it, and "Moss, Jane". */
const surnameFirst =
  /^(?:(?<before>[^,]+),\s*(?<behind>[^,]+)|(?<capitals>(?:(?:d[aeiu]|de la|la|le|v[ao]n|van der|St\.?)\s+)?\p{Lu}[\p{Lu}'’-]+(?:\s+\p{Lu}[\p{Lu}'’-]+)*)\s+(?<given>\S*\p{Ll}.*))$/u;

function givenFirst(name: string): string {
  const { before, behind, capitals, given } = surnameFirst.exec(name)?.groups ?? {};
  return before !== undefined ? `${behind} ${before}` : capitals !== undefined ? `${given} ${capitals}` : name;
}

/** A part of a name as texts have it: what was written in capitals alone, or without one, may be "McKay" there. */
function asText(part: string): string {
  const plain = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (part.length < 2 || (part !== part.toUpperCase() && part !== part.toLowerCase())) return plain;
  const rest = part.slice(1).replace(/\p{L}|[.*+?^${}()|[\]\\]/gu, (one) => bothCases(one));
  return `${part.charAt(0).toUpperCase()}${rest}`;
}

const bothCases = (one: string): string =>
  /\p{L}/u.test(one) ? `[${one.toLowerCase()}${one.toUpperCase()}]` : `\\${one}`;
