import { describe, expect, test } from 'vitest';
import { TypesettingError, typeset } from '../../src/documents/typst-compiler.ts';

describe('typeset', () => {
  test('says what Typst says of data that is no document', () => {
    expect(() => typeset('answer.typ', { document: {}, primer: [] }, () => undefined)).toThrow(
      TypesettingError,
    );
  });
});
