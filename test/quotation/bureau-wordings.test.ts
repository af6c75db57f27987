/**
 * Wordings of agencies, ministries and foreign bureaus: who speaks and what was said, word for word. Negatives stand
 * beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

describe('whoever speaks', () => {
  test.each<[text: string, statements: string[][]]>([
    // Whoever an attribution tells of speaks, where a verb of saying stands behind the name.
    [
      'وحسب القصر فإن سامي حداد قال للملك في لقاء قصير إن بلاده ترى أنه "لا حل قريبا للأزمة".',
      [['سامي حداد', 'بلاده ترى أنه "لا حل قريبا للأزمة"']],
    ],
    ['وحسب القصر فإن القرار صدر أمس عن المجلس.', [['القصر', 'القرار صدر أمس عن المجلس']]],
    // A headline with a body's name alone, where the article has the whole.
    [
      'الماء والكهرباء: الشبكة جاهزة للصيف\nأعلنت هيئة الماء والكهرباء أن الأعمدة فحصت كلها.',
      [
        ['هيئة الماء والكهرباء', 'الشبكة جاهزة للصيف'],
        ['هيئة الماء والكهرباء', 'الأعمدة فحصت كلها'],
      ],
    ],
    [
      'الطقس والمناخ: الشبكة جاهزة للصيف\nأعلنت هيئة الماء والكهرباء أن الأعمدة فحصت كلها.',
      [['هيئة الماء والكهرباء', 'الأعمدة فحصت كلها']],
    ],
  ])('is known in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what is said', () => {
  test.each<[text: string, statements: string[][]]>([
    // What another is the next to say belongs to no document before.
    [
      'فتحت الهيئة طريقين في الجنوب، بحسب ما ورد في بيان الهيئة,بدوره قال مدير الهيئة، سامي حداد، الثلاثاء: إن الجسر سليم.',
      [
        ['الهيئة', 'فتحت الهيئة طريقين في الجنوب'],
        ['سامي حداد', 'الجسر سليم'],
      ],
    ],
    // What only joins the clause to its attribution, and the verb of the same letters.
    ['وبحسب الشركة، فقد ارتفعت الأسعار قليلا.', [['الشركة', 'ارتفعت الأسعار قليلا']]],
    ['وبحسب الشرطة، فقد السائق وعيه في الطريق.', [['الشرطة', 'فقد السائق وعيه في الطريق']]],
    // Whoever goes on, and what is only finished.
    [
      'وأكمل سامي حداد أنه لكي ينجح العمل علينا أن نحترم القانون.',
      [['سامي حداد', 'لكي ينجح العمل علينا أن نحترم القانون']],
    ],
    ['وأكمل العمال بناء الجسر.', []],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
