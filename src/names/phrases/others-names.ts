/**
 * Names that stand in a person's title and are another's: whose kin one is, for whom one speaks, whom one serves.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import type { Head } from '../words/name-lexicon.ts';
import { isOfClass, type PhraseContext } from '../words/phrase-context.ts';
import { isCalledElsewhere, SERVANT } from './called-elsewhere.ts';
import { isOfPlace } from './named-places.ts';
import type { TokenRange } from './noun-phrase.ts';

const IN_NAME = /^ب(?:اسم|لسان)$/;

/** Those who act for a client. */
const COUNSEL = /^(?:محام|محامي|وكيل)$/;
/** Those who are somebody's without a title between: `محامي سامي حداد`; as titles of their own they have `ال`. */
const SOMEBODYS =
  /^[وف]?(?:محامي?|محاميا|محامو|محاميه|موكل|موكله|سكرتير|سكرتيره|سايق|حارس|مرافق|مرافقه|مترجم|مترجمه|وريث|وريثه|اعمال)$/;
/** Offices that a `وكيل` is the deputy of, and no client: `وكيل وزير الخارجية`. */
const OFFICE = wordList('names/phrases', 'deputised');

/** Deeds that are done to one person, for which people meet. */
const HONOURS = wordList('names/phrases', 'honours');

/** Where those work who serve somebody: `مسؤول في مكتب الوزير`. */
const OWN_OFFICE = /^(?:مكتب|ديوان|فريق|محيط|اوساط|دايره|حمله)$/;

/**
 * `أحد الجيران ويدعى زياد`, `سيدة واسمها سعاد`: whether a word says that the name behind it is one's own; `هو` and `هي` are left
 * out, which open a clause after `و`.
 */
export const isCalled = (form: string): boolean => /^و(?:ي|ت)دعي$|^واسمها?$/.test(form);

/** Tells whether the name behind a title is not its bearer's; after a comma it is. */
export function isOthers(
  context: PhraseContext,
  from: number,
  name: TokenRange,
  head: Head | undefined,
  definite: boolean,
): boolean {
  if (head?.kind !== 'person' && head?.kind !== 'source') return false;
  const before = name.from - 1;
  if (isCalled(context.tokens[before]?.form ?? '') || isOfClass(context, before, 'named-by'))
    return false;
  if (
    context.tokens.slice(from, name.from).some(isComma) ||
    context.tokens[before]?.kind === 'mark'
  )
    return false;
  if (isOfPlace(context, from, name.from)) return true;
  if (head.kind === 'source') return isNear(context, from, name);
  // `زوجة المعتقل سامي الحاج`, `زميل اللاعب سامي الحاج`
  const near = isOfClass(context, from, 'kin') || head.lemma === 'زميل';
  if (!definite && (near || isSomebodys(context, before))) return true;
  if (isHonoured(context, from, name)) return true;
  const speaks = /^(?:متحدث|ناطق)$/.test(head.lemma);
  if (speaks && isSpokenFor(context, from, name, definite)) return true;
  return isServed(context, from, name, definite) || isInConstruct(context, from, name, head);
}

/** `محامي | سامي حداد`, `مدير أعمال | هدى شاهين`, and not `محاميه كمال عون`: whether a word right before a name says whose one is. */
function isSomebodys({ tokens }: PhraseContext, at: number): boolean {
  const { form = '', text = '' } = tokens[at] ?? {};
  if (!SOMEBODYS.test(form) || (form.endsWith('ه') && !text.endsWith('ة'))) return false;
  return form !== 'اعمال' || /^[وف]?مدير/.test(tokens[at - 1]?.form ?? '');
}

/** Tells whether a title stands inside another before a name: `مستشار الرئيس سامي حداد`, either's. */
export const hasOfficeInside = (context: PhraseContext, from: number, name: TokenRange): boolean =>
  titleBetween(context, from + 1, name.from) !== undefined;

/** The first title of one person among the tokens from one to another; `كبير` behind a title is an adjective. */
function titleBetween({ tokens, classes }: PhraseContext, from: number, to: number) {
  for (let k = from; k < to; k++) {
    const { head, proclitic, classes: own } = classes.of(tokens[k]?.form ?? '');
    if (own.has('adjective')) continue;
    if (head?.number === 'singular' && /^(?:person|honorific)$/.test(head.kind))
      return { at: k, lemma: head.lemma, proclitic };
  }
  return undefined;
}

