/**
 * Words with `ال` inside a person's name: the second half of a given name, or a surname, told from titles, adjectives
 * and objects.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { FAMILY } from '../words/family-names.ts';
import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { NameEnds, type NameSoFar } from './name-ends.ts';
import { TOLD } from './whole-names.ts';

/** What somebody declines to do. */
const REPLY = /^ال(?:رد|حديث|خوض|كلام|كشف|افصاح|ادلاء)$/;
/** Second halves of given names: `نور الدين`. */
const OF_FAITH =
  /^(?:الدين|الله|الرحمن|الحق|الزهراء|العابدين|العالمين|الهدي|الزمان|النهار|الصباح|الاسلام|النساء)$/;
/** First halves of given names, whatever follows with `ال`: `عوض الكريم`. */
const GIFTS = /^(?:عوض|جاد|فتح|حسب|رحمه|فضل|سعد|نصر|سيف)$/;

/** Callings that are surnames behind a title and a given name. */
const SURNAMES = /^(?:خطيب|قاضي|شيخ|حكيم|مفتي|مختار|نجار|حاج|عمده|امير|سلطان|عميد|صائغ|كاتب|حارس)$/;

/** What parts one ruler or saint from another of the same name. */
const SECOND_OF_NAME =
  /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|كبير|عظيم|صغير|حسن|حسين)$/;

/** Reads the words with `ال` that a name has after its first. */
export class DefiniteNames extends NameEnds {
  /** Reads the word with `ال` at hand, and what only it can be followed by; false where the name ends. */
  protected readDefinite(name: NameSoFar, token: Token, word: WordClass): boolean {
    const first = name.words === 1;
    const family = OF_FAITH.test(token.form) || GIFTS.test(this.token(this.at - 1)?.form ?? '');
    const calledLast = name.given && first && this.isBeforeLastName();
    const last = calledLast || this.isLastWord(name, token);
    if (!family && !(this.isSurname(name, token, word, last) && this.isPlaced(name, token, last)))
      return false;
    this.at++;
    // `نور الدين البابا`, `عز الدين شكري`: the two are one given name.
    if (family && first) return true;
    name.words++;
    if (calledLast) {
      this.at++;
      return false;
    }
    // `سالم العبدالله الجابر الصباح`
    while (this.isClanName()) this.at++;
    // `محمد الأمين ولد سيدي`
    if (/^(?:ولد|بن|ابن)$/.test(this.token()?.form ?? '')) return true;
    this.readSecond(name, word, family);
    return false;
  }

  /** Reads what may end the name behind a word with `ال`. */
  private readSecond({ given, words }: NameSoFar, word: WordClass, family: boolean): void {
    const form = this.token()?.form ?? '';
    // `مريم الصادق المهدي`: a given name with `ال`, and the surname after it.
    const next = this.context.classes.of(form);
    const plain = next.definite && !next.head && !next.nisba && next.classes.size === 0;
    // `رشيد الطالبي العلمي إن`
    const ends = /ي$/.test(next.bare) && this.context.stops(this.at + 1);
    const families = (given || words > 2) && /ي$/.test(word.bare) && ends;
    const third = (word.givenName && words === 2) || families;
    // `محمد الهاشمي بالطيب`
    const own = /^بال.{3}/.test(form) && words < 4 && word.givenName;
    if (
      (third && plain && !this.context.stops(this.at)) ||
      (own && this.context.classes.of(form.slice(3)).givenName)
    ) {
      this.at++;
      return;
    }
    // `بنديكت السادس عشر`, `يوحنا الثالث والعشرون`
    if (/^(?:عشر|والعشر[وي]ن)$/.test(form)) this.at++;
    // `شاهو القرة داغي،`: a surname of two words that a comma or the clause follows.
    const second = !family && mayBeName(this.context, this.at);
    const after = this.token(this.at + 1);
    const clause = /^[،,]$/.test(after?.text ?? '') || /^ب?ان(?:ه|ها)?$/.test(after?.form ?? '');
    if (second && clause && !this.token()?.opensLine) this.at++;
  }

  /** `عبد الله الحاج`, `عمر السيد`: a title that nothing follows is a surname. */
  private isLastWord({ given }: NameSoFar, { form }: Token): boolean {
    const after = this.at + 1;
    return (
      this.context.stops(after) ||
      this.is('demonstrative', after) ||
      this.token(after)?.kind === 'mark' ||
      // `وكان المدير منير حزام العريقي | قد استعرض`
      this.token(after)?.form === 'قد' ||
      (given && (this.isBeforeOffice() || form === 'البابا'))
    );
  }

