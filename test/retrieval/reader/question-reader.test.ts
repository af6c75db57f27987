import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholePassage } from '../../../src/retrieval/index/passage.ts';
import { PassageIndex } from '../../../src/retrieval/index/passage-index.ts';
import { rankPassages } from '../../../src/retrieval/ranking/ranking.ts';
import { QuestionReader } from '../../../src/retrieval/reader/question-reader.ts';

const TEXTS: Readonly<Record<string, string>> = {
  visit: 'وصل الرئيس الفرنسي إيمانويل ماكرون إلى الدوحة لبحث الهدنة في السودان.',
  court: 'أدانت المحكمة في لاهاي القائد السابق بوسكو نتاغاندا بجرائم حرب.',
  hack: 'تعرضت شبكات شركة الكهرباء في كوبنهاغن لقرصنة عطلت خدماتها.',
  asylum: 'رحّلت السلطات اليونانية عشرات المهاجرين إلى تركيا.',
  envoy: 'التقى المبعوث الأممي هانس غروندبرغ ممثلي جماعة الحوثي.',
};
const index = new PassageIndex(Object.entries(TEXTS).map(([id, text]) => wholePassage(text, id)));
const reader = new QuestionReader(index);
const best = (question: string) => rankPassages(index, reader.read(question), 1)[0]?.passage.id;

describe('QuestionReader', () => {
  test.each([
    ['visit', ['Why did Macron go to Doha?', 'When did the French president discuss a truce?']],
    ['court', ['Who was convicted of war crimes in The Hague?', 'Ntaganda']],
    ['hack', ['Which company in Copenhagen was hacked?', 'cyberattacks on electricity networks']],
    ['asylum', ['How many migrants did Greece deport?', 'deportations to Turkey']],
    ['envoy', ['What did Grundberg discuss with the Houthis?']],
  ])('finds %s by English questions', (id, questions) => {
    for (const question of questions) expect(best(question), question).toBe(id);
  });

  test.each([
    ['visit', ['مين وصل الدوحه', 'ماكرن في الدوحة', 'زياره macron']],
    ['court', ['ادانه القايد السابق نتغاندا', 'محكمه لاهاي']],
    ['hack', ['اختراق شركه الكهربا', 'وين صار الاختراق']],
    ['asylum', ['ليش طردوا المهاجرين من اليونان', 'إبعاد مهاجرين']],
    ['envoy', ['الموفد الاممي والحوثيين', 'el 7outhi']],
  ])('finds %s by what people type', (id, questions) => {
    for (const question of questions) expect(best(question), question).toBe(id);
  });

  test.each([
    ['asylum', ['من أبعد مهاجرين إلى أنقرة؟', 'وين طردت أثينا طالبي اللجوء']],
    ['court', ['إدانة متهم وراء القضبان']],
  ])('finds %s by other words that tell the same', (id, questions) => {
    for (const question of questions) expect(best(question), question).toBe(id);
  });

  test('reads a name that Arabic writes in two words', () => {
    const known = new PassageIndex([
      wholePassage('استقبل الوزير نور الدين مبعوث الاتحاد.', 'nour'),
    ]);
    const { concepts } = new QuestionReader(known).read('Who met Noureddine?');
    const told = concepts.flatMap(({ alternatives }) => alternatives).map(({ forms }) => forms);
    expect(told).toContainEqual([
      { surface: 'نور', stem: 'نور' },
      { surface: 'الدين', stem: 'دين' },
    ]);
  });

  const heard = (question: string, text: string) => {
    const known = new PassageIndex([wholePassage(text, 'heard')]);
    return new QuestionReader(known)
      .read(question)
      .concepts.flatMap(({ alternatives }) => alternatives)
      .flatMap(({ forms }) => forms.map(({ surface }) => surface));
  };

  test.each([
    ['What did Pompeo promise?', 'بومبيو'],
    ['Who is Souad?', 'سعاد'],
    ['what did pompeo promise', 'بومبيو'],
  ])('hears the short name of «%s», which stands alone', (question, name) => {
    expect(heard(question, `وصل ${name} أمس إلى المطار.`)).toContain(name);
  });

  test.each([
    ['How was the haul found?', 'حاول'],
    ['What does the IOM urge?', 'اليوم'],
  ])('takes no word of «%s» for a common word of its sound', (question, word) => {
    expect(heard(question, 'حاول الوفد اليوم أن يصل.')).not.toContain(word);
  });

  test.each([
    ['Who rejected the offer?', 'رفض'],
    ['Who rejected the offer?', 'مرفوض'],
    ['Which talks were suspended?', 'اوقف'],
    ['Who is hated?', 'كره'],
  ])('reads a past form of «%s» as the deed and as what it leaves: %s', (question, word) => {
    expect(heard(question, 'وصل الوفد.')).toContain(word);
  });

  test('reads no deed into a word that only ends like a past form', () => {
    expect(heard('Which seed was sold?', 'وصل الوفد.')).not.toContain('راي');
    expect(heard('Who is hated?', 'وصل الوفد.')).not.toContain('قبعه');
  });

  test('parts a word joined by a hyphen that no list knows, and no name', () => {
    const typed = (question: string) => reader.read(question).concepts.map((each) => each.typed);
    expect(typed('Who was the stone-thrower?')).toEqual(['stone', 'thrower']);
    expect(typed('Did al-Houthi agree?')).toContain('al-Houthi');
    expect(typed('Did the UN-led talks end?')).toEqual(['UN', 'led', 'talks', 'end']);
    expect(typed('Did Saint-Brieuc agree?')).toContain('Saint-Brieuc');
  });

  test('hears a name whose s stands between vowels', () => {
    const known = new PassageIndex([
      wholePassage('قال نائب الوزير روزنستاين إنه استقال.', 'deputy'),
    ]);
    const { concepts } = new QuestionReader(known).read('What did Rosenstein say?');
    const told = concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ forms }) => forms));
    expect(told.map(({ surface }) => surface)).toContain('روزنستاين');
  });

  test('reads phrasal verbs in any form, and the US, which is no pronoun', () => {
    const typed = (question: string) => reader.read(question).concepts.map((each) => each.typed);
    expect(typed('How many judges have stepped down?')).toContain('stepped down');
    expect(typed('When did the US impose sanctions?')).toEqual(['US', 'impose sanctions']);
    expect(typed('Who told us?')).not.toContain('us');
  });

  test('tells which word it took for another', () => {
    expect(reader.read('متى وصل ماكرزن؟').corrections).toEqual([
      { typed: 'ماكرزن', meant: 'ماكرون' },
    ]);
  });

  test.each(['متى وصل ماكرون؟', 'هدنه السودان', 'سعر البطاطا', 'Who is Macron?'])(
    'changes nothing of «%s»',
    (question) => {
      expect(reader.read(question).corrections).toEqual([]);
    },
  );

  test('reads any text, in concepts with a way to tell each', () => {
    const word = fc.constantFrom(
      'Macron',
      'the',
      '7amas',
      'قرصنة',
      '؟',
      '\ud800',
      'NEAR',
      '"',
      '*:',
      '2022',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (words) => {
          const { concepts } = reader.read(words.join(' '));
          expect(concepts.length).toBeLessThanOrEqual(48);
          for (const { alternatives } of concepts) {
            expect(alternatives.length).toBeGreaterThan(0);
            expect(alternatives.every(({ forms }) => forms.length > 0)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reads six thousand letters in bounded time', () => {
    for (const long of ['a'.repeat(6000), 'Macron '.repeat(900), 'مكارون '.repeat(900)]) {
      const started = performance.now();
      reader.read(long);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
