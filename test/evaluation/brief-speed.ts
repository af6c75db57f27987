/**
 * A library for measuring `/brief`: articles made of sentences with parties, accusations, denials, days and figures
 * drawn by a fixed generator, so that every run measures the same.
 *
 * @module
 */
import { performance } from 'node:perf_hooks';
import { writeBrief } from '../../src/answers/brief/brief.ts';
import { buildArticle } from '../../src/corpus/paragraphs.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';

const STATES = ['كينيا', 'البرازيل', 'النرويج', 'السويد', 'كندا', 'تشيلي', 'اليابان', 'بولندا'];
const THINGS = [
  'انهيار سد النهر الأبيض',
  'حريق مصفاة الساحل',
  'هجوم إلكتروني على شبكة الكهرباء',
  'إغلاق ميناء المدينة الكبير',
  'مصادرة سفينة الصيد',
  'احتجاجات سائقي الشاحنات',
  'محاكمة مدير البنك المركزي',
  'مفاوضات اتفاق الحدود',
];
const PUBLISHERS = ['صحيفة النهر', 'صحيفة الساحل', 'موقع الخبر', 'وكالة الشمال', 'صحيفة اليوم'];
const MONTHS = ['يناير', 'مارس', 'مايو', 'يوليو', 'سبتمبر', 'نوفمبر'];

/** A linear congruential generator, from 0 to 1 (Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Builds a library of so many synthetic articles. */
export function buildSyntheticLibrary(count: number): Library {
  const random = makeRandom(7);
  const one = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const sentences = (state: string, other: string, thing: string): string[] => [
    `أعلنت ${state} يوم ${1 + Math.floor(random() * 28)} ${one(MONTHS)} 2023 فتح تحقيق في ${thing} بعد أيام من الجدل.`,
    `واتهمت ${state} حكومة ${other} بالتورط في ${thing} وقالت إن لديها أدلة على ذلك.`,
    `من جانبها نفت ${other} الاتهامات وقالت إن "${thing} شأن لا علاقة لها به".`,
    `وقال وزير خارجية ${one(STATES)} إن بلاده تدين ${thing} وتدعو الطرفين إلى ضبط النفس.`,
    `وقتل ${2 + Math.floor(random() * 40)} عاملا في ${thing} بحسب مصادر طبية في العاصمة.`,
    `وأضاف المتحدث أن لجنة مستقلة ستنشر تقريرها عن ${thing} في ${one(MONTHS)} المقبل.`,
    `وقالت وزارة الخارجية في ${other}: "ليس لدينا معلومات مستقلة عن ${thing}".`,
    `وبلغت خسائر ${thing} نحو ${1 + Math.floor(random() * 900)} مليون دولار وفق تقديرات أولية.`,
  ];
  return buildLibrary(
    Array.from({ length: count }, (_, i) => {
      const state = one(STATES);
      const other = one(STATES.filter((name) => name !== state));
      const thing = one(THINGS);
      const lines = sentences(state, other, thing).filter(() => random() > 0.25);
      const day = String(1 + (i % 28)).padStart(2, '0');
      return {
        article: buildArticle({
          id: `synthetic-${i}`,
          title: `${state} و${other}: ${thing}`,
          publisher: one(PUBLISHERS),
          published: `2023-0${1 + (i % 9)}-${day}`,
          text: (lines.length > 0 ? lines : sentences(state, other, thing)).join('\n'),
        }),
      };
    }),
  );
}

/** Milliseconds of each of so many briefs, ascending, the first ones after start not counted. */
export async function timeBriefs(library: Library, times: number): Promise<number[]> {
  const topics = [...THINGS, ...STATES.slice(0, 4).map((state) => `${THINGS[0]} و${state}`)];
  const taken: number[] = [];
  for (let i = -5; i < times; i++) {
    const topic = topics[(i + 5) % topics.length] as string;
    const start = performance.now();
    await writeBrief(library, { topic, ...(i % 4 === 0 ? { length: 'full' as const } : {}) }, 'ar');
    if (i >= 0) taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}
