/**
 * The speakers of one article: whom each phrase means, from the fullest name to `الوزير` and to no phrase at all.
 * Statements are resolved in text order, since `وأضاف` means whoever spoke before.
 *
 * @module
 */

import type { SpeakerRef } from '../identity/speaker.ts';
import { withoutRuler } from '../phrases/era-phrases.ts';
import type { NounPhrase, TokenRange } from '../phrases/noun-phrase.ts';
import { BodySpeakers } from './body-speakers.ts';
import { outletCalled } from './outlet-names.ts';
import type { ArticleSpeaker, SpeakerAgreement } from './speaker-register.ts';

/** What makes a document one more of whoever wrote the one before: `بيان آخر`. */
const FURTHER = /^(?:اخر|ثان|ثاني|ثالث|لاحق|منفصل|مماثل|سابق)$/;

/** What any two who speak together may be called. */
const TWO = /^(?:زعيم|قايد|مسوول|مسيول|رجل|جانبان|طرفان)$/;

/** What those who write on a matter are called by turns: `المحللان`, `الكاتبان`. */
const WRITERS = /^(?:كاتب|محلل|باحث|خبير|مولف|صحفي|صحافي|معلق|عالم|اكاديمي)$/;

/** Resolves the speakers of an article. */
export class ArticleSpeakers extends BodySpeakers {
  /** Whoever the document that spoke last was said to be by. */
  private author: ArticleSpeaker | undefined;

  /** Returns a speaker as statements carry it; call when the whole article is read. */
  refer(speaker: ArticleSpeaker): SpeakerRef {
    const { name, kind } = speaker;
    return { name, kind, aliases: [...speaker.aliases].filter((alias) => alias !== name) };
  }

  /** The first of several phrases that means a body, a person with a title or one already met, whose gender a verb fits. */
  firstKnown(
    phrases: readonly NounPhrase[],
    agreement: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    for (const phrase of phrases) {
      const { name, head } = phrase;
      const known = name && this.findPerson(this.wordsOf(name));
      // `رفع عدد من المساهمين دعوى زعموا فيها أن`
      const several = phrase.joint || head?.number === 'plural' || head?.kind === 'group';
      if (agreement.number === 'plural' && !several) continue;
      const gender = known?.gender ?? head?.gender;
      if (gender && gender !== agreement.gender) continue;
      if (known) return known;
      if (head && (!name || head.kind === 'person')) return this.resolve(phrase, agreement);
    }
    return undefined;
  }

