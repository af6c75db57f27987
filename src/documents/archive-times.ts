/**
 * Times in a ZIP archive: set to the format's first day, so that the same contents give the same bytes.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.7, 4.3.12, 4.3.16)
 * @module
 */

/** 1 January 1980, midnight: time in the low, date in the high 16 bits. */
const FIRST_DAY = 0x0021_0000;
const END_OF_DIRECTORY = 0x0605_4b50;

/** Returns a copy of an archive whose entries all bear the first day a ZIP can tell. */
export function fixArchiveTimes(archive: Uint8Array): Buffer {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return bytes;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    bytes.writeUInt32LE(FIRST_DAY, at + 12);
    bytes.writeUInt32LE(FIRST_DAY, bytes.readUInt32LE(at + 42) + 10);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
