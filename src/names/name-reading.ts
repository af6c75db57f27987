/**
 * Names inside a noun phrase: a person's own, after an honorific or a rank, and a body called after a person.
 *
 * @module
 */
import { closesForeignName } from './closing-names.ts';
import { mayBeName } from './name-words.ts';
import { isRelative, placeAt } from './phrase-context.ts';
import { SurnameReading } from './surname-reading.ts';
import { lastNamesOf } from './surnames.ts';
import { isWordName } from './word-names.ts';

/** What somebody declines to do, before its preposition. */
const REPLY = /^ال(?:رد|حديث|خوض|كلام|كشف|افصاح|ادلاء)$/;

/** Callings that are surnames as well. */
const SURNAMES = /^(?:اديب|سعاده|حاج|شيخ|امير|عميد|خطيب|حكيم|مفتي|قاضي|ملك|سلطان|مختار|نجار)$/;

/** The steps that read names. */
export class NameReading extends SurnameReading {
  /** Reads a person's name from here: links such as `بن`, one surname with `ال`, Latin words. */
  protected readName(): void {
    const from = this.at;
    let words = 0;
    let given = true;
    while (this.at < this.limit && words < 5) {
      const token = this.token();
      // `دونالد #ترمب`
      if (token?.text === '#' && words === 1 && given && mayBeName(this.context, this.at + 1)) {
        this.at++;
        continue;
      }
      if (token?.kind !== 'word' || (this.at > from && token.opensLine)) break;
      const tied = this.at > from && this.is('name-link', this.at - 1);
      if (
        this.at > from &&
        !tied &&
        this.context.stops(this.at) &&
        !(given && this.isSurnameVerb())
      )
        break;
      // `وانغ ون بين،`: what nothing follows is no preposition.
      const closes =
        words > 1 && this.is('preposition') && this.token(this.at + 1)?.kind === 'mark';
      if (closes && /^(?:بين|لي|من)$/.test(token.form)) {
        this.at++;
        break;
      }
      if (words > 0 && this.isSurnamePreposition()) {
        this.at++;
        break;
      }
      const word = this.context.classes.of(token.form);
      // `حذر زودر | ميركل من`: two surnames.
      const lastNames =
        words === 1 && !given && !word.givenName ? lastNamesOf(this.context) : undefined;
      if (lastNames?.has(token.form) && lastNames.has(this.token(from)?.form ?? '')) break;
      // `وكانت هايلي ترد على`
      const was = /^و?كانت?$/.test(this.token(from - 1)?.form ?? '');
      if (was && this.at > from && !word.givenName && /^[يت].{2,}/.test(token.form)) break;
      const definiteBefore =
        words === 1 && !given && this.token(this.at - 1)?.form.startsWith('ال');
      if (definiteBefore && /^[لب]/.test(token.form)) break;
      // `استهل الشامسي | الأمسية`: a surname that the article knows needs no second, unless the clause follows.
      const whole =
        words === 1 && !given && this.context.surnames.has(this.token(from)?.form ?? '');
      if (whole && word.definite && !this.context.stops(this.at + 1)) break;
      // `غير أن العويطي | خرج عن صمته`: after `أن` whatever a known surname and a preposition stand round is a verb.
      const claused = /^[وف]?(?:ان|لكن)$/.test(this.token(from - 1)?.form ?? '');
      if (whole && claused && !word.givenName && this.is('preposition', this.at + 1)) break;
      // `سامي بن العويطي | بضيوف المدينة`: an object with its `بـ` behind a father's name.
      const fathered = words > 1 && this.is('name-link', this.at - 2) && !word.givenName;
      const thing = fathered && /^ب[^ول].{2}/.test(token.form);
      if (thing && this.token(this.at + 1)?.form.startsWith('ال')) break;
      // `بلال الحاج حسن`
      const pilgrim = given && words === 1 && token.form === 'الحاج';
      const closesThere =
        this.context.stops(this.at + 2) || this.token(this.at + 2)?.kind === 'mark';
      const full = mayBeName(this.context, this.at + 1) && closesThere;
      if (pilgrim && (full || this.isGivenName(this.at + 1))) {
        this.at += 2;
        break;
      }
      // `توشيو كاتو | بدور البلاد`, which is no name there
      const role = words > 0 && token.form === 'بدور';
      if (role && this.token(this.at + 1)?.form.startsWith('ال')) break;
      // `محمود بالحسن`
      const own = given && words > 0 && /^بال.{3}/.test(token.form);
      if (own && this.context.classes.of(token.form.slice(3)).givenName) {
        this.at++;
        break;
      }
      // `فيصل بن بندر | أمير منطقة الرياض`: a title, though a given name as well.
      const governs =
        this.at > from && !this.is('name-link', this.at - 1) && word.head?.kind === 'person';
      const place = this.token(this.at + 1)?.form ?? '';
      const land = /^(?:البلاد|الدوله|المنطقه)$/.test(place) || placeAt(this.context, this.at + 1);
      if (governs && (this.context.classes.isRegion(place) || (land && words > 1))) break;
      // `سامي علي | وسليمة حداد`: another one's given name.
      if (words > 1 && !tied && this.context.classes.isJoinedName(token.form)) break;
      // `الوزيرة مريم لعروسي | رفضت كل عرض`: what a woman did, behind her surname.
      const did = words > 1 && /^[^اوي].+[^اوي]ت$/.test(token.form) && !word.givenName;
      const after = this.token(this.at + 1);
      const hers = did && this.head?.gender === 'f' && after?.kind === 'word';
      if (hers && !this.context.stops(this.at + 1)) break;
      // `تروي حليمة | بدايات التعاونية`
      const many = /.{4}ات$/.test(token.form) && !word.givenName && words > 0;
      if (many && this.context.classes.of(this.token(this.at + 1)?.form ?? '').definite) break;
      // `هلال بن ناصر`: whose son he is makes it a given name.
      const born = /^(?:بن|ابن|ولد|بنت)$/.test(this.token(this.at + 1)?.form ?? '');
      const link = this.is('name-link') || (token.form === 'ال' && words > 0);
      const linked =
        this.at > from &&
        (this.is('name-link', this.at - 1) || this.token(this.at - 1)?.text === 'آل');
      if (link && !linked) {
        const next = this.token(this.at + 1);
        if (next?.kind !== 'word' || this.is('preposition', this.at + 1)) break;
        // `بندر بن نائب أمير`
        const titled = this.context.classes.of(next.form);
        const third = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
        const office = third.head !== undefined || third.definite;
        const family = token.text === 'آل';
        if (
          titled.head?.kind === 'person' &&
          !titled.givenName &&
          !titled.definite &&
          office &&
          !family
        )
          break;
        this.at++;
        continue;
      }
      if (!linked) {
        if (word.definite && words > 0) {
          // `نور الدين`, `عوض الكريم`: the second half of one given name.
          const family =
            /^(?:الدين|الله|الرحمن|الحق|الزهراء|العابدين|العالمين)$/.test(token.form) ||
            /^(?:عوض|جاد|فتح|حسب|رحمه|فضل|سعد|نصر|سيف)$/.test(this.token(this.at - 1)?.form ?? '');
          const calledLast = given && words === 1 && this.isBeforeLastName();
          // `عبد الله الحاج`, `عمر السيد`: a title that nothing follows is a surname.
          const lastWord =
            this.context.stops(this.at + 1) ||
            this.is('demonstrative', this.at + 1) ||
            this.token(this.at + 1)?.kind === 'mark' ||
            // `وكان المدير منير حزام العريقي | قد استعرض`
            this.token(this.at + 1)?.form === 'قد' ||
            calledLast ||
            (given && (this.isBeforeOffice() || token.form === 'البابا'));
          const surname =
            word.proclitic === '' &&
            (!word.head ||
              (lastWord && word.head.number !== 'plural') ||
              // `النائب فراس القضاة عن`
              (this.titleFrom >= 0 &&
                words === 1 &&
                given &&
                this.is('preposition', this.at + 1)) ||
              (word.givenName && this.is('name-link', this.at + 1))) &&
            // `سامي الكردي`: right after a given name a nisba is a surname.
            (!word.nisba ||
              (words === 1 && given) ||
              (words === 2 && (lastWord || (given && this.isBeforeTitle())))) &&
            (word.classes.size === 0 || (lastWord && words === 1 && given && word.head)) &&
            // `أنطونيو غوتيريش | الهجوم`
            !(
              this.context.classes.isListedNoun(word.bare) && !this.context.surnames.has(token.form)
            ) &&
            // `علي حسن خليل | اللجوء إلى الاقتراض`
            // `رفض رئيس اللجنة عصمت | الرد على`
            !(
              REPLY.test(token.form) &&
              /^(?:علي|عن|الي|في|ل.{3,})$/.test(this.token(this.at + 1)?.form ?? '')
            ) &&
            !(
              // `خلدون المخارزة بعد المباراة`: right after a given name the shape alone tells nothing.
              (words === 1 && given
                ? this.context.classes.isSurelyVerbalNoun(token.form)
                : this.context.classes.isVerbalNoun(token.form)) &&
              // `يجدد نقولا | التأكيد أن`
              (this.is('preposition', this.at + 1) || this.context.stops(this.at + 1))
            ) &&
            (!/.{4}(?:ين|ون)$/.test(token.form) ||
              word.givenName ||
              (words === 1 && given && this.isClosing(token)));
          // `ميشال عون | الجريمة`: what a verb is about.
          const object =
            words > 1 && /ة$/.test(token.text) && !this.context.surnames.has(token.form);
          const placed = !object && (words === 1 || given || (words === 2 && lastWord));
          if (!family && (!surname || !placed)) break;
          this.at++;
          // `نور الدين البابا`, `عز الدين شكري`: the two are one given name.
          if (family && words === 1) continue;
          words++;
          if (calledLast) {
            this.at++;
            break;
          }
          // `سالم العبدالله الجابر الصباح`
          while (this.isClanName()) this.at++;
          // `محمد الأمين ولد سيدي`
          if (/^(?:ولد|بن|ابن)$/.test(this.token()?.form ?? '')) continue;
          // `مريم الصادق المهدي`: a given name with `ال`, and the surname after it.
          const next = this.context.classes.of(this.token()?.form ?? '');
          const plain = next.definite && !next.head && !next.nisba && next.classes.size === 0;
          // `رشيد الطالبي العلمي إن`
          const ends = /ي$/.test(next.bare) && this.context.stops(this.at + 1);
          const families = (given || words > 2) && /ي$/.test(word.bare) && ends;
          const third = (word.givenName && words === 2) || families;
          if (third && plain && !this.context.stops(this.at)) {
            this.at++;
            break;
          }
          // `محمد الهاشمي بالطيب`
          const own = /^بال.{3}/.test(this.token()?.form ?? '') && words < 4;
          const father = this.context.classes.of((this.token()?.form ?? '').slice(3));
          if (own && word.givenName && father.givenName) {
            this.at++;
            break;
          }
          // `شاهو القرة داغي،`: a surname of two words that a comma or the clause follows.
          // `بنديكت السادس عشر`, `يوحنا الثالث والعشرون`
          if (/^(?:عشر|والعشر[وي]ن)$/.test(this.token()?.form ?? '')) this.at++;
          const second = !family && mayBeName(this.context, this.at);
          const after = this.token(this.at + 1);
          const clause =
            /^[،,]$/.test(after?.text ?? '') || /^ب?ان(?:ه|ها)?$/.test(after?.form ?? '');
          if (second && clause && !this.token()?.opensLine) this.at++;
          break;
        }
        const last = this.token(this.at + 1);
        // `ماركو روسي إن`: a title or a nisba that nothing follows is a surname.
        const calling = word.head?.kind === 'person' || (word.nisba !== undefined && given);
        const closing = words > 0 && calling && word.proclitic === '' && !word.definite;
        const surname =
          closing &&
          (this.context.stops(this.at + 1) ||
            // `مصطفى أديب بإعادة`, `ماركو روسي لرويترز`, and not `يورغن كلوب مدرب ليفربول`
            ((word.nisba !== undefined || this.hasPreposition(last?.form ?? '')) &&
              /^[بل]/.test(last?.form ?? '') &&
              this.context.classes.of(last?.form ?? '').head === undefined) ||
            // `عمرو أديب خلال برنامجه`
            (SURNAMES.test(token.form) && given && this.is('preposition', this.at + 1)) ||
            // `بدرية طلبة إلى المحاكمة`
            (word.head?.number === 'plural' && this.is('preposition', this.at + 1)) ||
            (last?.kind === 'mark' && !this.context.closerOf.has(this.at + 1)));
        const verb = words > 0 && given && this.isSurnameVerb();
        // `سالم هلال الرواحي`
        const wordly = words > 0 && given && isWordName(this.context, this.at);
        // `حسن شيخ محمود`
        const sheikh =
          words > 0 &&
          given &&
          /^(?:شيخ|حاج|سيد)$/.test(token.form) &&
          (this.isGivenName(this.at + 1) ||
            (mayBeName(this.context, this.at + 1) &&
              (this.context.stops(this.at + 2) ||
                this.is('preposition', this.at + 2) ||
                isRelative(this.context, this.at + 2))));
        // `نبيه بري أن`, `جورج عدوان إلى أن`: no adjective without `ال` describes a person's name.
        const closesName =
          this.context.stops(this.at + 1) ||
          (this.is('preposition', this.at + 1) && this.context.stops(this.at + 2));
        // `المتحدثة فرح أصغر عن`: nor is it one right after a title and a given name.
        const titled = this.titleFrom >= 0 && words === 1 && this.is('preposition', this.at + 1);
        const described = this.is('adjective') && !/^(?:اول|اخر)$/.test(token.form);
        const common =
          (words > 0 && given && closesName && (this.is('adjective') || this.is('thing'))) ||
          (titled && described);
        const foreign =
          words === 1 && (given || this.titleFrom >= 0) && closesForeignName(this.context, this.at);
        const known = sheikh || surname || verb || born || wordly || common || foreign;
        if (!word.definite && !known && !mayBeName(this.context, this.at)) break;
      }
      // `استنكر جاسم سرحان | تطاول أحد الشهود`
      const deed = words > 1 && !word.givenName && !linked && /^ت.ا?..$/.test(token.form);
      if (deed && this.context.classes.isVerbalNoun(token.form)) break;
      // `محمد جواد ظريف | قرار الانسحاب`: a construct state is no fourth name.
      const next = this.token(this.at + 1);
      const most = token.form.endsWith('ه') ? 1 : 2;
      // `ثمن السفير لؤي عيسى | موقف الجزائر`
      const ofState = words > 1 && next !== undefined && placeAt(this.context, this.at + 1);
      if (ofState && !word.givenName && !linked && !this.context.surnames.has(token.form)) break;
      if (words > most && !word.givenName && !linked && next?.form.startsWith('ال')) break;
      given &&= word.givenName || linked || born || next?.form === 'الله';
      words++;
      this.at++;
    }
    while (this.at > from && this.is('name-link', this.at - 1)) this.at--;
    if (this.at === from) return;
    if (this.titleFrom >= 0) {
      const to = this.at;
      this.at = from;
      this.closeTitle();
      this.at = to;
    }
    this.name = { from, to: this.at };
    this.closed = true;
  }
}
