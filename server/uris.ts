/**
 * The path of a file from a folder that holds it, as settings name it; both as URIs, the folder's without its last
 * slash.
 */
export const pathFrom = (folder: string, uri: string): string => readable(uri.slice(folder.length + 1));

/** What a URI, or a part of one, names: some clients leave the signs in it as they are, a lone "%" too. */
export function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
