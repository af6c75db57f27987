/**
 * Nouns that no list has, told from names by their shape: plurals, deeds, and the indefinite accusative of an object.
 *
 * @module
 */
import type { PhraseContext } from './phrase-context.ts';
import { SAID_ALONE } from './saying-verbs.ts';
import { isKnownWord } from './unknown-words.ts';

/** Tells whether a word is the plural of a thing, or a noun with its preposition. */
export function isPluralOrGoverned({ tokens, classes }: PhraseContext, at: number): boolean {
  const { form = '', text = '' } = tokens[at] ?? {};
  // `استعرض أمثلة`, `طرح أسئلة`: the plural of a thing.
  if (/^أ.[^اويى][^اوي]ة$/.test(text)) return true;
  // `معايير`, `مشاريع`
  if (/^م.ا.ي.$/.test(form)) return true;
  // `بحثت الوزيرة علاقات الصداقة`
  const several = /.{3}ات$/.test(form) && classes.of(tokens[at + 1]?.form ?? '').definite;
  if (several && !classes.of(tokens[at - 1]?.form ?? '').givenName) return true;
  // `الوزير المغربي | ببث قناة صورا قديمة`
  const { head, givenName } = classes.of(tokens[at + 1]?.form ?? '');
  if (/^ب.{2,}/.test(form) && head && !givenName && classes.isListedNoun(form.slice(1)))
    return true;
  // `بالتلاعب بملفات`, `وطالب بإحداث`: a noun with its preposition.
  // and `أحدهم | لميكروفون القناة`
  return /^[بل].{3,}ات$/.test(form) || /^[بل]إ/.test(text) || /^ل(?:ميكروفون|كاميرا)$/.test(form);
}

/** Tells whether a word is the indefinite accusative of an object or of how something is done. */
export function isAccusative(context: PhraseContext, at: number): boolean {
  const { form = '', text = '' } = context.tokens[at] ?? {};
  if (text.includes('\u064b')) return true;
  if (!form.endsWith('ا')) return false;
  return (
    isWritten(context, form) ||
    isSecondAccusative(context, at) ||
    isDeedAsObject(context, form, text) ||
    isParticipleAsObject(context, at)
  );
}

/** Tells whether a folded word is something written, in the accusative: `أصدر سامي حداد تقريرا`. */
export function isWritten({ classes }: PhraseContext, form: string): boolean {
  if (form.length < 4 || !form.endsWith('ا')) return false;
  const { head, definite } = classes.of(form.slice(0, -1));
  return !definite && head?.number === 'singular' && /^(?:document|study)$/.test(head.kind);
}

/** `رفضا قاطعا`: an indefinite accusative after another. */
function isSecondAccusative({ tokens, classes }: PhraseContext, at: number): boolean {
  const { form = '', opensLine } = tokens[at] ?? {};
  const before = tokens[at - 1]?.form ?? '';
  if (!/.{3}ا$/.test(form) || !/.{2}ا$/.test(before) || opensLine) return false;
  return classes.isVerbalNoun(before.slice(0, -1));
}

/** `شن المدرب هجوما على`, `نظم المعلمون اعتصاما،`: an object, but for what ends a name (`ميلوني صفا إن`). */
function isDeedAsObject(context: PhraseContext, form: string, text: string): boolean {
  const { classes } = context;
  const deed = form.slice(0, -1);
  // `أوباما`: the hamza of no deed
  if (/^أ..ا.ا$/.test(text) && !context.forms.has(deed)) return false;
  if (/^.{4,}$/.test(deed) && classes.isVerbalNoun(deed) && isKnownWord(context, deed)) return true;
  // `قدم النائب طلبا`
  return /^.{3}$/.test(deed) && classes.of(deed).classes.has('verbal-noun');
}

/** `رفض مقترحا`; `تشيلوفيا موانزا، إن` ends a name, and in `وقال مويوندا أمام أنصاره` the verb has no object. */
function isParticipleAsObject({ tokens, classes, stops }: PhraseContext, at: number): boolean {
  if (!/^م[^اي].{3,}[^اوي]ا$|^م[او]..ا$/.test(tokens[at]?.form ?? '')) return false;
  const before = tokens[at - 1]?.form ?? '';
  const { definite, nisba, head } = classes.of(before);
  if (definite || nisba || head || SAID_ALONE.test(before)) return false;
  return !stops(at + (tokens[at + 1]?.kind === 'mark' ? 2 : 1));
}

/** Tells whether a word is a verbal noun: `إيقاف` is printed with the hamza that a foreign name seldom has. */
export function isDeed({ tokens, classes }: PhraseContext, at: number): boolean {
  const { form = '', text = '' } = tokens[at] ?? {};
  if (classes.isSurelyVerbalNoun(form)) return true;
  if (!text.startsWith('إ') || !classes.isVerbalNoun(form)) return false;
  const next = classes.of(tokens[at + 1]?.form ?? '');
  return !next.givenName && !next.classes.has('name-link');
}
