/**
 * Wordings of sport pages, features and local news: offices before what their verb is about, bodies with what they take part
 * in, another's words that somebody answers, where the reporter's own words begin. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // How many there are is nobody.
    [
      'قال المدير سامي حداد إن الملعب صغير. ويأتي ذلك ضمن خطة زيادة عدد الزوار في المدينة، حيث أعلن رفع عدد المقاعد إلى ألف مقعد.',
      ['سامي حداد', 'سامي حداد'],
    ],
    // Verbs of going on and of calling to mind, with speech alone
    ['واستكملت النائبة ليلى منصور: "لن نسكت".', ['ليلى منصور']],
    ['ويستذكر سامي حداد: كنا نلعب بلا أحذية.', ['سامي حداد']],
    ['واستكملت الشركة أعمال البناء في الطريق الجديد.', []],
    ['واستأنفت المحكمة النظر في القضية أمس.', []],
    // Whoever thinks so is nobody, and not who spoke before.
    ['قال سامي حداد إن الملعب صغير. وهناك من يرى أن النادي فقير.', ['سامي حداد']],
    ['شهدت القضية جدلا في البلدة فمنهم من يظن أن الجسر ضروري، ومنهم من قال إنه خطر.', []],
    ['قال سامي حداد إن الملعب صغير. وثمة من يعتقد أن النادي فقير.', ['سامي حداد']],
    ['قالت سلوى علي إن الملعب صغير. وتعتقد أن النادي فقير.', ['سلوى علي', 'سلوى علي']],
  ])('is read in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
