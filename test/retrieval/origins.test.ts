import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOrigins } from '../../src/retrieval/origins.ts';
import { article } from '../support/articles.ts';

const BODY = `وصل الوفد إلى العاصمة مساء الثلاثاء على متن طائرة خاصة قادما من المدينة الساحلية بعد رحلة استغرقت خمس ساعات.
ومن المقرر أن يجري الوفد محادثات مع وزير المالية ومحافظ البنك المركزي حول برنامج القرض الجديد قبل نهاية الشهر الحالي.
وكانت الجولة السابقة من المفاوضات قد تعثرت بسبب خلاف على موعد رفع الدعم عن الوقود وعلى حجم الدفعة الأولى من القرض.`;
const SPEECH =
  'لن نقبل أي شرط يمس رواتب الموظفين أو دعم الخبز مهما كانت الضغوط التي يمارسها الدائنون علينا في هذه المرحلة الصعبة من تاريخ البلاد وسنبقى على موقفنا حتى آخر يوم من المفاوضات';

const originsOf = (...texts: string[]) => {
  const sources = texts.map((text, i) => ({
    article: article(text, { id: `a${i}`, published: `2022-09-0${i + 1}` }),
    quoted: text.includes(SPEECH)
      ? [{ start: text.indexOf(SPEECH), end: text.indexOf(SPEECH) + SPEECH.length }]
      : [],
  }));
  return [...findOrigins(sources).values()];
};

describe('findOrigins', () => {
  test('finds a wire story under a new lead', () => {
    const copy = `في تطور لافت، تستعد الحكومة لأسبوع حاسم من المحادثات مع الدائنين.\n${BODY}`;
    expect(originsOf(BODY, copy)).toEqual(['a0', 'a0']);
  });

  test('finds the body of a story inside a longer one', () => {
    const longer = `${BODY}\n${'وتشهد الأسواق ترقبا لنتائج الزيارة وسط توقعات متباينة بين المحللين. '.repeat(9)}`;
    expect(originsOf(longer, BODY)).toEqual(['a0', 'a0']);
  });

  test('keeps two reports of one press conference apart', () => {
    const one = `قال الوزير في ختام الاجتماع الذي عقد بمقر الحكومة: «${SPEECH}»`;
    const other = `وأمام عشرات الصحفيين في قاعة المؤتمرات أعلن الوزير موقفه صراحة بالقول «${SPEECH}»`;
    expect(originsOf(one, other)).toEqual(['a0', 'a1']);
  });

  test('keeps a new story apart that repeats a sentence of background', () => {
    const background = BODY.split('\n')[2] as string;
    const story = `${'أقر البرلمان اليوم قانونا جديدا للمصارف بعد نقاش طويل بين الكتل النيابية. '.repeat(3)}\n${background}`;
    expect(originsOf(BODY, story)).toEqual(['a0', 'a1']);
  });

  test('gives each article an origin that is its own origin, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4]), (order) => {
        const texts = [BODY, `خبر عاجل.\n${BODY}`, SPEECH, `${BODY}\nانتهى.`, 'نص قصير'];
        const sources = order.map((i) => ({
          article: article(texts[i] as string, { id: `a${i}` }),
          quoted: [],
        }));
        const origins = findOrigins(sources);
        for (const origin of origins.values()) expect(origins.get(origin)).toBe(origin);
        const copies = order.filter((i) => [0, 1, 3].includes(i)).map((i) => origins.get(`a${i}`));
        expect(new Set(copies).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
