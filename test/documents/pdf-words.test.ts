import { describe, expect, test } from 'vitest';
import { PdfStructureError, restoreWords } from '../../src/documents/pdf-words.ts';

describe('restoreWords', () => {
  test.each(['', 'no PDF at all', '%PDF-1.7\nstartxref\n3\n%%EOF'])('refuses «%s»', (text) => {
    expect(() => restoreWords(Buffer.from(text))).toThrow(PdfStructureError);
  });
});
