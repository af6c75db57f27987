/**
 * A verb of saying without a subject, behind a sentence of deeds: whoever that sentence tells of speaks, and not the one who spoke
 * before; unless it tells of things, of what befell somebody, or of what is still to come. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('whoever does something in the sentence before', () => {
  test.each<[deed: string, said: string, speaker: string]>([
    // behind what tells when or where
    ['وفي غضون ذلك، أطلق مدير المهرجان كمال عون حملة جديدة.', 'وقال إن', 'كمال عون'],
    ['في المقابل، ألغى مدير المهرجان كمال عون الحفل.', 'وأوضح أن', 'كمال عون'],
    ['وفي اليوم التالي، عاد وزير الري كمال عون من الضفة.', 'وقال إن', 'كمال عون'],
    ['وفي غضون ذلك، استقال كمال عون.', 'وقال إن', 'كمال عون'],
    ['ومساء السبت، التقى وزير الزراعة نبيل عيتاني المزارعين.', 'وقال إن', 'نبيل عيتاني'],
    // a bare name behind its verb
    ['وخسر كمال عون السباق.', 'وقال إن', 'كمال عون'],
    ['وقدم كمال عون استقالته.', 'وقال إن', 'كمال عون'],
    ['وسافر نبيل عيتاني إلى اليونان.', 'وأكد أن', 'نبيل عيتاني'],
    ['وزار نبيل عيتاني المخازن.', 'وقال إن', 'نبيل عيتاني'],
    // behind `أما`
    ['أما كمال عون فغادر القاعة غاضبا.', 'وقال إن', 'كمال عون'],
    // … and whoever has spoken goes on
    ['ويقام المعرض في الساحل.', 'وقال إن', 'سامي حداد'],
    ['ومن المقرر أن يزور كمال عون المعرض.', 'وقال إن', 'سامي حداد'],
    ['وفي الساحل، ارتفع سعر الخبز.', 'وقال إن', 'سامي حداد'],
    ['وتوفي نبيل عيتاني قبل عام.', 'وقال إن', 'سامي حداد'],
    ['واعتقل نبيل عيتاني فجرا.', 'وقال إن', 'سامي حداد'],
    ['وغادرت رنا عطوي القاعة.', 'وقال إن', 'سامي حداد'],
    ['ويرأس نبيل عيتاني النادي منذ عام.', 'وقال إن', 'سامي حداد'],
    // whom he met
    ['والتقى نبيل عيتاني في مكتبه.', 'وقال إن', 'سامي حداد'],
    // a verb that only goes on
    ['وغادر نبيل عيتاني القاعة.', 'وأضاف أن', 'سامي حداد'],
  ])('speaks in «%s %s»', (deed, said, speaker) => {
    const text = `قال سامي حداد إن الموسم ناجح. ${deed} ${said} الشعير قليل.`;
    expect(speakersOf(text)).toEqual(['سامي حداد', speaker]);
  });

  test.each<[deed: string, speaker: string]>([
    ['وفي الضفة، افتتحت المديرة لينا عون معرضا.', 'لينا عون'],
    ['وغادرت لينا عون المستشفى.', 'لينا عون'],
    ['أما رنا عطوي فاعتزلت الغناء.', 'رنا عطوي'],
    ['وغادر نبيل عيتاني القاعة.', 'هدى شاهين'],
  ])('is a woman or not in «%s»', (deed, speaker) => {
    const text = `قالت هدى شاهين إن الموسم ناجح. ${deed} وقالت إن الشعير قليل.`;
    expect(speakersOf(text)).toEqual(['هدى شاهين', speaker]);
  });
});
