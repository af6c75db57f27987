import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholePassage } from '../../../src/retrieval/index/passage.ts';
import { PassageIndex } from '../../../src/retrieval/index/passage-index.ts';
import { readQuestion } from '../../../src/retrieval/question/question.ts';
import { rankPassages } from '../../../src/retrieval/ranking/ranking.ts';

const TEXTS: Readonly<Record<string, string>> = {
  strike: 'أعلنت النقابة إضراباً عاماً في الموانئ. وشارك في الإضراب 4000 عامل.',
  summit: 'تعقد القمة في الدوحة يوم 12 مارس. ويحضرها رؤساء تسع دول.',
  flood: 'غمرت السيول قرى في الجنوب بسبب الأمطار. ونقلت فرق الإنقاذ السكان.',
  missiles: 'اعترض الدفاع الجوي صاروخاً فوق الساحل. ولم تقع إصابات.',
};
const index = new PassageIndex(Object.entries(TEXTS).map(([id, text]) => wholePassage(text, id)));
const best = (question: string, of = index) =>
  rankPassages(of, readQuestion(question), 3)[0]?.passage.id;

describe('rankPassages', () => {
  test.each([
    ['strike', ['كم عامل شارك في الاضراب', 'اضراب المواني', 'إضرابات الموانئ؟']],
    ['summit', ['متى تعقد القمة؟', 'وين القمه', 'رئيس أي دولة يحضر قمة الدوحة']],
    ['flood', ['لماذا غمرت السيول القرى؟', 'سيل الجنوب']],
    ['missiles', ['أين اعتُرضت الصواريخ؟', 'صواريخ الساحل']],
  ])('puts %s first', (id, questions) => {
    for (const question of questions) expect(best(question), question).toBe(id);
  });

  test('gives a title weight', () => {
    const titled = new PassageIndex([
      wholePassage('ناقش المجلس مشروع القانون.', 'other', 'جلسة المجلس'),
      wholePassage('ناقش المجلس مشروع القانون.', 'budget', 'الموازنة العامة'),
    ]);
    expect(best('قانون الموازنة', titled)).toBe('budget');
  });

  test('tells which sentence of the passage says most', () => {
    const hit = rankPassages(index, readQuestion('من شارك في الإضراب؟'), 1)[0];
    const shares = hit?.evidence.sentences ?? [];
    expect(shares.indexOf(Math.max(...shares))).toBe(1);
  });

  test.each(['', ' ', '؟!…', 'من هو الذي', '\ud800', '\u202e\u200f', 'ز'])(
    'finds nothing for «%s» that has no subject',
    (question) => {
      expect(rankPassages(index, readQuestion(question), 10)).toEqual([]);
    },
  );

  test('passes over passages that are not kept', () => {
    const hits = rankPassages(index, readQuestion('القمة والإضراب'), 10, {
      keep: (passage) => passage.id !== 'summit',
    });
    expect(hits.map((hit) => hit.passage.id)).toEqual(['strike']);
  });

  test('answers six thousand letters of anything in bounded time', () => {
    const words = Object.values(TEXTS).join(' ');
    for (const long of [
      words.repeat(60),
      'ا'.repeat(6000),
      'اب '.repeat(2000),
      '١ '.repeat(3000),
    ]) {
      const started = performance.now();
      rankPassages(index, readQuestion(long.slice(0, 6000)), 10);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  test('ranks the same way twice, best first, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const question = readQuestion(`القمة ${noise}`);
        const hits = rankPassages(index, question, 10);
        expect(hits).toEqual(rankPassages(index, question, 10));
        const scores = hits.map((hit) => hit.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  });
});
