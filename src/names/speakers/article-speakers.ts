/**
 * The speakers of one article: whom each phrase means, from the fullest name to `الوزير` and to no phrase at all.
 * Statements are resolved in text order, since `وأضاف` means whoever spoke before.
 *
 * @module
 */

import { wordList } from '../../arabic/word-lists.ts';
import type { SpeakerRef } from '../identity/speaker.ts';
import { withoutRuler } from '../phrases/era-phrases.ts';
import { SHARE } from '../phrases/group-reading.ts';
import type { NounPhrase, TokenRange } from '../phrases/noun-phrase.ts';
import { bodyCalled, bodyOfInitials } from './body-names.ts';
import { findByAlias, groupBefore, resolveBody } from './body-speakers.ts';
import { bodyBefore, issuerBefore, readOwner, saidInDocument } from './document-owners.ts';
import { findPerson, latter } from './known-persons.ts';
import { lastOfTwoCallings } from './leaders.ts';
import { outletCalled } from './outlet-names.ts';
import { bearerOf, resolveName } from './person-speakers.ts';
import { resolveSource } from './source-speakers.ts';
import type { ArticleSpeaker, SpeakerAgreement, SpeakerRegister } from './speaker-register.ts';
import { resolveState } from './state-speakers.ts';
import { resolveTitle } from './title-speakers.ts';
import { titleWordsOf } from './title-words.ts';

/** What makes a document one more of whoever wrote the one before: `بيان آخر`. */
const FURTHER = wordList('names/speakers', 'further');

/** What any two who speak together may be called. */
const TWO = /^(?:زعيم|قايد|مسوول|مسيول|رجل|جانبان|طرفان)$/;

/** What those who write on a matter are called by turns: `المحللان`, `الكاتبان`. */
const WRITERS = wordList('names/speakers', 'writer');

/** Returns a speaker as statements carry it; call when the whole article is read. */
export function speakerRefOf(speaker: ArticleSpeaker): SpeakerRef {
  const { name, kind } = speaker;
  return { name, kind, aliases: [...speaker.aliases].filter((alias) => alias !== name) };
}

/** The first of several phrases that means a body, a person with a title or one already met, whose gender a verb fits. */
export function firstKnown(
  register: SpeakerRegister,
  phrases: readonly NounPhrase[],
  agreement: SpeakerAgreement,
): ArticleSpeaker | undefined {
  for (const phrase of phrases) {
    const { name, head } = phrase;
    const known = name && findPerson(register, register.wordsOf(name));
    // `رفع عدد من المساهمين دعوى زعموا فيها أن`
    const several = phrase.joint || head?.number === 'plural' || head?.kind === 'group';
    if (agreement.number === 'plural' && !several) continue;
    const gender = known?.gender ?? head?.gender;
    if (gender && gender !== agreement.gender) continue;
    if (known) return known;
    if (head && (!name || head.kind === 'person'))
      return identifySpeaker(register, phrase, agreement);
  }
  return undefined;
}

/**
 * Finds whom a phrase means, making a new speaker of one not met before.
 *
 * @param givenName token of the given name, where it is printed apart from the surname
 */
export function identifySpeaker(
  register: SpeakerRegister,
  phrase: NounPhrase,
  agreement?: SpeakerAgreement,
  givenName?: number,
): ArticleSpeaker | undefined {
  const speaker = resolvePhrase(register, withoutRuler(register.context, phrase), agreement);
  if (!speaker) return undefined;
  if (givenName !== undefined && speaker.words.length === 1) {
    const given = register.slice({ from: givenName, to: givenName + 1 });
    speaker.aliases.add(speaker.name);
    speaker.words = [given, ...speaker.words];
    speaker.name = `${given} ${speaker.name}`;
  }
  if (
    agreement &&
    !speaker.gender &&
    agreement.number === 'singular' &&
    speaker.kind === 'person'
  ) {
    speaker.gender = agreement.gender;
  }
  const alias = register.slice(phrase);
  if (alias !== speaker.name) speaker.aliases.add(alias);
  return speaker;
}

function resolvePhrase(
  register: SpeakerRegister,
  phrase: NounPhrase,
  agreement?: SpeakerAgreement,
): ArticleSpeaker | undefined {
  const { head, state, name } = phrase;
  const alias = findByAlias(register, phrase);
  if (alias) return alias;
  if (phrase.joint) return lastOfTwoCallings(register, phrase) ?? makeJoint(register, phrase);
  const pair = pairCalled(register, phrase);
  if (pair) return pair;
  if (state && !head) return resolveState(register, phrase);
  const second = name && !head ? latter(register, phrase) : undefined;
  if (second?.name) return resolveName(register, second, second.name);
  // `المهني نفسه`: whoever spoke last, where nobody is called so
  // … and `حداد نفسه`, who is
  const again =
    phrase.same && name && !head && name.to - name.from === 1 && !isCalled(register, name);
  const last = again ? register.lastAgreeing(agreement, 'person') : undefined;
  if (last) return last;
  const body =
    name && !head
      ? (bodyCalled(register, phrase) ?? outletCalled(register.context, name))
      : undefined;
  const initials = body ?? bodyOfInitials(register, phrase);
  if (initials) return resolveBody(register, initials);
  if (name && !head && /^[A-Z]{3,6}$/.test(register.slice(name)))
    return register.makeOrFind('organization', phrase, false);
  if (name) return resolveName(register, phrase, name);
  if (!head)
    return (
      register.lastAgreeing(agreement, 'person') ?? register.makeOrFind('person', phrase, false)
    );
  switch (head.kind) {
    case 'document':
      return resolveDocument(register, phrase);
    case 'person':
    case 'honorific':
      return resolveTitle(register, phrase, agreement);
    case 'source':
      return resolveSource(register, phrase, agreement);
    case 'group':
      // `الجهة ذاتها`: the body that spoke last.
      if (head.lemma === 'جهه' && phrase.same) return resolveBody(register, phrase);
      if (head.lemma === 'هولاء') {
        return (
          register.lastMatching((one) => one.kind === 'group' || one.plural) ??
          groupBefore(register, phrase)
        );
      }
      if (/^احد(?:ي|هم|اهن)?$/.test(head.lemma))
        return register.makeOrFind('anonymous', phrase, false);
      return head.lemma === SHARE.lemma
        ? makeShare(register, phrase)
        : register.makeOrFind('group', phrase, true);
    default:
      return bearerOf(register, phrase) ?? resolveBody(register, fullOutlet(register, phrase));
  }
}

