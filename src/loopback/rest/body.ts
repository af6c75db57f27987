/**
 * Request bodies: JSON, and multipart with `payload_json` and `files[n]`.
 *
 * @module
 */
import type { IncomingMessage } from 'node:http';
import { MAX_FILE_SIZE, MAX_FILES, type UploadedFile } from '../rules/message-rules.ts';
import { DiscordRefusal } from '../wire/problem.ts';

/** A body that was read. */
export interface ReadBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** Room for every file and the JSON beside them, in bytes. */
const MAX_BODY = MAX_FILES * MAX_FILE_SIZE + 1024 * 1024;
const tooLarge = () => new DiscordRefusal(413, 40005, 'Request entity too large');

/** Reads a request's bytes, `limit` of them at most. Throws a `DiscordRefusal` beyond that. */
export async function readBytes(request: IncomingMessage, limit = MAX_BODY): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads a request's body. Throws a `DiscordRefusal` for what is no JSON or too large. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data'))
    return { body: parseJson(bytes.toString('utf8')), files: [] };
  const form = await readForm(bytes, type);
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    if (typeof value === 'string') continue;
    const index = Number(/^files\[(\d+)\]$/.exec(key)?.[1] ?? files.length);
    if (value.size > MAX_FILE_SIZE) throw tooLarge();
    const data = new Uint8Array(await value.arrayBuffer());
    files.push({ index, name: value.name, type: value.type || 'application/octet-stream', data });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

async function readForm(bytes: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    }).formData();
  } catch {
    throw new DiscordRefusal(400, 50035, 'Invalid Form Body');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordRefusal(400, 50109, 'The request body contains invalid JSON.');
  }
}
