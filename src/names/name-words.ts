/**
 * Words of a person's name, told from the words round them.
 *
 * @module
 */
import {
  GOVERNS_BY_LAM,
  isOfClass,
  type PhraseContext,
  placeAt,
  SAID_ALONE,
} from './phrase-context.ts';
import { isKnownWord, isPrefixed, isUnknownVerb } from './unknown-words.ts';
import type { WordClass } from './word-class.ts';
import { isGift } from './word-names.ts';

/** The first halves of given names in `الدين`: `صدر الدين`, `صلاح الدين`. */
const OF_FAITH =
  /^(?:صدر|صلاح|نور|عز|جمال|شمس|بدر|سيف|علاء|تقي|محيي?|ضياء|نجم|ناصر|خير|حسام|شهاب|فخر|كمال|جلال|زين|عماد|مجد|سراج|ركن|ظهير|قطب|سعد|شرف|غياث|نصر|بهاء|برهان|رشيد)$/;

/** Adjectives that tell how much of something somebody has: `قليل الخبرة`, `واسع الاطلاع`. */
const MEASURE = /^(?:قليل|كثير|عديم|حديث|ضعيف|محدود|متوسط|طويل|قصير|بالغ|واسع|شديد|سريع|متعدد)ه?$/;

/** What an adjective follows that tells how something was done: `بشكل قاطع`. */
const MANNER = /^و?ب(?:شكل|صوره|طريقه|اسلوب|لهجه|نبره)$/;

/**
 * Tells whether a token may be a word of a person's name that stands without `ال`. What the word lists know as
 * something else is none, nor is a word with a preposition or conjunction that the article prints without it.
 */
