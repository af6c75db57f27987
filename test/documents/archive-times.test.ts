import { describe, expect, test } from 'vitest';
import { fixArchiveTimes } from '../../src/documents/archive-times.ts';
import { renderDocx } from '../../src/documents/docx.ts';
import { answer, entry } from '../support/answers.ts';

describe('fixArchiveTimes', () => {
  test('changes nothing in what already bears the first day', async () => {
    const archive = await renderDocx(answer([entry('لن نوقع')]));
    expect(fixArchiveTimes(archive).equals(archive)).toBe(true);
  });

  test('leaves bytes that are no archive as they are', () => {
    expect(fixArchiveTimes(Buffer.from('no archive'))).toEqual(Buffer.from('no archive'));
  });
});
