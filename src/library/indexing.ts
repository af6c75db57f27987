/**
 * Indexing: brings a library's file in step with the articles' folder. Only files whose bytes changed are read and
 * annotated; a run that is broken off goes on where it stopped.
 *
 * @module
 */
import type { InStatement } from '@libsql/client';
import type { ArticleFault } from '../corpus/article-files.ts';
import { type ChangedFile, findFolderChanges } from './folder-changes.ts';
import type { LibraryFile } from './library-file.ts';

/** What an indexing run did. */
export interface IndexingReport {
  /** Articles that were read and annotated. */
  readonly annotated: number;
  /** Articles that were taken out. */
  readonly removed: number;
  /** Why files of the folder gave no article, by name; those found before as well. */
  readonly faults: readonly ArticleFault[];
  /** Which edition of the library stands in the file now: another after every change. */
  readonly edition: string;
}

/** Called now and then while articles are annotated. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Brings a library's file in step with a folder.
 *
 * @throws ArticleFolderError where the folder is not there or cannot be read
 */
export async function indexFolder(
  folder: string,
  file: LibraryFile,
  onProgress: OnProgress = () => {},
): Promise<IndexingReport> {
  const changes = await findFolderChanges(folder, file);
  const isComplete = (await file.readState('complete')) === 'yes';
  const { changed, gone, touched } = changes;
  if (touched.length > 0) await file.write(touched.map(touch));
  if (isComplete && changed.length === 0 && gone.length === 0) {
    const faults = await readFaults(folder, file);
    return { annotated: 0, removed: 0, faults, edition: (await file.readState('edition')) ?? '' };
  }
  const { IndexingRun } = await import('./indexing-run.ts');
  const run = new IndexingRun(file, folder);
  await run.start(isComplete);
  for (const known of gone) await run.takeOut(known);
  const work = [...changed, ...(await run.releasedBy(gone))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const [done, one] of work.entries()) {
    await run.putIn(one);
    if (done % 50 === 0) onProgress(done, work.length);
  }
  await run.finish();
  onProgress(work.length, work.length);
  return {
    annotated: run.annotated,
    removed: run.removed,
    faults: await readFaults(folder, file),
    edition: run.edition,
  };
}

const touch = ({ name, modified }: ChangedFile): InStatement => ({
  sql: 'UPDATE file SET modified = ? WHERE name = ?',
  args: [modified, name],
});

async function readFaults(folder: string, file: LibraryFile): Promise<ArticleFault[]> {
  const rows = await file.execute(
    'SELECT name, faults FROM file WHERE faults IS NOT NULL ORDER BY name',
  );
  return rows.flatMap(({ name, faults }) =>
    (JSON.parse(faults as string) as Omit<ArticleFault, 'file'>[]).map((fault) => ({
      file: `${folder.replace(/[/\\]$/, '')}/${name as string}`,
      ...fault,
    })),
  );
}
