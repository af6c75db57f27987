/**
 * Initials, hyphens and Latin letters inside a name, and stops that end no sentence.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, quotationsOf, speakersOf, statementsOf } from '../../support/quotations.ts';

describe('initials and hyphens inside a name', () => {
  test.each<[text: string, speakers: string[]]>([
    // A hyphen with room round it ties a name, and a dash ends one.
    ['قالت وزيرة البيئة البلجيكية ميراي اليو - كلير إن المصنع مغلق', ['ميراي اليو - كلير']],
    ['وقال جان - كلود حداد إن البلاد قوية', ['جان - كلود حداد']],
    ['وقال سامي حداد - مدير المصنع - إن العمل توقف', ['سامي حداد']],
    // Initials and hyphens.
    ['قال (ع.ب)، وهو بحار، إن القارب غرق.', ['(ع.ب)']],
    ['قالت المتهمة سعاد. م إنها بريئة.', ['سعاد. م']],
    ['أعلن وزير الصحة روبرت إف. حداد أن اللقاح آمن.', ['روبرت إف. حداد']],
    ['قال النائب جان-لوك حداد إن القرار نهائي.', ['جان-لوك حداد']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // A name shortened to a letter ends no sentence.
    [
      'وبحسب الشرطة، فإن المشتبه به سامي ق.، مرر معلومات إلى جهة أجنبية.',
      [['الشرطة', 'المشتبه به سامي ق.، مرر معلومات إلى جهة أجنبية']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  test('a surname of one letter ends no sentence', () => {
    const [found] = quotationsOf('وكتبت الطالبة سعاد ع. في تغريدة: ندفع الإيجار من جيوب أهالينا.');
    expect(found?.speaker.name).toBe('سعاد ع.');
  });
});

describe('a name in Latin letters with figures', () => {
  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    ['وقال موقع Flightradar24 إن الباب مفتوح.', [['موقع Flightradar24', 'الباب مفتوح']]],
    ['وقالت شركة 3M إن الباب مفتوح.', [['شركة 3M', 'الباب مفتوح']]],
    ['وقال برنامج F-35 إن الباب مفتوح.', [['برنامج F-35', 'الباب مفتوح']]],
    ['وقالت France 24 إن الباب مفتوح.', [['France 24', 'الباب مفتوح']]],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  test('initials alone are an organisation', () => {
    const kinds = quotationsOf('وقالت CNN إن الحريق بدأ ليلا.').map(({ speaker }) => speaker.kind);
    expect(kinds).toEqual(['organization']);
  });
});

describe('stops that end nothing', () => {
  test.each<[text: string, contents: string[]]>([
    [
      'وقال الوزير سامي حداد إن اللجنة ضمت د. ليلى ناصر وأ.د. كريم فرح وم. هدى سالم. وغادرت مساء.',
      ['اللجنة ضمت د. ليلى ناصر وأ.د. كريم فرح وم. هدى سالم'],
    ],
    [
      'أعلنت الشرطة ضبط مبلغ 300 د.ك. مزورة في الميناء. وتستمر الأبحاث.',
      ['ضبط مبلغ 300 د.ك. مزورة في الميناء'],
    ],
    ['وقال الوزير سامي حداد إن الكلفة 300 د.ك. وأغلق الميناء أمس.', ['الكلفة 300 د.ك']],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    // Stops that end nothing: a figure printed the other way round, an omission.
    [
      'وقال الوزير إن الصادرات بلغت 2 .7 مليار دولار، وإن العجز تقلص.',
      [['الوزير', 'الصادرات بلغت 2 .7 مليار دولار، وإن العجز تقلص']],
    ],
    [
      'أكد العمدة أن الحي يعاني العطش . . . والظلام منذ شهرين.',
      [['العمدة', 'الحي يعاني العطش . . . والظلام منذ شهرين']],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