/** `متحدث باسم كيلمان`, `ناطقة بلسان رئيس الوزراء كيلمان`: the name is whom one speaks for. */
function isSpokenFor(
  context: PhraseContext,
  from: number,
  name: TokenRange,
  definite: boolean,
): boolean {
  let spoken = from + 1;
  while (spoken < name.from && !IN_NAME.test(context.tokens[spoken]?.form ?? '')) spoken++;
  if (spoken === name.from) return false;
  // `المتحدث باسم كيلمان رامي حداد`
  if (spoken === name.from - 1) return !definite || name.to - name.from < 3;
  const office = titleBetween(context, spoken + 1, name.from);
  // `الناطق باسم قيادة الجيش العميد رامي حداد`: behind a whole body's name it is his own rank
  const { definite: whole, head: last } = context.classes.of(
    context.tokens[(office?.at ?? 0) - 1]?.form ?? '',
  );
  const desk = OWN_OFFICE.test(context.tokens[spoken + 1]?.form ?? '');
  if (office && office.at > spoken + 1 && whole && last?.kind === 'body' && !desk) return false;
  // … and not `المتحدث باسم الرئيس رامي حداد`, whose own it may be
  return office !== undefined && (!definite || isCalledElsewhere(context, name, office.lemma));
}

/**
 * `رئيس لجنة تأبين الفنان سامي حداد`, `متحدث باسم لجنة توديع وإكرام المعلم الراحل كمال عون`: whom a deed is done to for which a body
 * is there; and not `رئيس لجنة تكريم الشعراء سامي حداد`.
 */
function isHonoured(context: PhraseContext, from: number, name: TokenRange): boolean {
  const whom = titleBetween(context, from + 1, name.from)?.at ?? name.from;
  const deed = context.tokens[whom - 1]?.form ?? '';
  return whom - from > 2 && (HONOURS.has(deed) || HONOURS.has(deed.replace(/^و/, '')));
}

/** `مستشار للرئيس كيلمان`, `محام عن المتهم كيلمان`: the name is whom one serves. */
function isServed(
  context: PhraseContext,
  from: number,
  name: TokenRange,
  definite: boolean,
): boolean {
  const office = titleBetween(context, from + 1, name.from);
  if (!office) return false;
  // `رئيس منظمة الدفاع عن المستأجر سامي حداد`: whom the body is there for
  const deed = context.tokens[office.at - 2]?.form ?? '';
  const body =
    /^(?:ال|لل|وال)/.test(deed) && context.classes.isVerbalNoun(deed.replace(/^(?:لل|وال)/, 'ال'));
  const counsel = context.tokens[office.at - 1]?.form === 'عن' && !body;
  const served = office.proclitic === 'ل' || counsel;
  return served && (!definite || isCalledElsewhere(context, name, office.lemma));
}

/**
 * `محامي المتهم كيلمان`: the client's name, unless the article knows the lawyer by it; `مساعد الوزير كيلمان`: the minister's,
 * where the article calls him so.
 */
function isInConstruct(
  context: PhraseContext,
  from: number,
  name: TokenRange,
  { lemma }: Head,
): boolean {
  const office = titleBetween(context, from + 1, name.from);
  if (office?.proclitic !== '') return false;
  const inside = context.tokens[from + 1]?.form ?? '';
  // `مدير أعمال الفنانة هدى شاهين`
  const manages = office.at === from + 2 && inside === 'اعمال' && lemma === 'مدير';
  if (manages) return !isCalledElsewhere(context, name, lemma);
  const close = office.at === from + 1 && SERVANT.has(lemma);
  const desk = office.at === from + 2 && OWN_OFFICE.test(inside);
  if (!close && !desk) return false;
  const counsel = COUNSEL.test(lemma) && !(lemma === 'وكيل' && OFFICE.has(office.lemma));
  return counsel && close
    ? !isCalledElsewhere(context, name, lemma)
    : isCalledElsewhere(context, name, office.lemma);
}

/** `مصدر مقرب من الرئيس كيلمان`, `مسؤول في مكتب الوزير كيلمان`: no source has a name by somebody else's title. */
function isNear(context: PhraseContext, from: number, name: TokenRange): boolean {
  const office = titleBetween(context, from + 1, name.from);
  if (!office) return false;
  const before = context.tokens[office.at - 1]?.form ?? '';
  return isOfClass(context, office.at - 1, 'preposition') || OWN_OFFICE.test(before);
}
