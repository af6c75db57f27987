/**
 * Measures the documents: how long an export of 40 pages takes, and in how much memory. Prints JSON.
 *
 * Run with `npm run --silent figures:documents`.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { renderDocx } from '../../src/documents/docx.ts';
import { renderMarkdown } from '../../src/documents/markdown.ts';
import { renderPdf } from '../../src/documents/pdf.ts';
import { renderPng } from '../../src/documents/png.ts';
import { renderTimelinePicture } from '../../src/documents/timeline-picture.ts';
import { timelineAnswer } from './seed-answers.ts';

/** How often the seeds' three events are told, for 40 pages. */
const TIMES = 132;
const MEGABYTE = 1024 * 1024;

const long = timelineAnswer('ar', TIMES);
const formats: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  pdf: () => renderPdf(long),
  docx: () => renderDocx(long),
  markdown: () => Buffer.from(renderMarkdown(long)),
  pngOfFirstPage: () => renderPng(long),
  timelinePictureOfNineRows: () => renderTimelinePicture(timelineAnswer('ar', 3)),
};

/** Measures one format; its process is its own, so that memory is what this format took. */
async function measure(render: () => Buffer | Promise<Buffer>): Promise<Record<string, number>> {
  const idle = process.memoryUsage().rss;
  const start = performance.now();
  const file = await render();
  const milliseconds = Math.round(performance.now() - start);
  const pages = /\/Type \/Pages\s+\/Count (\d+)/.exec(file.toString('latin1'))?.[1];
  return {
    milliseconds,
    ...(pages ? { pages: Number(pages) } : {}),
    kilobytes: Math.round(file.length / 1024),
    idleMegabytes: Math.round(idle / MEGABYTE),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const asked = formats[process.argv[2] ?? ''];
if (asked) console.log(JSON.stringify(await measure(asked)));
else {
  const measured = Object.keys(formats).map((format) => {
    const own = [...process.execArgv, import.meta.filename, format];
    return [format, JSON.parse(execFileSync(process.execPath, own).toString())];
  });
  console.log(JSON.stringify(Object.fromEntries(measured), undefined, 2));
}
