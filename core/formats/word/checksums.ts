/** The checksums that a zip file gives for the files in it, by their names. */
type Checksums = ReadonlyMap<string, number>;

const known = new WeakMap<Uint8Array, Checksums>();

/**
 * Does a file of a zip file hold what its checksum says? Where the list of files is not found, nothing says
 * otherwise.
 */
export function isWhole(zip: Uint8Array, name: string, content: Uint8Array | undefined): boolean {
  const sums = known.get(zip) ?? checksums(zip);
  known.set(zip, sums);
  const sum = sums.get(name);
  return sum === undefined || content === undefined || sum === crc32(content);
}

const entry = 0x02014b50;
const endOfList = 0x06054b50;
/** The end of the list is 22 bytes and a comment of at most so many. */
const longestComment = 0xffff;

function checksums(zip: Uint8Array): Checksums {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const sums = new Map<string, number>();
  let end = zip.length - 22;
  while (end >= 0 && end >= zip.length - 22 - longestComment && view.getUint32(end, true) !== endOfList) end--;
  if (end < 0 || view.getUint32(end, true) !== endOfList) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= zip.length && view.getUint32(at, true) === entry) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length));
    sums.set(name, view.getUint32(at + 16, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] as number)) & 255] as number);
  return (sum ^ 0xffffffff) >>> 0;
}
