/**
 * Wordings of reports in which one person speaks throughout, or whose speaker is named elsewhere than where he speaks:
 * who speaks and what was said, word for word. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/quotations.ts';

const _OPENING = 'قال الأمين العام سامي حداد إن الوضع صعب.';
const _OPENED = ['سامي حداد', 'الوضع صعب'];

describe('whoever speaks throughout', () => {
  test.each<[text: string, statements: string[][]]>([
    // A letter under its verb, without the invocation.
    [
      'أمين سر النقابة، في مذكرة، وجه انتقادا شديدا إلى الوزارة، وكتب:\nبسم الله الرحمن الرحيم\n﴿إن الله مع الصابرين﴾\n«زيارة مؤسفة جاءت في غير محلها».\nوأضاف أن الأمر خطير.',
      [
        ['أمين سر النقابة', 'زيارة مؤسفة جاءت في غير محلها'],
        ['أمين سر النقابة', 'الأمر خطير'],
      ],
    ],
    ['كتب ناصر الراوي:\nالحياة صعبة.', []],
  ])('is known in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
