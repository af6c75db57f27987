/**
 * What things do next inside what is said, behind `، و`, though whoever speaks might do it too; and what whoever spoke did next.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../support/quotations.ts';

describe('a second verb of what is said', () => {
  test.each<[who: string, said: string]>([
    // What anything may begin.
    ['وقال سامي حداد إن', 'القطار وصل متأخرا، وبدأ بتفريغ الحمولة'],
    ['وأكد كمال عون أن', 'السد امتلأ هذا الشتاء، وبدأ بتفريغ المياه'],
    ['وقالت هدى شاهين إن', 'العاصفة عبرت الساحل، وبدأت بالتراجع'],
    // What goes somewhere by itself.
    ['وقال سامي حداد إن', 'القطار توقف ساعة، وغادر بعدها'],
    ['وقالت هدى شاهين إن', 'الحافلة وقفت في الساحة، وغادرت بعد دقائق'],
    ['وقالت هدى شاهين إن', 'السفن أبحرت أمس، وتوجهت نحو الجزيرة'],
    ['وقال سامي حداد إن', 'أول قطار توقف ساعة، وغادر بعدها'],
    ['وقال سامي حداد إن', 'الطفل شفي، وغادر المستشفى'],
    ['وقال سامي حداد إن', 'الوفد زار المصنع، وغادر إلى الساحل'],
  ])('is part of it: «%s %s»', (who, said) => {
    expect(contentsOf(`${who} ${said}.`)).toEqual([said]);
  });

  test.each<[who: string, said: string, next: string]>([
    ['وقال سامي حداد إن', 'الجسر جاهز', '، وغادر القاعة قبل الأسئلة'],
    ['وأكد كمال عون أن', 'الملعب اكتمل', '، وتوجه إلى المنصة'],
    // … out of the hall, though a train can go as well
    ['وقال سامي حداد إن', 'القطار جاهز', '، وغادر القاعة'],
    // … of another gender
    ['وقالت هدى شاهين إن', 'القطار جاهز', '، وغادرت مسرعة'],
    ['وقال سامي حداد إن', 'الحافلة جاهزة', '، وغادر مسرعا'],
    // … and what people look like or begin with their mouths
    ['وقال سامي حداد إن', 'الجسر جاهز', '، وبدا متأثرا'],
    ['وقال المتهم إن', 'الباب كان مفتوحا', '، وبدأ بالبكاء'],
  ])('is the reporter’s behind «%s %s»', (who, said, next) => {
    expect(contentsOf(`${who} ${said}${next}.`)).toEqual([said]);
  });
});
