/**
 * The files of messages, as Discord's CDN serves them.
 *
 * @module
 */
import type { ServerResponse } from 'node:http';
import type { State } from './state.ts';

const PATH = /^\/cdn\/attachments\/\d+\/(?<id>\d+)\/[^/]+$/;
/** What may be shown in the page; anything else is downloaded. */
const SHOWABLE = /^image\/(png|jpeg|gif|webp|avif)$/;

/** Serves an attachment; returns whether the path was one's. */
export function serveAttachment(state: State, path: string, response: ServerResponse): boolean {
  const id = PATH.exec(path)?.groups?.id;
  const file = id && state.channel.file(id);
  if (!file) return false;
  const isShown = SHOWABLE.test(file.type);
  response
    .writeHead(200, {
      'content-type': isShown ? file.type : 'application/octet-stream',
      'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    .end(file.data);
  return true;
}
