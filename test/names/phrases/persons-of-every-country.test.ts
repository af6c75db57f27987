/**
 * Persons of every country in each frame of news: how titles and names are built and where names end.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../../support/quotations.ts';

const CLAUSE = 'الجسر القديم أغلق';

/** Each puts a speaker, a man or a woman, into a sentence whose only statement is the clause. */
const FRAMES: Readonly<Record<string, (who: string, her: boolean) => string>> = {
  'a verb before the name': (who, her) => `${her ? 'وقالت' : 'وقال'} ${who} إن ${CLAUSE}.`,
  'a time behind the name': (who, her) => `${her ? 'وأضافت' : 'وأضاف'} ${who} أمس أن ${CLAUSE}.`,
  'a place behind the name': (who, her) =>
    `${her ? 'وأوضحت' : 'وأوضح'} ${who} في مؤتمر صحفي أن ${CLAUSE}.`,
  'a hearer behind the name': (who, her) =>
    `${her ? 'وذكرت' : 'وذكر'} ${who} لصحيفة "الساحل" أن ${CLAUSE}.`,
  'a comma behind the name': (who) => `وبحسب ${who}، فإن ${CLAUSE}.`,
  'the verb behind the name': (who, her) => `لكن ${who} ${her ? 'أكدت' : 'أكد'} أن ${CLAUSE}.`,
};

const PERSONS: readonly [speaker: string, name: string, her?: 'her'][] = [
  // Syllables of China, Korea and Vietnam that are small words.
  ['المتحدث باسم الوزارة الصينية ما يونغ تاو', 'ما يونغ تاو'],
  ['المتحدثة باسم الوزارة الصينية هي شياو دان', 'هي شياو دان', 'her'],
  ['النائبة الفيتنامية تران ثي لان', 'تران ثي لان', 'her'],
  ['الوزير الكوري باك سونغ هون', 'باك سونغ هون'],
  // Particles of every language.
  ['السفير البرتغالي روي ألفيس دا كونيا', 'روي ألفيس دا كونيا'],
  ['الوزير الهولندي يان فان دير فالك', 'يان فان دير فالك'],
  ['البارون أوليفييه دو مونتريه', 'أوليفييه دو مونتريه'],
  ['الوزيرة كارمن لوبيز دي لا توري', 'كارمن لوبيز دي لا توري', 'her'],
  ['بابكر الطيب ود الشريف', 'بابكر الطيب ود الشريف'],
  ['النائب كفاح أبو ريشة', 'كفاح أبو ريشة'],
  // Initials, bynames and what numbers rulers and sons.
  ['الجنرال مارتن و. هولواي', 'مارتن و. هولواي'],
  ['السناتور جيمس ر. هادسون', 'جيمس ر. هادسون'],
  ['كريم (أبو سعد) الصفدي', 'كريم (أبو سعد) الصفدي'],
  ['الحاكم والتر "بادي" ستانفيلد', 'والتر "بادي" ستانفيلد'],
  ['هنري كولدويل الابن', 'هنري كولدويل الابن'],
  // Words that are names.
  ['نجاح سالم الكندي', 'نجاح سالم الكندي', 'her'],
  ['رجاء نعمة الله', 'رجاء نعمة الله', 'her'],
  ['الوزيرة شازيا ملك أنصاري', 'شازيا ملك أنصاري', 'her'],
  ['الأميرة وعد بنت سالم', 'وعد بنت سالم', 'her'],
  // Long Arabic names.
  ['عضو المجلس سعاد جدعان مطر الجبوري', 'سعاد جدعان مطر الجبوري', 'her'],
  ['القيادية في الحزب رباح الطيب عبد الباري', 'رباح الطيب عبد الباري', 'her'],
  // Titles.
  ['الحاخام مناحيم كوهين', 'مناحيم كوهين'],
  ['الراهبة تيريز حداد', 'تيريز حداد', 'her'],
  ['الليدي مارغريت هاروود', 'مارغريت هاروود', 'her'],
  ['القسيسة روث كاماو', 'روث كاماو', 'her'],
  ['آية الله العظمى سامي بهشتي', 'سامي بهشتي'],
  ['رئيسة القسم في مستشفى القديس جورج الدكتورة سعاد حداد', 'سعاد حداد', 'her'],
  ['صاحبة السمو الأميرة وعد بنت سالم آل راشد', 'وعد بنت سالم آل راشد', 'her'],
  ['الطبيب في مستشفى ناصر بخان يونس سامي أبو ريشة', 'سامي أبو ريشة'],
  ['رئيس بلدية غازي عنتاب سامي كايا', 'سامي كايا'],
  ['المقررة المعنية بحالة حقوق الإنسان في الأراضي المحتلة لورا ديل بونتي', 'لورا ديل بونتي', 'her'],
  ['المديرة العامة لشركة "سكاي نورد - كي بي" ماري حداد', 'ماري حداد', 'her'],
  ['رئيس البلدية جان-ماري لو بيهان', 'جان-ماري لو بيهان'],
  // Given names of every country.
  ['الوزير المجري بالاش كوفاتش', 'بالاش كوفاتش'],
  ['رئيس الهيئة الإيرانية كامران رستمي', 'كامران رستمي'],
  ['الوزيرة الكينية وانجيكو موانزا', 'وانجيكو موانزا', 'her'],
];

describe.each(Object.entries(FRAMES))('with %s', (_, frame) => {
  test.each(PERSONS)('the name of «%s» is %s', (speaker, name, her) => {
    const text = frame(speaker, her !== undefined);
    expect(speakersOf(text)).toEqual([name]);
    expect(contentsOf(text)).toEqual([CLAUSE]);
  });
});