/** Whether somebody who has spoken or is introduced bears a name. */
function isCalled(register: SpeakerRegister, name: TokenRange): boolean {
  const [word = ''] = register.wordsOf(name);
  return (
    findPerson(register, [word]) !== undefined ||
    register.allIntroductions().some(({ phrase }) => {
      const words = phrase.name ? register.wordsOf(phrase.name) : [];
      return words.length > 1 && words.includes(word);
    })
  );
}

/** `78 في المائة`, and then `46 في المائة من المستطلعين`: others, who are called so again only in the same words. */
function makeShare(register: SpeakerRegister, phrase: NounPhrase): ArticleSpeaker {
  const speaker = register.make('group', phrase);
  speaker.plural = true;
  speaker.heads.add(SHARE.lemma);
  return speaker;
}

function makeJoint(register: SpeakerRegister, phrase: NounPhrase): ArticleSpeaker {
  const speaker = register.makeOrFind('group', phrase, true);
  speaker.joint = true;
  return speaker;
}

/** `الزعيمان`, `الوزيران`: the two who spoke together last, where one of them at least is called so. */
function pairCalled(
  register: SpeakerRegister,
  { from, to, head, name }: NounPhrase,
): ArticleSpeaker | undefined {
  const form = register.context.tokens[from]?.form ?? '';
  if (!head || name || to - from > 1 || !/^ال.{3,}ان$/.test(form)) return undefined;
  const pair = register.lastMatching((one) => one.joint === true);
  const wrote = WRITERS.has(head.lemma) && [...(pair?.heads ?? [])].some((one) => WRITERS.has(one));
  const called = pair?.words.some((word) => word.replace(/^وال/, '') === head.lemma);
  return TWO.test(head.lemma) || called || wrote ? pair : undefined;
}

/** `صحيفة الأفق الجديد` for `الأفق`, which a list knows as an outlet by itself. */
function fullOutlet(register: SpeakerRegister, phrase: NounPhrase): NounPhrase {
  if (phrase.head?.kind !== 'outlet' || phrase.to - phrase.from > 2) return phrase;
  return outletCalled(register.context, phrase) ?? phrase;
}

function isFurther(register: SpeakerRegister, { to }: NounPhrase): boolean {
  return FURTHER.has(register.context.tokens[to - 1]?.form ?? '');
}

function resolveDocument(
  register: SpeakerRegister,
  phrase: NounPhrase,
): ArticleSpeaker | undefined {
  const owner = readOwner(register, phrase);
  if (owner) {
    register.author = identifySpeaker(register, owner);
    return register.author;
  }
  // `جاء في بيان المحامي: …. وأضاف البيان`: whose it was said to be, where nobody spoke since.
  const author = phrase.headDefinite ? register.author : undefined;
  if (author && author === register.spoken.at(-1)?.speaker) return author;
  // A suit speaks for whoever brought it: `مقيمة الدعوى أبريل كيرلي`.
  const suit = /^(?:دعوي|شكوي)$/.test(phrase.head?.lemma ?? '');
  const plaintiff = suit
    ? register
        .allIntroductions()
        .find(({ phrase: other }) =>
          titleWordsOf(register, other).includes(phrase.head?.lemma ?? ''),
        )
    : undefined;
  if (plaintiff?.phrase.name) return resolveName(register, plaintiff.phrase, plaintiff.phrase.name);
  const spokesman = register.spoken.at(-1)?.speaker;
  const several = phrase.head?.number === 'plural';
  if (several) return register.makeOrFind('group', phrase, true);
  if (phrase.headDefinite && spokesman?.kind === 'person' && spokesman.body) {
    return identifySpeaker(register, spokesman.body);
  }
  // `قال رئيس الكتلة سامي في بيان إن …. وأضاف البيان`
  const signer = register.spoken.at(-1)?.speaker;
  if (signer?.kind === 'person' && phrase.headDefinite && saidInDocument(register, phrase))
    return signer;
  const writer = phrase.headDefinite ? issuerBefore(register, phrase) : undefined;
  if (writer) return identifySpeaker(register, writer);
  const last = register.lastMatching((one) => one.kind === 'organization' || one.kind === 'group');
  // `البيان`, and `بيان` alone: `وبحسب بيان، انطلقت`
  // and `بيان آخر`, `بيان لاحق`
  const one =
    phrase.to - phrase.from === 1 || (phrase.to - phrase.from === 2 && isFurther(register, phrase));
  const alone = one && /^(?:بيان|بلاغ)$/.test(phrase.head?.lemma ?? '');
  const known = phrase.headDefinite || alone;
  if (last && known) return last;
  const issuer = known ? bodyBefore(register, phrase.from) : undefined;
  if (issuer) return identifySpeaker(register, issuer);
  const before = register.spoken.at(-1)?.speaker;
  if (before && phrase.headDefinite) return before;
  const speaker = register.makeOrFind('organization', phrase, false);
  if (phrase.head) speaker.heads.add(phrase.head.lemma);
  return speaker;
}
