/**
 * Unnamed sources of an article: `مصدر مطلع`, `المصدر ذاته`, and whoever is told of by an office after all.
 *
 * @module
 */

import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Head } from '../words/name-lexicon.ts';
import { lastOfAdjective } from './adjective-callings.ts';
import { resolveBody } from './body-speakers.ts';
import { lastIssuer } from './document-owners.ts';
import type { ArticleSpeaker, SpeakerAgreement, SpeakerRegister } from './speaker-register.ts';
import { resolveTitle } from './title-speakers.ts';

/** Finds whom a noun for sources or people means: `المصدر`, `المصادر نفسها`, `شهود عيان`; one whose place in the text tells nothing is new. */
export function resolveSource(
  register: SpeakerRegister,
  phrase: NounPhrase,
  agreement?: SpeakerAgreement,
): ArticleSpeaker | undefined {
  const head = phrase.head;
  if (!head) return undefined;
  const before = register.spoken.at(-1)?.speaker;
  // `حسب المصادر نفسها`: several sources, though a person has spoken since.
  const several = head.number === 'plural' && before?.kind === 'person';
  const sources = several && phrase.same ? lastSources(register, head.lemma) : undefined;
  if (sources) return sources;
  if (phrase.same && head.lemma === 'مصدر' && before)
    return sourceBehind(register, phrase, before) ?? before;
  const issuer =
    phrase.same && head.lemma === 'مصدر' ? lastIssuer(register, phrase.from) : undefined;
  if (issuer) return resolveBody(register, issuer);
  // `مسؤول العلاقات الخارجية` is somebody, `مسؤول في الوزارة` anybody.
  const next = register.context.tokens[phrase.from + 1];
  if (
    head.lemma !== 'مصدر' &&
    head.number === 'singular' &&
    next?.form.startsWith('ال') &&
    !phrase.headDefinite
  ) {
    return resolveTitle(register, phrase, agreement);
  }
  if (phrase.headDefinite) {
    const known = knownSource(register, phrase, head);
    if (known) return known;
    // `وفي مسقط، قال مصدر رسمي إن … . وتابع المسؤول`
    const unnamed = before?.kind === 'anonymous' && !before.plural && head.number === 'singular';
    if (unnamed && /^مس[وي]+ل$/.test(head.lemma)) return before;
    // `قال شاهد إن … . وأوضح المصدر أن`, and not `المصدر الطبي`
    const alone = head.lemma === 'مصدر' && tellingsOf(register.wordsOf(phrase)).length === 0;
    if (unnamed && alone && !before.heads.has('مصدر')) return before;
    if (head.number === 'singular' && head.lemma !== 'مصدر') {
      const described = lastOfAdjective(register, phrase, head);
      if (described) return described;
      const last = register.lastAgreeing(agreement, 'person');
      // `قال المحامي سامي حداد إن … . وأكد الشاهد`, and not `فأجاب الشاهد`, who is asked as one
      const answers = /^[وف]?(?:اجاب|رد)ت?$/.test(
        register.context.tokens[phrase.from - 1]?.form ?? '',
      );
      const another = head.lemma === 'شاهد' && !answers && last && last.heads.size > 0;
      if (last && !another) return last;
    }
  }
  const plural = head.number === 'plural';
  const inside = bodyInside(register, phrase);
  const speaker = register.makeOrFind(
    plural && head.lemma !== 'مصدر' ? 'group' : 'anonymous',
    phrase,
    plural,
  );
  speaker.heads.add(head.lemma);
  if (inside && speaker.name === register.slice(phrase)) {
    speaker.aliases.add(speaker.name);
    speaker.name = `${register.slice({ from: phrase.from, to: phrase.to - 1 })} ${inside.name}`;
  }
  return speaker;
}

/**
 * `قال مصدر محلي إن … . وقال سامي حداد إن … . وأضاف المصدر ذاته أن`: the unnamed source who spoke before somebody named said one
 * thing; and not where that one's statement names a document, which is a source as well.
 */
function sourceBehind(
  register: SpeakerRegister,
  phrase: NounPhrase,
  before: ArticleSpeaker,
): ArticleSpeaker | undefined {
  const named = before.kind === 'person' || before.kind === 'organization';
  if (!named || register.spoken.at(-2)?.speaker === before) return undefined;
  if (isDocumentNearer(register, phrase)) return undefined;
  const plural = phrase.head?.number === 'plural';
  return register.spoken.findLast(
    ({ speaker: { kind, plural: several, heads } }) =>
      kind === 'anonymous' && several === plural && heads.has('مصدر'),
  )?.speaker;
}

/** Whether a document stands nearer before a phrase than a source: `مصدر محلي … البلدية في بلاغ … المصدر ذاته`. */
function isDocumentNearer({ context: { words } }: SpeakerRegister, { from }: NounPhrase): boolean {
  for (let k = from - 1; k >= 0; k--) {
    const head = words[k]?.head;
    if (head?.kind === 'document') return true;
    if (head?.lemma === 'مصدر') return false;
  }
  return false;
}

/**
 * `المصدر الطبي`: the last source of whom the same is told, or the only one, where nothing else is told of him: no
 * `مصدر أمني`.
 */
function knownSource(
  register: SpeakerRegister,
  phrase: NounPhrase,
  { lemma, number }: Head,
): ArticleSpeaker | undefined {
  const told = tellingsOf(register.wordsOf(phrase));
  const fits = (one: ArticleSpeaker) =>
    one.kind === 'anonymous' && one.heads.has(lemma) && one.plural === (number === 'plural');
  const alike = (one: ArticleSpeaker) => {
    const others = tellingsOf(one.words);
    return told.every((word) => others.includes(word));
  };
  const known = register.lastMatching((one) => fits(one) && alike(one));
  if (known) return known;
  const [only, ...others] = register.speakers.filter(fits);
  return only && others.length === 0 && tellingsOf(only.words).length === 0 ? only : undefined;
}

/** The unnamed sources who spoke last. */
function lastSources(register: SpeakerRegister, lemma: string): ArticleSpeaker | undefined {
  return register.lastMatching(
    (one) => one.kind === 'anonymous' && one.plural && one.heads.has(lemma),
  );
}

/** `مصدر مسؤول في الوزارة`: the ministry that the article has named before. */
function bodyInside(register: SpeakerRegister, phrase: NounPhrase): ArticleSpeaker | undefined {
  const { tokens, classes } = register.context;
  const { head, definite, proclitic } = classes.of(tokens[phrase.to - 1]?.form ?? '');
  if (!/^(?:في|من|ب)$/.test(tokens[phrase.to - 2]?.form ?? '') || proclitic !== '')
    return undefined;
  if (!definite || head?.kind !== 'body') return undefined;
  return register.speakers.findLast(
    (one) => one.kind === 'organization' && one.heads.has(head.lemma) && one.words.length > 1,
  );
}

/** What a source is told to be, right behind its head: `طبي` and `طبية` of `مصدر طبي`, `مصادر طبية`. */
function tellingsOf([, ...words]: readonly string[]): string[] {
  const end = words.findIndex((word) => !/.{2}يه?$/.test(word));
  return words.slice(0, end < 0 ? undefined : end).map((word) => word.replace(/ه$/, ''));
}
