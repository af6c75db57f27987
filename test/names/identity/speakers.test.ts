/**
 * The speakers of a library: the spellings of one person joined, two people kept apart, and the search among them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import type { SpeakerKind } from '../../../src/names/identity/speaker.ts';
import { findSpeakers } from '../../../src/names/identity/speaker-search.ts';
import { gatherSpeakers, speakerOf } from '../../../src/names/identity/speakers.ts';

let article = 0;
/** A speaker of an article of its own. */
const one = (name: string, kind: SpeakerKind = 'person', aliases: string[] = []) => ({
  speaker: { name, kind, aliases },
  article: `article-${++article}`,
});

describe('gatherSpeakers', () => {
  test.each([
    [['إيدي راما', 'إدي راما', 'ادي راما', 'راما']],
    [['أنطونيو غوتيريش', 'أنطونيو جوتيريس', 'غوتيريس']],
    [['مارك زوكربيرغ', 'مارك زوكربيرج', 'زوكربيرغ']],
    [['محمد البرادعي', 'البرادعي', 'السيد محمد البرادعي']],
  ])('joins the spellings of one person: %s', (names) => {
    expect(gatherSpeakers(names.map((name) => one(name)))).toHaveLength(1);
  });

  test.each([
    [['محمد حسن', 'محمد حسين']],
    [['سعد الحريري', 'بهية الحريري']],
    [['علي سالم', 'علي سليم']],
    [['سعيد كمال', 'سعد كمال']],
  ])('keeps two people apart: %s', (names) => {
    expect(gatherSpeakers(names.map((name) => one(name)))).toHaveLength(names.length);
  });

  test('gives a surname alone to nobody where two people share it', () => {
    const speakers = gatherSpeakers([one('سعد الحريري'), one('بهية الحريري'), one('الحريري')]);
    expect(speakers).toHaveLength(3);
  });

  test.each([
    [['إيران', 'طهران', 'الجمهورية الإسلامية الإيرانية']],
    [['وزارة الخارجية الإيرانية', 'وزارة خارجية جمهورية إيران الإسلامية']],
    [['الولايات المتحدة', 'واشنطن', 'أميركا']],
  ])('joins the names of one body: %s', (names) => {
    expect(gatherSpeakers(names.map((name) => one(name, 'organization')))).toHaveLength(1);
  });

  test('joins an acronym to the name it was printed beside', () => {
    const [speaker, ...others] = gatherSpeakers([
      one('حلف شمال الأطلسي', 'organization', ['ناتو', 'الحلف']),
      one('الناتو', 'organization'),
    ]);
    expect(others).toEqual([]);
    expect(speaker?.name).toBe('حلف شمال الأطلسي');
    expect(speaker?.aliases).toContain('الناتو');
  });

  test('never joins unnamed sources of two articles', () => {
    expect(
      gatherSpeakers([one('مصدر أمني', 'anonymous'), one('مصدر أمني', 'anonymous')]),
    ).toHaveLength(2);
  });

  test('gives ids that differ, are short and stay the same', () => {
    const references = [
      one('مصدر أمني', 'anonymous'),
      one('مصدر أمني', 'anonymous'),
      one('ليلى منصور '.repeat(20)),
    ];
    const ids = gatherSpeakers(references).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(60);
    expect(gatherSpeakers([...references].reverse()).map(({ id }) => id)).toEqual(ids);
  });

  test('leads from an article’s own speaker to the gathered one', () => {
    const references = [one('إيدي راما'), one('راما')];
    const speakers = gatherSpeakers(references);
    for (const { speaker, article: id } of references) {
      expect(speakerOf(speakers, speaker, id)?.name).toBe('إيدي راما');
    }
  });
});

describe('findSpeakers', () => {
  const speakers = gatherSpeakers([
    one('إيدي راما', 'person', ['رئيس وزراء ألبانيا']),
    one('أنطونيو غوتيريش'),
    one('إيران', 'organization'),
    one('وزارة الخارجية الإيرانية', 'organization'),
    one('جوناثان كونريكوس'),
    one('قناة 24 news', 'organization'),
  ]);
  const first = (query: string) => findSpeakers(speakers, query, 1)[0]?.name;

  test.each([
    ['إيدي راما', ['راما', 'ادي راما', 'Edi Rama', 'rama', 'رئيس وزراء ألبانيا', 'إيد']],
    ['أنطونيو غوتيريش', ['Guterres', 'António Guterres', 'جوتيريس', 'غوتي']],
    ['إيران', ['Iran', 'ايران', 'طهران']],
    ['قناة 24 news', ['24', 'NEWS', 'قناة']],
    ['جوناثان كونريكوس', ['Conricus', 'Jonathan Conricus']],
  ])('finds %s', (name, queries) => {
    for (const query of queries) expect(first(query), query).toBe(name);
  });

  test.each(['Merkel', 'ميركل', 'xyz'])('finds nobody for %s', (query) => {
    expect(first(query)).toBeUndefined();
  });
});
