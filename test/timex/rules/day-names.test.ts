import { expect, test } from 'vitest';
import { foundIn } from '../timexes-in.ts';

test.each<[text: string, found: readonly (readonly [string, string | null])[]]>([
  // Two days that share what follows the second.
  [
    'اجتمعوا في صور في السابع والثامن من يوليو الماضي',
    [['السابع والثامن من يوليو الماضي', '2022-07-07/2022-07-08']],
  ],
  [
    'زاروا الاثنين والثلاثاء الماضيين صور',
    [['الاثنين والثلاثاء الماضيين', '2022-09-05/2022-09-06']],
  ],
  // … and one day whose number two words tell
  ['في الرابع والعشرين من يوليو', [['الرابع والعشرين من يوليو', '2022-07-24']]],
  // A week counted from something that the text tells of.
  ['بلغت الكلفة خلال الأسبوع الأول ستة ملايين', [['الأسبوع الأول', null]]],
  // A kashida that stands alone.
  ['إمبراطور في القرن ال ـ 14 قال', [['القرن ال ـ 14', '13']]],
  // A bloc is called after a day.
  ['التقى أقطاب الرابع عشر من آذار', []],
  ['وقال نواب 8 آذار إن الحل قريب', []],
  ['اجتمعوا في الرابع عشر من آذار', [['الرابع عشر من آذار', '2022-03-14']]],
])('is found in «%s» with what follows it', (text, found) => {
  expect(foundIn(text, '2022-09-08')).toEqual(found);
});
