import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRIEF_WORDING } from '../../src/answers/brief/brief-wording.ts';
import { renderDocx } from '../../src/documents/docx.ts';
import { answer, anyAnswer, citation, entry } from '../support/answers.ts';
import { excerptLinesOf, firstMissing, readArchive, readWordXml } from './read-back.ts';
import { disputeAnswer, seedArticle, timelineAnswer, whoSaidAnswer } from './seed-answers.ts';

const partOf = async (made: Parameters<typeof renderDocx>[0], part = 'document') =>
  readArchive(await renderDocx(made)).get(`word/${part}.xml`) ?? '';

describe('renderDocx', () => {
  test.each(['ar', 'en'] as const)(
    'holds every excerpt of the seeds’ answers (%s)',
    async (language) => {
      for (const made of [whoSaidAnswer(language), timelineAnswer(language)]) {
        const words = readWordXml(await partOf(made));
        expect(firstMissing(excerptLinesOf(made), words)).toBeUndefined();
      }
    },
  );

  test('holds an excerpt of 5,000 characters whole', async () => {
    const text = `${seedArticle('mehr-un-albania').text} `.repeat(2).slice(0, 5000);
    const made = answer([entry(text)]);
    expect(firstMissing(excerptLinesOf(made), readWordXml(await partOf(made)))).toBeUndefined();
  });

  test('sets Arabic paragraphs and runs from the right, Latin runs from the left', async () => {
    const xml = await partOf(answer([entry('أعلنت OPEC+ قرارها')]));
    const paragraph = xml.match(/<w:p>(?:(?!<\/w:p>).)*OPEC(?:(?!<\/w:p>).)*<\/w:p>/s)?.[0] ?? '';
    expect(paragraph).toContain('<w:bidi/>');
    const runs = [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run]) => run ?? '');
    expect(runs[0]).toContain('<w:rtl/>');
    expect(runs.find((run) => run.includes('OPEC'))).toContain('<w:rtl w:val="false"/>');
  });

  test.each(['ar', 'en'] as const)(
    'sets a dispute as a table of its sides, each cell with its party and its note (%s)',
    async (language) => {
      const made = disputeAnswer(language);
      const xml = await partOf(made);
      const [table = ''] = xml.match(/<w:tbl>.*<\/w:tbl>/s) ?? [];
      expect(table.includes('<w:bidiVisual/>')).toBe(language === 'ar');
      const cells = [...table.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => cell);
      const { sides } = BRIEF_WORDING[language];
      expect(cells.slice(0, 3).map(readWordXml)).toEqual([
        sides.asserts,
        sides.denies,
        sides.neutral,
      ]);
      expect(readWordXml(cells[3] ?? '')).toMatch(/^ألبانيا\n.*\nراما\n/s);
      expect(cells.slice(3).map((cell) => cell.match(/footnoteReference/g)?.length)).toEqual([
        2, 1, 1,
      ]);
      // A table whose first words are kept with the next paragraph begins a new page.
      expect(table).not.toContain('<w:keepNext/>');
      expect(firstMissing(excerptLinesOf(made), readWordXml(xml))).toBeUndefined();
    },
  );

  test('gives every citation a footnote with its link', async () => {
    const archive = readArchive(
      await renderDocx(
        answer([
          entry('لن نوقع', { citations: [citation(), citation({ published: null, url: null })] }),
          entry('سنوقع'),
        ]),
      ),
    );
    const marks = archive.get('word/document.xml')?.match(/<w:footnoteReference w:id="\d+"\/>/g);
    expect(marks).toEqual([1, 2, 3].map((id) => `<w:footnoteReference w:id="${id}"/>`));
    const notes = archive.get('word/footnotes.xml') ?? '';
    expect(readWordXml(notes)).toContain('صحيفة الميناء، بلا تاريخ، الفقرة 2');
    const links = archive.get('word/_rels/footnotes.xml.rels') ?? '';
    for (const [, id] of notes.matchAll(/<w:hyperlink r:id="([^"]+)"/g)) {
      expect(links).toContain(`Id="${id}"`);
    }
    expect(links.match(/Target="https:\/\/example\.org\/port"/g)).toHaveLength(2);
  });

  test('bears no hour and no name made up on the way', async () => {
    const first = await renderDocx(whoSaidAnswer('ar'));
    await new Promise((resolve) => setTimeout(resolve, 2100)); // a ZIP counts in steps of two seconds
    expect((await renderDocx(whoSaidAnswer('ar'))).equals(first)).toBe(true);
    expect(readArchive(first).get('docProps/core.xml')).not.toMatch(/\d{4}-\d{2}/);
  });

  test('of any answer, every excerpt is there verbatim and the XML is well formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (made) => {
        const archive = readArchive(await renderDocx(made));
        const xml = archive.get('word/document.xml') ?? '';
        expect(firstMissing(excerptLinesOf(made), readWordXml(xml))).toBeUndefined();
        for (const part of ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml']) {
          expect(faultOf(archive.get(part) ?? '')).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Names the first fault of an XML text: a character XML has not, a stray sign, a tag that does not close. */
function faultOf(xml: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(xml);
  if (forbidden) return `forbidden character ${forbidden[0].charCodeAt(0)}`;
  const open: string[] = [];
  const rest = xml.replace(
    /<\?[^>]*\?>|<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*) ?(\/?)>/g,
    (tag, close, name, _, alone) => {
      if (tag.startsWith('<?') || alone) return '';
      if (!close) open.push(name);
      else if (open.pop() !== name) open.push(`</${name}>`);
      return '';
    },
  );
  if (/<|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(rest))
    return `stray sign in ${rest.slice(0, 80)}`;
  return open[0];
}
