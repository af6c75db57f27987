/**
 * Exports: an answer as a file to print, edit, paste or send.
 *
 * @module
 */
import type { Answer, ExportFormat } from '../answers/reply/answer.ts';
import { renderDocx } from './docx.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPdf } from './pdf.ts';
import { renderPng } from './png.ts';
import { renderTimelinePicture } from './timeline-picture.ts';

/** The endings of the files that an answer can be exported to. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['pdf', 'docx', 'md', 'png'];

/** A file: its name, such as `isnad-timeline.png`, and its bytes. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Exports an answer. A timeline's picture is drawn along its line; any other answer's is its first page. */
export async function exportAnswer(answer: Answer, format: ExportFormat): Promise<ExportedFile> {
  return {
    name: `isnad-${answer.query.command}.${format}`,
    bytes: await renderBytes(answer, format),
  };
}

async function renderBytes(answer: Answer, format: ExportFormat): Promise<Buffer> {
  switch (format) {
    case 'pdf':
      return renderPdf(answer);
    case 'docx':
      return renderDocx(answer);
    case 'md':
      return Buffer.from(renderMarkdown(answer));
    case 'png':
      return answer.query.command === 'timeline'
        ? renderTimelinePicture(answer)
        : renderPng(answer);
  }
}
