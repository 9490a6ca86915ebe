/** What a URI, or a part of one, names: some clients leave the signs in it as they are, a lone "%" too. */
export function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