export function mayBeName(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || context.stops(at)) return false;
  const word = context.classes.of(token.form);
  // `وفقا لديميرجان`, whom the article names
  const governs = GOVERNS_BY_LAM.test(context.tokens[at - 1]?.form ?? '');
  const bare = token.form.slice(1);
  const given = governs && /^ل.{3}/.test(token.form) && context.forms.has(bare);
  if (given && !isKnownWord({ ...context, forms: new Set() }, bare)) return true;
  // `رد المتحدث وبشكل حازم`: how it was done.
  if (MANNER.test(context.tokens[at - 1]?.form ?? '')) return false;
  // `عندما سئل المدير عن`, `قالت حداد بصفة شخصية إن`
  if (/^[وف]?(?:سيل[تو]?ا?|بصف(?:ه|ت(?:ه|ها)))$/.test(token.form)) return false;
  // `تحدثت إلينا المعلمة`, and not `إلينا روسي`
  if (token.form === 'الينا' && context.tokens[at + 1]?.form.startsWith('ال')) return false;
  // `رفضت التعديلات كلها`
  if (/^(?:كل|جميع)(?:ه|ها|هم|هما)$/.test(token.form)) return false;
  // `قال لـDW`: to whom it was said
  if (/^[لب]\u0640*\p{Script=Latin}/u.test(token.text)) return false;
  // `للجزيرة نت`
  if (token.form === 'نت') return false;
  // `الساحل أف أم`
  const wave = token.form === 'اف' ? at : at + 1;
  if (context.tokens[wave]?.form === 'اف' && context.tokens[wave + 1]?.form === 'ام') return false;
  // `لولا دا سيلفا`, in an article that names him so
  if (token.form === 'لولا' && context.forms.has('دا')) return true;
  // `آن إيدالغو`, which the folded form makes `ان`
  if (token.text === 'آن') return mayBeName(context, at + 1);
  if (token.text === 'علي') return !isOfClass(context, at, 'preposition');
  if (isAkbar(context, at)) return mayBeName(context, at - 1);
  // `رئيس الوزراء الشاب قليل الخبرة`: what he has little of
  if (MEASURE.test(token.form) && /^ال.{3}/.test(context.tokens[at + 1]?.form ?? '')) return false;
  if (context.tokens[at + 1]?.form === 'الدين' && OF_FAITH.test(token.form)) return true;
  if (isGift(context.tokens, at)) return true;
  if (isFather(context, token.form, word)) return true;
  if (word.classes.has('name-link') && !word.definite) {
    const next = context.tokens[at + 1];
    return (
      next?.kind === 'word' &&
      next.spaced &&
      !context.stops(at + 1) &&
      !isOfClass(context, at + 1, 'preposition')
    );
  }
  // `إعلان أسماء المستفيدين`
  if (token.form === 'اسماء' && context.tokens[at + 1]?.form.startsWith('ال')) return false;
  // `وأوصى المسلمين بتقوى الله`
  if (/^ب.{3}/.test(token.form) && context.tokens[at + 1]?.form === 'الله') return false;
  // `قال بلير لبي بي سي`
  if (/^[لب]بي$/.test(token.form) && context.tokens[at + 1]?.form === 'بي') return false;
  // `في آسيا فسيظهر غيره`
  if (/^فس[يتن].{3}/.test(token.form) && !word.givenName) return false;
  // `لعمارة فأهدى هدفه`
  if (token.text.startsWith('فأ')) return false;
  // `وأضاف بري أن`, where the article has `نبيه بري`
  const ordinary = word.classes.has('adjective') || word.classes.has('thing');
  if (ordinary && context.surnames.has(token.form) && context.stops(at + 1)) return true;
  if (word.classes.size > 0 || /^فان(?:ه|ها|هم|هما|ا)?$/.test(token.form)) return false;
  if (word.givenName) return true;
  // `استعرض أمثلة`, `طرح أسئلة`: the plural of a thing.
  if (/^أ.[^اويى][^اوي]ة$/.test(token.text)) return false;
  // `معايير`, `مشاريع`
  if (/^م.ا.ي.$/.test(token.form)) return false;
  // `ثم قرأ الطيب قصيدة`: what these stand before is a verb.
  if (/^(?:ثم|وقد|ولقد|لقد|عندما|حينما|بعدما|كلما|حيث)$/.test(context.tokens[at - 1]?.form ?? ''))
    return false;
  // `بحثت الوزيرة علاقات الصداقة`
  const several =
    /.{3}ات$/.test(token.form) && context.classes.of(context.tokens[at + 1]?.form ?? '').definite;
  if (several && !context.classes.of(context.tokens[at - 1]?.form ?? '').givenName) return false;
  // `بالتلاعب بملفات`, `وطالب بإحداث`: a noun with its preposition.
  if (/^[بل].{3,}ات$/.test(token.form) || /^[بل]إ/.test(token.text)) return false;
  // `مايك والتز إن`: no `و` and `ال` after a name that nothing follows.
  const waltz = /^وال.{2,3}$/.test(token.form) && context.stops(at + 1);
  if (
    waltz &&
    !context.classes.of(context.tokens[at - 1]?.form ?? '').definite &&
    !isKnownWord(context, token.form.slice(1))
  )
    return true;
  if (word.head || word.nisba || word.definite) return false;
  if (context.surnames.has(token.form)) return true;
  if (token.text.includes('\u064b') || isUnknownVerb(context, at)) return false;
  // `رفضا قاطعا`: an indefinite accusative after another.
  const previous = context.tokens[at - 1];
  if (/.{3}ا$/.test(token.form) && /.{2}ا$/.test(previous?.form ?? '') && !token.opensLine) {
    if (context.classes.isVerbalNoun((previous?.form ?? '').slice(0, -1))) return false;
  }
  // `شن المدرب هجوما على`, `نظم المعلمون اعتصاما،`: an object, but for what ends a name (`ميلوني صفا إن`).
  const object = /.{4}ا$/.test(token.form) && token.form.slice(0, -1);
  if (
    object &&
    !word.givenName &&
    context.classes.isVerbalNoun(object) &&
    isKnownWord(context, object)
  )
    return false;
  // `قدم النائب طلبا`
  const short = /^.{3}ا$/.test(token.form) ? token.form.slice(0, -1) : '';
  if (context.classes.of(short).classes.has('verbal-noun')) return false;
  const after = context.classes.of(context.tokens[at - 1]?.form ?? '');
  // `رفض مقترحا`; `تشيلوفيا موانزا، إن` ends a name.
  const ends = context.stops(at + (context.tokens[at + 1]?.kind === 'mark' ? 2 : 1));
  // `وقال مويوندا أمام أنصاره`: the verb has no object.
  const said = SAID_ALONE.test(context.tokens[at - 1]?.form ?? '');
  if (
    /^م[^اي].{3,}[^اوي]ا$|^م[او]..ا$/.test(token.form) &&
    !after.definite &&
    !after.nisba &&
    !after.head &&
    !ends &&
    !said
  )
    return false;
  if (placeAt(context, at)) return false;
  // `محافظ كربلاء`, where `سامي البصرة` is somebody
  if (context.classes.isTown(token.form) && !after.givenName) return false;
  if (token.form.length < 2 || isPrefixed(context, token.form)) return false;
  // `كيم جونغ أون | عزمه تطوير`
  const owned = /^.{3,}(?:ه|ها|هم)$/.test(token.form) && token.form.replace(/ه(?:ا|م)?$/, '');
  // and `ختم سامي | حديثه بالدعوة إلى الصبر`
  const own = owned && context.classes.of(owned).classes;
  const felt = own && (own.has('thing') || own.has('setting'));
  const deed = owned && context.classes.isVerbalNoun(owned) && owned.length > 4;
  if (owned && (felt || deed || context.classes.isListedNoun(owned)) && !token.text.endsWith('ة'))
    return false;
  // `أبلغ المدرب | لاعبيه بأن`, `شكر سامي | أنصارها`: people who are somebody's
  if (!token.text.endsWith('ة') && isOwnedPeople(context, token.form)) return false;
  const hers = isPossessed(token.form) && !token.text.endsWith('ة');
  // … and not `علي أكبر ولايتي`, `سامي ولايتي`
  const behind = after.givenName || isAkbar(context, at - 1);
  if (hers || (isDualBody(context, token.form) && !behind)) return false;
  if (opensConstruct(context, at) || isOfItsOwn(context, at)) return false;
  // `الرئيس قلقه من`: a noun with its pronoun, but for `أندريه`.
  const titled = after.head?.kind === 'person' || after.nisba !== undefined;
  const tail = context.tokens[at + 1];
  // and `عالمة الآثار أنكه ريختر`
  const alone =
    tail?.kind !== 'word' ||
    context.stops(at + 1) ||
    isOfClass(context, at + 1, 'preposition') ||
    context.classes.of(tail.form).definite;
  if (titled && alone && /.{2}[^يه]ه$/.test(token.text)) return false;
  // `إيقاف` is printed with the hamza that a foreign name seldom has.
  const next = context.classes.of(context.tokens[at + 1]?.form ?? '');
  const named = next.givenName || next.classes.has('name-link');
  if (token.text.startsWith('إ') && context.classes.isVerbalNoun(token.form) && !named)
    return false;
  return !context.classes.isSurelyVerbalNoun(token.form);
}

