/**
 * Arabic names in Latin letters: how like a Latin spelling is to a name.
 *
 * @module
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/arabic/letters.ts';
import { latinLikeness, plainLatin } from '../../../src/names/identity/romanization.ts';

describe('latinLikeness', () => {
  test.each([
    ['Guterres', 'غوتيريش'],
    ['Netanyahu', 'نتنياهو'],
    ['Khamenei', 'خامنئي'],
    ['Zelensky', 'زيلينسكي'],
    ['Erdoğan', 'أردوغان'],
    ['Macron', 'ماكرون'],
    ['Qaddafi', 'قذافي'],
    ['7amdan', 'حمدان'],
    ['Va3ez', 'واعظ'],
    ['Westerwelle', 'فيسترفيله'],
    ['Scholz', 'شولتس'],
    ['Chavez', 'تشافيز'],
    ['Dupont', 'دوبون'],
    ['Barrot', 'بارو'],
    ['Hague', 'هيغ'],
    ['Marx', 'ماركس'],
  ])('knows %s for %s', (latin, arabic) => {
    expect(latinLikeness(latin, fold(arabic))).toBeGreaterThan(0.8);
  });

  test.each([
    ['Merkel', 'ماكرون'],
    ['Putin', 'باتون'],
    ['Trump', 'ترام'],
    ['Cameron', 'كاميرا'],
    ['Oslo', 'إسلام'],
    ['Barrot', 'بارود'],
    ['Dupont', 'دوبا'],
    ['Hague', 'هيكل'],
  ])('tells %s from %s', (latin, arabic) => {
    const same = latinLikeness(latin, fold(arabic));
    expect(same).toBeLessThan(0.9);
  });

  test('lies between 0 and 1, whatever is compared', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        const likeness = latinLikeness(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('plainLatin', () => {
  test.each([
    ['Al-7ariri', 'hariri'],
    ['O’Neill', 'oneill'],
    ['Erdoğan', 'erdogan'],
    ['2022', ''],
  ])('writes %s as «%s»', (name, plain) => {
    expect(plainLatin(name)).toBe(plain);
  });
});
