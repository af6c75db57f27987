/**
 * What each reader or channel was briefed on: which articles their last brief on a topic was made of, so that the
 * next can tell only what is new. Who a reader is, is for whoever asks to say.
 *
 * @module
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '../../arabic/letters.ts';
import { findTerms } from '../../arabic/terms.ts';

/** One brief that a reader was given. */
export interface BriefRecord {
  /** When, as an ISO date-time. */
  readonly at: string;
  /** The ids of the articles it was made of. */
  readonly articles: readonly string[];
  /** The ids that the reader knew before it: what its pages and files leave out. */
  readonly before: readonly string[];
}

/** Remembers briefs. An implementation must survive a restart. */
export interface BriefMemory {
  /** Returns the last brief of a reader on a topic, undefined where there was none. */
  readonly recall: (reader: string, topic: string) => Promise<BriefRecord | undefined>;
  /** Keeps a brief as the reader's last on a topic; the articles of earlier ones stay known. */
  readonly remember: (
    reader: string,
    topic: string,
    record: Omit<BriefRecord, 'before'>,
  ) => Promise<void>;
}

const RECORD = z.object({
  at: z.string(),
  articles: z.array(z.string()),
  before: z.array(z.string()),
});

/**
 * Keeps briefs as files of a folder, one a reader and topic. A file is written whole and then put in its place, so
 * that a crash leaves the one before; one that cannot be read counts as none. Reader and topic are hashed: their
 * words stand in no file.
 */
export class FileBriefMemory implements BriefMemory {
  private readonly folder: string;

  /** @param folder made where it is not there */
  constructor(folder: string) {
    this.folder = folder;
  }

  readonly recall = async (reader: string, topic: string): Promise<BriefRecord | undefined> => {
    try {
      return RECORD.parse(JSON.parse(await readFile(this.fileOf(reader, topic), 'utf8')));
    } catch {
      return undefined;
    }
  };

  readonly remember: BriefMemory['remember'] = async (reader, topic, record) => {
    const before = (await this.recall(reader, topic))?.articles ?? [];
    const articles = [...new Set([...before, ...record.articles])].sort();
    await mkdir(this.folder, { recursive: true });
    const file = this.fileOf(reader, topic);
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, JSON.stringify({ at: record.at, articles, before }));
    await rename(draft, file);
  };

  private fileOf(reader: string, topic: string): string {
    const name = createHash('sha256')
      .update(JSON.stringify([reader, topicKey(topic)]))
      .digest('hex');
    return join(this.folder, `${name}.json`);
  }
}

/** A topic by its words, whatever their order and spelling: `إيران وألبانيا` is `ألبانيا وإيران`. */
function topicKey(topic: string): string {
  const stems = [...new Set(findTerms(topic).map(({ stem }) => stem))].sort();
  return stems.length > 0 ? stems.join(' ') : fold(topic).trim();
}