  /** Whether the word with `ال` may be a surname, by what else it is. */
  private isSurname(name: NameSoFar, token: Token, word: WordClass, last: boolean): boolean {
    const { words, given } = name;
    const first = words === 1 && given;
    if (word.proclitic !== '' || (word.head && !this.isTitleSurname(name, word, last)))
      return false;
    // `سامي الكردي`: right after a given name a nisba is a surname.
    const second = words === 2 && (last || (given && this.isBeforeTitle()));
    if (word.nisba && !first && !second) return false;
    if (word.classes.size > 0 && !(last && first && word.head)) return false;
    // `أنطونيو غوتيريش | الهجوم`
    const { classes, surnames } = this.context;
    if (classes.isListedNoun(word.bare) && !surnames.has(token.form)) return false;
    // `رفض رئيس اللجنة عصمت | الرد على`, `أجّل هوفمان | الرد،`
    if (REPLY.test(token.form)) return false;
    // `يجدد نقولا | التأكيد أن`, and `خلدون المخارزة بعد المباراة`: right after a given name the shape tells nothing.
    const verbal = first
      ? classes.isSurelyVerbalNoun(token.form)
      : classes.isVerbalNoun(token.form);
    if (verbal && (this.is('preposition', this.at + 1) || this.context.stops(this.at + 1)))
      return false;
    const many = /.{4}(?:ين|ون)$/.test(token.form);
    return !many || word.givenName || (first && this.isClosing(token));
  }

  private isTitleSurname({ words, given }: NameSoFar, word: WordClass, last: boolean): boolean {
    // `زار سامي حداد | المستشفى.`, and not `زكريا العدل`, `أكدت ماري الصليب`: a body is what a verb is about that has an object.
    const called =
      words === 1 ||
      TOLD.test(this.token(this.from - 1)?.form ?? '') ||
      /^(?:person|honorific|source|name)$/.test(word.head?.kind ?? '');
    if (last && called && word.head?.number !== 'plural') return true;
    // `وزير الطاقة سامر الخطيب بتشكيل`
    if (words === 1 && given && SURNAMES.test(word.bare) && this.titleFrom >= 0) return true;
    // `النائب فراس القضاة عن`
    const titled = this.titleFrom >= 0 && words === 1 && given;
    if (titled && this.is('preposition', this.at + 1)) return true;
    // `وزير الطاقة سامر الخطيب وزارة الأشغال`
    if (titled && FAMILY.test(word.bare) && !mayBeName(this.context, this.at + 1)) return true;
    return word.givenName && this.is('name-link', this.at + 1);
  }

  /** Whether the phrase stands behind the first word of its sentence, which is no verb of saying and no preposition. */
  protected isBehindFirstVerb(): boolean {
    const verb = this.from - 1;
    const first = this.token(verb);
    if (first?.kind !== 'word' || this.context.stops(verb) || this.is('preposition', verb))
      return false;
    if (this.context.classes.of(first.form).head) return false;
    return first.opensLine || /^[.؟!]$/.test(this.token(verb - 1)?.text ?? '.');
  }

  /**
   * `انتقد الأنبا ويصا | الحكم`, `واعتبر البابا شنودة | الحادث جريمة`: behind the one name of a churchman or a ruler what the
   * verb is about follows, unless it is shaped as a surname.
   */
  private isObjectBehindOneName(
    { words, from }: NameSoFar,
    { form }: Token,
    last: boolean,
  ): boolean {
    const title = this.token(from - 1)?.form ?? '';
    if (words !== 1 || /[يه]$/.test(form) || this.isGivenName(this.at)) return false;
    if (SECOND_OF_NAME.test(form)) return false;
    // `استقبل الأب بولس الحلو | الوفد`
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    if (next.definite && !/يه?$/.test(next.bare)) return false;
    const verb = this.token(this.from - 1);
    const opens = verb?.opensLine || /^[.؟!]$/.test(this.token(this.from - 2)?.text ?? '.');
    // `وصف البطريرك كيريل | الحرب`, and not `قال الأب بولس الحلو`
    const acts = opens && verb?.kind === 'word' && !TOLD.test(verb.form);
    if (/^ال(?:انبا|بابا|ملكه?|سلطان)$/.test(title)) return acts || !last;
    return acts && /^ال(?:بطريرك|مطران|قس|اب|اخت?|اميره?|حاخام|راهبه?)$/.test(title);
  }

  private isPlaced(name: NameSoFar, token: Token, last: boolean): boolean {
    const { words, given } = name;
    if (this.isObjectBehindOneName(name, token, last)) return false;
    // `ميشال عون | الجريمة`: what a verb is about.
    const object = words > 1 && /ة$/.test(token.text) && !this.context.surnames.has(token.form);
    // `أثار سامي حداد | الجدل بقوله إن`
    const next = this.token(this.at + 1)?.form ?? '';
    const said = /^ب(?:قول|اعلان|تاكيد|تصريح|كشف)(?:ه|ها|هم)$/.test(next);
    if (words > 1 && said && !token.text.endsWith('ي')) return false;
    // `زارت ليلى مراد | الجرحى في المستشفى`: … where the sentence begins with its verb.
    if (words > 1 && !token.text.endsWith('ي') && this.isBehindFirstVerb()) return false;
    return !object && (words === 1 || given || (words === 2 && last));
  }
}
