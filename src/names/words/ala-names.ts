/**
 * The given name `علي` as papers print it that write a last `ي` as `ى`: `قال الدكتور على حداد إن`, `أوضح المهندس على الصفدى، مدير
 * المصنع، أن`; and not `قال الدكتور على صفحته إن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { WordClass, WordClasses } from './word-class.ts';

/** What stands behind the preposition, and what ends in `ى` elsewhere too. */
const NO_SURNAME =
  /^(?:حده|عجل|مضض|انفراد|مهل|انستغرام|يوتيوب|واتساب|تليغرام|تلغرام|اكس)$|^(?:ال)?(?:مستوي|مدي|مبني|معني|محتوي|جدوي|ذكري|شكوي|فتوي|دعوي|قوي|اخري|كبري|صغري|قصوي|عظمي|سوي|هوي|صدي|راي|وعي|تالي|توالي|ماضي|حالي|جاري|اراضي|مباني|نواحي|تصدي|تحدي|تحلي|سعي|نفي|نهي)$/;

const printed = new WeakMap<readonly Token[], boolean>();

/** Whether an article prints no `في` and no other common word with a last `ي`, and so may print `علي` as `على`. */
function leavesDots(tokens: readonly Token[]): boolean {
  let known = printed.get(tokens);
  if (known === undefined) {
    known = !tokens.some(({ text }) => /^[وف]?(?:في|التي|الذي|هي|علي)$/.test(text));
    printed.set(tokens, known);
  }
  return known;
}

/**
 * Tells whether `على` behind a title, a given name or the verb itself is a name, by the surname behind it and what follows that.
 *
 * @param place whether the verb before takes no `على` elsewhere (`قال`, and not `أكد`), and whether it stands right before
 */
export function isAlaOfPress(
  tokens: readonly Token[],
  classes: WordClasses,
  at: number,
  { alone, direct }: { readonly alone: boolean; readonly direct: boolean },
): boolean {
  const surname = tokens[at + 1];
  if (surname?.kind !== 'word' || surname.opensLine || !leavesDots(tokens)) return false;
  if (!(direct && alone) && !isBehindTitle(tokens, classes, at)) return false;
  const undotted = /..ى$/.test(surname.text);
  if (!isSurname(classes, surname, undotted)) return false;
  const end = endOf(tokens, classes, at + 2);
  if (!alone) return undotted && (end === 'that' || end === 'title');
  // `قال على الصفدى إن`, and not `قال على مضض إن`
  return end !== undefined && (undotted || !direct);
}

/** Whether a title stands right before, or a title and one given name: `الدكتور مصطفى على حداد`. */
function isBehindTitle(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  const word = (k: number): WordClass => classes.of(tokens[k]?.form ?? '');
  const titled = (k: number): boolean => {
    const { head, definite, classes: listed } = word(k);
    const one = /^(?:person|honorific)$/.test(head?.kind ?? '') && head?.number === 'singular';
    // `اللواء` is a body as well
    return definite && (one || listed.has('rank'));
  };
  const given = word(at - 1).givenName && !word(at - 1).definite;
  return titled(at - 1) || (given && titled(at - 2));
}

/** Whether a word may be the surname: none that a list knows, with `ال` only where it ends in `ى`. */
function isSurname(classes: WordClasses, { form }: Token, undotted: boolean): boolean {
  const { head, definite, proclitic, classes: listed, givenName } = classes.of(form);
  if (NO_SURNAME.test(form)) return false;
  if (givenName) return true;
  if (head || listed.size > 0 || proclitic !== '' || classes.isVerbalNoun(form)) return false;
  return undotted || (!definite && !/[هة]$|ات$|ه(?:ا|م)$/.test(form));
}

/** What follows the surname: the clause, a title behind a comma, or a mark; undefined for anything else. */
function endOf(
  tokens: readonly Token[],
  classes: WordClasses,
  at: number,
): 'that' | 'title' | 'mark' | undefined {
  const { kind, text = '', form = '' } = tokens[at] ?? {};
  if (/^ب?ان(?:ه|ها|هم)?$/.test(form)) return 'that';
  if (kind !== 'mark') return isTitle(classes.of(form)) ? 'title' : undefined;
  if (!/^[،,:]$/.test(text)) return undefined;
  return isTitle(classes.of(tokens[at + 1]?.form ?? '')) ? 'title' : 'mark';
}

const isTitle = ({ head, proclitic }: WordClass): boolean =>
  head?.kind === 'person' && head.number === 'singular' && proclitic === '';
