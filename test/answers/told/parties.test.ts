import { describe, expect, test } from 'vitest';
import { indexParties, partyOf, prepareParties } from '../../../src/answers/told/parties.ts';
import type { Speaker } from '../../../src/names/identity/speakers.ts';

const speaker = (id: string, kind: Speaker['kind'], ...aliases: string[]): Speaker => ({
  id,
  name: id,
  kind,
  aliases,
  articles: 1,
  statements: 1,
  references: new Set(),
});

const speakers = () => [
  speaker('إيران', 'organization', 'طهران'),
  speaker('حركة حماس', 'organization'),
  speaker('إدي راما', 'person', 'رئيس الوزراء الألباني إدي راما'),
  speaker('حركة  حماس', 'organization'),
  speaker('مصدر مطلع', 'anonymous'),
];

describe('indexParties', () => {
  test('finds a party by its name, by another name and by its state; of two of one name the first', () => {
    const known = speakers();
    const index = indexParties(known);
    const [iran, hamas, rama] = known.map(partyOf);
    expect(index.find('إيران')).toBe(iran);
    expect(index.findState('IR')).toBe(iran);
    expect(index.find('حركة حماس')).toBe(hamas);
    expect(index.find('ادي راما')).toBe(rama);
    expect(index.find('مصدر مطلع')).toBeUndefined();
    expect(index.findState('FR')).toBeUndefined();
  });
});

describe('prepareParties', () => {
  test('makes the index that is made at once, and makes it once', async () => {
    const known = speakers();
    await prepareParties(known);
    const index = indexParties(known);
    for (const name of ['إيران', 'حركة حماس', 'إدي راما', 'مصدر مطلع']) {
      expect(index.find(name)?.id, name).toBe(indexParties(speakers()).find(name)?.id);
    }
    await prepareParties(known);
    expect(indexParties(known)).toBe(index);
  });

  test('lets the event loop turn while it indexes many', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await prepareParties(
      Array.from({ length: 5000 }, (_, i) => speaker(`محمد الكردي ${i}`, 'person')),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });
});