/** `علي أكبر صالحي`: a given name of two words, and no `على أكبر`. */
const isAkbar = ({ tokens }: PhraseContext, at: number): boolean =>
  tokens[at]?.form === 'اكبر' &&
  tokens[at - 1]?.text === 'علي' &&
  !/^ال/.test(tokens[at + 1]?.form ?? '');

/** `بوستة`, `بوسعيدي`, `بوعلي`: no `بـ` and `و`, unless the article has the noun. */
function isFather({ classes, forms }: PhraseContext, form: string, word: WordClass): boolean {
  if (!/^بو.{3}/.test(form) || word.classes.size > 0 || word.head) return false;
  const bare = form.slice(1);
  if (forms.has(bare)) return false;
  const noun = classes.of(bare);
  const common = noun.head || noun.classes.size > 0 || classes.isVerbalNoun(bare);
  const father = form.slice(2);
  return !common || classes.of(father).givenName || classes.lexicon.wordNames.has(father);
}

/** Tells whether a folded word ends in a pronoun that no name ends in: `خارجيتها`, `صحيفته`, `حكومتهم`. */
export const isPossessed = (form: string): boolean =>
  /^.{3,}(?:ته(?:ا|م|ما)?|يها)$|^.{3,}ها$|^م.{3,}يه(?:ا|م)?$/.test(form);

/** `لاعبيه`, `أنصارهم`: several people or a group with the pronoun of whose they are. */
function isOwnedPeople({ classes }: PhraseContext, form: string): boolean {
  const stem = /^(.{3,}?)ي?ه(?:ا|م)?$/.exec(form)?.[1];
  const head = stem === undefined ? undefined : classes.of(stem).head;
  return head?.kind === 'person' || head?.kind === 'group';
}

/** `هيئتي الاتهام والدفاع`: two bodies. */
const isDualBody = ({ classes }: PhraseContext, form: string): boolean =>
  /.{2}تي$/.test(form) && classes.of(`${form.slice(0, -2)}ه`).head !== undefined;

/**
 * `سياسة الحكومة`, `غاية ما يطمح إليه`: an unknown word in teh marbuta before one with `ال`, a place or a particle,
 * where no name goes on.
 */
function opensConstruct(context: PhraseContext, at: number): boolean {
  const { tokens, classes } = context;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || context.stops(at + 1) || next.form === 'فان') return false;
  if (!tokens[at]?.text.endsWith('ة')) {
    // `صمت الوزارة`: nobody's name is followed by a body's.
    const { head, definite, proclitic } = classes.of(next.form);
    const body = definite && proclitic === '' && head?.kind === 'body';
    return body && !classes.of(tokens[at - 1]?.form ?? '').givenName;
  }
  const before = classes.of(tokens[at - 1]?.form ?? '');
  if (before.givenName || before.head?.kind === 'honorific' || before.classes.has('name-link'))
    return false;
  const word = classes.of(next.form);
  const ranked = word.classes.has('rank') && word.head?.kind === 'person';
  const definite = word.definite && !ranked && !context.surnames.has(next.form);
  return definite || word.classes.has('particle') || placeAt(context, at + 1) !== undefined;
}

/** `لجماهير ناديه`: a word that may begin with a preposition, before a noun with its pronoun, is no name. */
function isOfItsOwn({ tokens, classes, stops }: PhraseContext, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^[لب].{3}/.test(tokens[at]?.form ?? '')) return false;
  if (next?.kind !== 'word' || stops(at + 1)) return false;
  const word = classes.of(next.form);
  if (word.givenName || word.classes.size > 0) return false;
  return (
    isPossessed(next.form) || (/^.{2,}[^يه]ه(?:ا|م)?$/.test(next.text) && next.text.length > 4)
  );
}