  /**
   * Finds whom a phrase means, making a new speaker of one not met before.
   *
   * @param givenName token of the given name, where it is printed apart from the surname
   */
  resolve(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
    givenName?: number,
  ): ArticleSpeaker | undefined {
    const speaker = this.resolvePhrase(withoutRuler(this.context, phrase), agreement);
    if (!speaker) return undefined;
    if (givenName !== undefined && speaker.words.length === 1) {
      const given = this.slice({ from: givenName, to: givenName + 1 });
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
    const alias = this.slice(phrase);
    if (alias !== speaker.name) speaker.aliases.add(alias);
    return speaker;
  }

  protected resolvePhrase(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    const { head, state, name } = phrase;
    const alias = this.findByAlias(phrase);
    if (alias) return alias;
    if (phrase.joint) return this.makeJoint(phrase);
    const pair = this.pairCalled(phrase);
    if (pair) return pair;
    if (state && !head) return this.resolveState(phrase);
    const latter = name && !head ? this.latter(phrase) : undefined;
    if (latter?.name) return this.resolveName(latter, latter.name);
    // `المهني نفسه`: whoever spoke last, where nobody is called so
    // … and `حداد نفسه`, who is
    const again = phrase.same && name && !head && name.to - name.from === 1 && !this.isCalled(name);
    const last = again ? this.lastAgreeing(agreement, 'person') : undefined;
    if (last) return last;
    const body =
      name && !head ? (this.bodyCalled(phrase) ?? outletCalled(this.context, name)) : undefined;
    const initials = body ?? this.bodyOfInitials(phrase);
    if (initials) return this.resolveBody(initials);
    if (name && !head && /^[A-Z]{3,6}$/.test(this.slice(name)))
      return this.makeOrFind('organization', phrase, false);
    if (name) return this.resolveName(phrase, name);
    if (!head)
      return this.lastAgreeing(agreement, 'person') ?? this.makeOrFind('person', phrase, false);
    switch (head.kind) {
      case 'document':
        return this.resolveDocument(phrase);
      case 'person':
      case 'honorific':
        return this.resolveTitle(phrase, agreement);
      case 'source':
        return this.resolveSource(phrase, agreement);
      case 'group':
        // `الجهة ذاتها`: the body that spoke last.
        if (head.lemma === 'جهه' && phrase.same) return this.resolveBody(phrase);
        if (head.lemma === 'هولاء') {
          return (
            this.lastMatching((one) => one.kind === 'group' || one.plural) ??
            this.groupBefore(phrase)
          );
        }
        if (head.lemma === 'احد' || head.lemma === 'احدي')
          return this.makeOrFind('anonymous', phrase, false);
        return this.makeOrFind('group', phrase, true);
      default:
        return this.bearerOf(phrase) ?? this.resolveBody(this.fullOutlet(phrase));
    }
  }

  /** Whether somebody who has spoken or is introduced bears a name. */
  private isCalled(name: TokenRange): boolean {
    const [word = ''] = this.wordsOf(name);
    return (
      this.findPerson([word]) !== undefined ||
      this.allIntroductions().some(({ phrase }) => {
        const words = phrase.name ? this.wordsOf(phrase.name) : [];
        return words.length > 1 && words.includes(word);
      })
    );
  }

  private makeJoint(phrase: NounPhrase): ArticleSpeaker {
    const speaker = this.makeOrFind('group', phrase, true);
    speaker.joint = true;
    return speaker;
  }

  /** `الزعيمان`, `الوزيران`: the two who spoke together last, where one of them at least is called so. */
  private pairCalled({ from, to, head, name }: NounPhrase): ArticleSpeaker | undefined {
    const form = this.context.tokens[from]?.form ?? '';
    if (!head || name || to - from > 1 || !/^ال.{3,}ان$/.test(form)) return undefined;
    const pair = this.lastMatching((one) => one.joint === true);
    const wrote =
      WRITERS.test(head.lemma) && [...(pair?.heads ?? [])].some((one) => WRITERS.test(one));
    const called = pair?.words.some((word) => word.replace(/^وال/, '') === head.lemma);
    return TWO.test(head.lemma) || called || wrote ? pair : undefined;
  }

  /** `صحيفة الأفق الجديد` for `الأفق`, which a list knows as an outlet by itself. */
  private fullOutlet(phrase: NounPhrase): NounPhrase {
    if (phrase.head?.kind !== 'outlet' || phrase.to - phrase.from > 2) return phrase;
    return outletCalled(this.context, phrase) ?? phrase;
  }

  private isFurther({ to }: NounPhrase): boolean {
    return FURTHER.test(this.context.tokens[to - 1]?.form ?? '');
  }

  protected resolveDocument(phrase: NounPhrase): ArticleSpeaker | undefined {
    const owner = this.readOwner(phrase);
    if (owner) {
      this.author = this.resolve(owner);
      return this.author;
    }
    // `جاء في بيان المحامي: …. وأضاف البيان`: whose it was said to be, where nobody spoke since.
    const author = phrase.headDefinite ? this.author : undefined;
    if (author && author === this.spoken.at(-1)?.speaker) return author;
    // A suit speaks for whoever brought it: `مقيمة الدعوى أبريل كيرلي`.
    const suit = /^(?:دعوي|شكوي)$/.test(phrase.head?.lemma ?? '');
    const plaintiff = suit
      ? this.allIntroductions().find(({ phrase: other }) =>
          this.titleWordsOf(other).includes(phrase.head?.lemma ?? ''),
        )
      : undefined;
    if (plaintiff?.phrase.name) return this.resolveName(plaintiff.phrase, plaintiff.phrase.name);
    const spokesman = this.spoken.at(-1)?.speaker;
    const several = phrase.head?.number === 'plural';
    if (several) return this.makeOrFind('group', phrase, true);
    if (phrase.headDefinite && spokesman?.kind === 'person' && spokesman.body) {
      return this.resolve(spokesman.body);
    }
    // `قال رئيس الكتلة سامي في بيان إن …. وأضاف البيان`
    const signer = this.spoken.at(-1)?.speaker;
    if (signer?.kind === 'person' && phrase.headDefinite && this.saidInDocument(phrase))
      return signer;
    const writer = phrase.headDefinite ? this.issuerBefore(phrase) : undefined;
    if (writer) return this.resolve(writer);
    const last = this.lastMatching((one) => one.kind === 'organization' || one.kind === 'group');
    // `البيان`, and `بيان` alone: `وبحسب بيان، انطلقت`
    // and `بيان آخر`, `بيان لاحق`
    const one =
      phrase.to - phrase.from === 1 || (phrase.to - phrase.from === 2 && this.isFurther(phrase));
    const alone = one && /^(?:بيان|بلاغ)$/.test(phrase.head?.lemma ?? '');
    const known = phrase.headDefinite || alone;
    if (last && known) return last;
    const issuer = known ? this.bodyBefore(phrase.from) : undefined;
    if (issuer) return this.resolve(issuer);
    const before = this.spoken.at(-1)?.speaker;
    if (before && phrase.headDefinite) return before;
    const speaker = this.makeOrFind('organization', phrase, false);
    if (phrase.head) speaker.heads.add(phrase.head.lemma);
    return speaker;
  }
}
