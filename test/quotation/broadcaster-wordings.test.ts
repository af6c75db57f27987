/**
 * Wordings of foreign news: to which broadcaster somebody speaks, foreign places and fields inside a body's name, when
 * somebody spoke, and verbs that go on with another. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { quotationsOf, speakersOf, statementsOf } from '../support/quotations.ts';

const SAID = 'إن الحريق بدأ ليلا.';

describe('who speaks to a broadcaster', () => {
  test.each<[who: string, speaker: string]>([
    ['قالت الشرطة لشبكة CNN', 'الشرطة'],
    ['قالت الشرطة لوكالة فرانس برس', 'الشرطة'],
    ['قالت وزارة الدفاع لشبكة فوكس نيوز', 'وزارة الدفاع'],
    ['قالت وزارة الصحة لوكالة شينخوا', 'وزارة الصحة'],
    ['قالت بلدية صور للوكالة الوطنية للإعلام', 'بلدية صور'],
    ['قالت الوزارة لرويترز', 'الوزارة'],
    ['قالت الشركة للصحفيين', 'الشركة'],
    ['قالت منظمة الصحة العالمية للصحفيين', 'منظمة الصحة العالمية'],
    ['قال الجيش التركي للصحافيين', 'الجيش التركي'],
    ['قالت المتحدثة باسم الشرطة لشبكة CNN', 'المتحدثة باسم الشرطة'],
    ['قال وزير الدفاع لشبكة CNN', 'وزير الدفاع'],
    ['قال مدير المستشفى لوكالة أسوشيتد برس', 'مدير المستشفى'],
    // … and not whose it is
    ['قال المدير العام لشبكة النهار', 'المدير العام لشبكة النهار'],
    ['قالت الشركة المالكة لشبكة CNN', 'الشركة المالكة لشبكة CNN'],
    ['قال الاتحاد الدولي للصحفيين', 'الاتحاد الدولي للصحفيين'],
  ])('is read in «%s»', (who, speaker) => {
    expect(speakersOf(`و${who} ${SAID}`)).toEqual([speaker]);
  });
});

describe('a foreign place of several words', () => {
  test.each<[who: string, speaker: string]>([
    ['متحدث باسم شرطة سان رومي لشبكة CNN،', 'متحدث باسم شرطة سان رومي'],
    ['متحدث باسم شرطة نيو ساوث لاندز', 'متحدث باسم شرطة نيو ساوث لاندز'],
    ['متحدث باسم بلدية كامبو فيردي', 'متحدث باسم بلدية كامبو فيردي'],
    ['متحدث باسم البلدية في قرية لو سال', 'متحدث باسم البلدية في قرية لو سال'],
    ['متحدث باسم جامعة ساوث هامبتون', 'متحدث باسم جامعة ساوث هامبتون'],
    ['مساعد مفوض شرطة نورث لاندز', 'مساعد مفوض شرطة نورث لاندز'],
    // … before whoever holds the office
    ['قائد شرطة لوس أنجلوس جون ميلر', 'جون ميلر'],
    ['حاكم ولاية نورث كارولاينا جون ميلر', 'جون ميلر'],
    ['رئيس إدارة الإطفاء في سالت ليك سيتي جون ميلر', 'جون ميلر'],
    ['رئيس بلدية ريو دي جانيرو إدواردو ناش', 'إدواردو ناش'],
    ['رئيس بلدية سان فرانسيسكو لوكا بيانكي', 'لوكا بيانكي'],
    ['مدرب باريس سان جيرمان لويس إنريكي', 'لويس إنريكي'],
    // … and not inside a name
    ['المدرب دييغو سان خوسيه', 'دييغو سان خوسيه'],
  ])('is read in «%s»', (who, speaker) => {
    expect(speakersOf(`وقال ${who} ${SAID}`)).toEqual([speaker]);
  });

  test.each([
    'وكان سامي حداد، مساعد مفوض شرطة نورث فيلد وست، قال في وقت سابق إن الحريق بدأ ليلا.',
    'وكان سامي حداد، مدير مستشفى كامبو فيردي، قال أمس إن الحريق بدأ ليلا.',
  ])('belongs to the title behind a name in «%s»', (text) => {
    expect(speakersOf(text)).toEqual(['سامي حداد']);
  });
});

describe('the fields of a body', () => {
  test.each<[who: string, speaker: string]>([
    ['وكالة الأمن الرقمي وأمن المنشآت الحيوية', 'وكالة الأمن الرقمي وأمن المنشآت الحيوية'],
    ['مؤسسة النفط وتكرير الغاز', 'مؤسسة النفط وتكرير الغاز'],
    ['مدير معهد الفلك وعلوم الفضاء سامي حداد', 'سامي حداد'],
    ['المسؤول في وكالة الأمن الرقمي وأمن المنشآت سامي حداد، للصحفيين،', 'سامي حداد'],
    ['المسؤول في الجمعية الوطنية للمرأة وحقوق الطفل سامي حداد', 'سامي حداد'],
  ])('are read in «%s»', (who, speaker) => {
    expect(speakersOf(`وقال ${who} ${SAID}`)).toEqual([speaker]);
  });

  test('are no deeds and no verbs', () => {
    expect(statementsOf('وطالب رئيس الهيئة بوقف القتال وإعادة النازحين.')).toEqual([
      ['رئيس الهيئة', 'بوقف القتال وإعادة النازحين'],
    ]);
    expect(
      speakersOf('وهي مبادرة أيدها الاتحاد الدولي وقاطعتها النقابة ووصفتها بأنها "عبث".'),
    ).toEqual(['النقابة']);
  });
});

describe('when and in what somebody spoke', () => {
  test.each<[who: string, speaker: string]>([
    ['الباحثون في مارس الماضي', 'الباحثون'],
    ['الخبراء في تشرين الثاني', 'الخبراء'],
    ['المحققون في يوليو/تموز', 'المحققون'],
    ['مسؤول في أغسطس', 'مسؤول'],
    ['الوزير في مايو', 'الوزير'],
    ['سكان في رمضان', 'سكان'],
    ['مصدر في الشتاء الماضي', 'مصدر'],
    ['العلماء في دراسة جديدة', 'العلماء'],
    ['العلماء في دورية "النهار"', 'العلماء'],
    ['خبراء في حديثهم للصحيفة', 'خبراء'],
    // … and not where they are
    ['الناشطون في البلدة', 'الناشطون في البلدة'],
    ['المشاركون في الدراسة', 'المشاركون في الدراسة'],
    ['مسؤول في الوزارة', 'مسؤول في الوزارة'],
  ])('is no part of «%s»', (who, speaker) => {
    expect(speakersOf(`وقال ${who} ${SAID}`)).toEqual([speaker]);
  });
});

describe('a verb that goes on with another', () => {
  test.each<[text: string, speaker: string]>([
    ['ومضى دي بروين يقول إن الطريق مغلق.', 'يان دي بروين'],
    ['ومضى دي بروين يقول إن الطريق مغلق "لأيام عدة"، ولكن "الحل قريب".', 'يان دي بروين'],
    ['ومضى يقول إن الطريق مغلق.', 'يان دي بروين'],
    ['وراح دي بروين يؤكد أن الطريق مغلق.', 'يان دي بروين'],
    ['ومضى دي بروين ليقول إن الطريق مغلق.', 'يان دي بروين'],
    ['وذهب دي بروين إلى القول إن الطريق مغلق.', 'يان دي بروين'],
    ['ومضى في القول إن الطريق مغلق.', 'يان دي بروين'],
    ['لكن دي بروين ذهب إلى حد القول إن الطريق مغلق.', 'يان دي بروين'],
  ])('tells what «%s» says', (text, speaker) => {
    const before = 'قال يان دي بروين إن الحريق بدأ ليلا. ';
    expect(speakersOf(before + text)).toEqual(['يان دي بروين', speaker]);
  });

  test.each(['ويمكن القول إن الطريق مغلق.', 'وظل الوزير يقول كلمته.'])(
    'tells nothing in «%s»',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});

describe('initials', () => {
  test('are a broadcaster, by the noun that the article has for it', () => {
    const text = 'قال سامي حداد لشبكة CNN إن الملعب صغير. يذكر أن CNN قالت إن الشرطة وصلت.';
    expect(speakersOf(text)).toEqual(['سامي حداد', 'شبكة CNN']);
  });

  test('are an organisation without a noun', () => {
    const kinds = quotationsOf(`وقالت CNN ${SAID}`).map(({ speaker }) => speaker.kind);
    expect(kinds).toEqual(['organization']);
  });
});

describe('a sentence that goes on with «وأن»', () => {
  test('is what the speaker of the sentence before says', () => {
    const text = 'وتقول الشرطة إن الرجل كان وحده. وأنه لم يحمل أي سلاح.';
    expect(statementsOf(text)).toEqual([
      ['الشرطة', 'الرجل كان وحده'],
      ['الشرطة', 'لم يحمل أي سلاح'],
    ]);
  });

  test.each([
    'وصل الفريق أمس. وأن يفوز أمر صعب.',
    'قال سامي حداد كلمته. وإن كان الملعب صغيرا فهو جميل.',
  ])('is not read in «%s»', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('an office called otherwise', () => {
  const title = (first: string, second: string) =>
    `قال ${first} سامي حداد إن الملعب كبير. وقال ${second} إن الباب مغلق.`;

  test.each([
    ['رئيس الوزراء', 'رئيس الحكومة'],
    ['رئيس الحكومة', 'رئيس الوزراء'],
    ['رئيس الوزراء التركي', 'رئيس الحكومة التركية'],
    ['رئيس بلدية رومي', 'العمدة'],
    ['عمدة رومي', 'رئيس بلدية المدينة'],
  ])('is one of «%s» and «%s»', (first, second) => {
    expect(speakersOf(title(first, second))).toEqual(['سامي حداد', 'سامي حداد']);
  });

  test.each([
    ['نائب رئيس الوزراء', 'رئيس الحكومة'],
    ['رئيس الوزراء التركي', 'رئيس الحكومة العراقية'],
    ['رئيس الوزراء', 'مستشار رئيس الحكومة'],
  ])('is none of «%s» and «%s»', (first, second) => {
    expect(speakersOf(title(first, second))).toEqual(['سامي حداد', second]);
  });
});

describe('whoever is told more of', () => {
  test.each<[who: string, speaker: string]>([
    ['شاهد قابلته الصحيفة', 'شاهد'],
    ['شهود نقلت عنهم الوكالة', 'شهود'],
    ['مسؤول اطلع على الوثيقة', 'مسؤول'],
    ['ناج أنقذه الجيش', 'ناج'],
    // … and not whose office a pronoun tells
    ['مدير حملته الانتخابية', 'مدير حملته الانتخابية'],
    ['مصدر أمني رفيع', 'مصدر أمني رفيع'],
    ['شركة أخرى من شركات النقل، كارغو ويست لاين،', 'شركة أخرى من شركات النقل، كارغو ويست لاين'],
  ])('is read in «%s»', (who, speaker) => {
    expect(speakersOf(`وقال ${who} ${SAID}`)).toEqual([speaker]);
  });

  test('is called by the fuller name that the article has', () => {
    const text =
      'وقال مؤلفو الدراسة إن الملعب صغير. واقترح الباحثون أن يوسع. وقال الخبراء إن الباب مغلق.';
    expect(speakersOf(text)).toEqual(['مؤلفو الدراسة', 'مؤلفو الدراسة', 'الخبراء']);
  });
});

describe('what stands beside what was said', () => {
  test.each<[text: string, speaker: string, content: string]>([
    ['وأعلنت الشرطة، في بيان، أمس الجمعة، القبض على ثلاثة رجال.', 'الشرطة', 'القبض على ثلاثة رجال'],
    [
      'وأعلن الجيش التركي، في بيان، السبت، العثور على حطام الطائرة.',
      'الجيش التركي',
      'العثور على حطام الطائرة',
    ],
    ['قال الوزير إن المعبر مفتوح، مع العلم أنه أغلق أمس.', 'الوزير', 'المعبر مفتوح'],
    ['وقعت الحادثة ليلا، وفقا لسجلات المحكمة.', 'سجلات المحكمة', 'وقعت الحادثة ليلا'],
    ['وقعت الحادثة ليلا، وفقا لمراجعة أجرتها الحكومة.', 'الحكومة', 'وقعت الحادثة ليلا'],
    [
      'ويوضح شكل الإناء أنه كان للزينة، حسبما كتب سامي حداد.',
      'سامي حداد',
      'ويوضح شكل الإناء أنه كان للزينة',
    ],
  ])('is told from it in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });

  test.each(['ويوضح الرسم البياني أن الملعب صغير.', 'وتشير الأدلة إلى أن الملعب صغير.'])(
    'is nobody in «%s»',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});

describe('an order that somebody issues', () => {
  test.each<[text: string, speaker: string, content: string]>([
    [
      'وأصدرت الوكالة، الخميس، توجيها عاجلا للشركات بأن تغير كلماتها.',
      'الوكالة',
      'للشركات بأن تغير كلماتها',
    ],
    ['وأصدر الوزير توجيهات بأن تغلق المدارس أبوابها.', 'الوزير', 'تغلق المدارس أبوابها'],
  ])('is told in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });

  test.each(['وأصدر الوزير تعليمات جديدة.', 'ونفذت الفرق تعليمات الوزارة بأن تغلق الأبواب.'])(
    'is none in «%s»',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});
