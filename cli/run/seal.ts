import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** What a thing is filed under, and what it is locked with: neither tells the other. */
export interface Lock {
  readonly name: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** What only somebody can know who has all of these (32 bytes). */
export const secretOf = (...parts: readonly (string | Uint8Array)[]): Uint8Array => digestOf("sha256", parts);

/** The lock made of a secret, for one use: whoever has the secret can open it, and nobody else. */
export function lockOf(secret: Uint8Array, ...use: readonly string[]): Lock {
  const digest = digestOf("sha512", [secret, ...use]);
  return { name: digest.toString("hex", 0, 20), key: digest.subarray(32) };
}

function digestOf(method: string, parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash(method);
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest();
}

const method = "aes-256-gcm";
const nonceSize = 12;
const tagSize = 16;

/** Locks bytes away, with a mark that tells whether they were changed or cut short since. */
export function seal({ key }: Lock, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv(method, key, nonce);
  const locked = [cipher.update(bytes), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...locked]);
}

/** The bytes that were sealed; `undefined` where they are not what they were. */
export function unseal({ key }: Lock, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < nonceSize + tagSize) return undefined;
  const decipher = createDecipheriv(method, key, sealed.subarray(0, nonceSize));
  decipher.setAuthTag(sealed.subarray(nonceSize, nonceSize + tagSize));
  try {
    const bytes = decipher.update(sealed.subarray(nonceSize + tagSize));
    // In this mode nothing is left for the end but whether all is well.
    decipher.final();
    return bytes;
  } catch {
    return undefined;
  }
}
