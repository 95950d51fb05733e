import type { Catalogus } from './Catalogus.ts'

/** The second half of the page: the words of the lines, and what stands under "Meer weten". */
export const arMeer: Pick<Catalogus, 'woorden' | 'meer' | 'leerplicht' | 'rechten'> = {
  woorden: {
    over: {
      situatie: 'كيف تسير الأمور الآن',
      ondersteuningsvraag: { je: 'ماذا يلزمك؟', u: 'ماذا يلزم؟' },
      focus: 'على ماذا نعمل؟',
      regie: 'مَن يحرص على أن يتم ذلك؟',
      doel: 'هدفنا',
      actie: 'مَن يفعل ماذا؟',
      volgende: 'موعد المراجعة القادمة',
    },
    situatie: {
      dreigt: () => 'الذهاب إلى المدرسة صعب الآن.',
      thuis: (naam) => ({ je: 'أنت في البيت.', u: `${naam} في البيت.` }),
      terug: (naam) => ({ je: 'أنت من جديد في المدرسة.', u: `${naam} من جديد في المدرسة.` }),
      afgesloten: () => 'انتهينا من ورقة العمل هذه.',
    },
    sinds: (datum) => `منذ ${datum}`,
    regieGeen: 'لم نتفق على ذلك بعد.',
    regieGevraagd: (wie) => `سألنا ${wie}. ننتظر الجواب.`,
    regieVoorlopig: (wie) => `مؤقتًا: ${wie}`,
    partij: {
      kind: { je: 'أنت', u: 'الطفل' },
      ouder: { je: 'أحد والديك', u: 'أحد الوالدين' },
      school: 'المدرسة',
      leerplicht: 'التعليم الإلزامي – leerplicht',
      samenwerkingsverband: 'مجموعة المدارس في المنطقة – samenwerkingsverband',
      jeugdhulp: 'مساعدة الأطفال والشباب – jeugdhulp',
      doorstroompunt: 'نقطة مساعدة للشباب – doorstroompunt',
      werkgever: 'جهة العمل',
      overig: 'شخص آخر',
    },
    verzorger: { voogd: 'الوصي أو الوصية', pleegouder: 'الأب الحاضن أو الأم الحاضنة' },
    afloop: { gedaan: 'تم هذا.', deels: 'تم جزء من هذا.', niet: 'لم ينجح هذا.' },
  },
  meer: {
    titel: 'معلومات أكثر',
    werkblad: 'هذه ورقة عمل للفريق. ليست ملفًا رسميًا.',
    afgesproken: 'ماذا يوجد في ورقة العمل؟',
    gezegd: 'ماذا قيل؟',
    eerder: 'سابقًا',
    wieLeest: 'مَن يقرأ ماذا؟',
    leesregels: {
      team: 'يقرأ هذه الاتفاقات الفريق والمدرسة والتعليم الإلزامي (leerplicht) ومساعدة الشباب (jeugdhulp).',
      keuze: {
        je: 'كلامك أنت: القرار لك مَن يقرؤه.',
        u: 'كلامكم أنتم: تختارون بأنفسكم مَن يقرؤه.',
      },
      ouders: {
        je: 'لا يقرأ والداك كلامك إلا إذا اخترت ذلك.',
        u: 'لا يقرأ الوالد الآخر (الأب أو الأم) كلامكم إلا إذا اخترتم ذلك.',
      },
      zestien: 'من عمر 16 سنة يقرر الشاب أو الشابة هل يقرأ الوالدان أيضًا.',
      bestuur: 'الإدارة العليا تحصل على أعداد فقط. لا توجد معها أسماء.',
      anderen: 'العائلات الأخرى لا تقرأ هذا أبدًا.',
    },
    tafel: 'مَن يشارك في هذا الاجتماع؟',
    steun: 'مساعدة مجانية',
    steunpunt:
      'مركز دعم الأهل والشباب (ouder- en jeugdsteunpunt) يساعد الأهل والأطفال في الأسئلة عن المدرسة. هذا مجاني.',
    consulent: {
      je: 'هل توجد مشكلة مع المدرسة بلا حل؟ مستشار التعليم (onderwijsconsulent) يفكر معك في حل. هذا مجاني. الموقع: onderwijsconsulenten.nl',
      u: 'هل توجد مشكلة مع المدرسة بلا حل؟ مستشار التعليم (onderwijsconsulent) يفكر معكم في حل. هذا مجاني. الموقع: onderwijsconsulenten.nl',
    },
    waarSteun: {
      je: 'مركز الدعم (ouder- en jeugdsteunpunt) تابع لرابطة المدارس في المنطقة (samenwerkingsverband). يمكنك الاتصال به مباشرة.',
      u: 'مركز الدعم (ouder- en jeugdsteunpunt) تابع لرابطة المدارس في المنطقة (samenwerkingsverband). يمكنكم الاتصال به مباشرة.',
    },
  },
  leerplicht: {
    toezicht: {
      je: 'موظف التعليم الإلزامي (leerplichtambtenaar) يساعدك وهو أيضًا مراقب. ينظر إن كان الجميع يلتزم بالقانون.',
      u: 'موظف التعليم الإلزامي (leerplichtambtenaar) يساعدكم وهو أيضًا مراقب. ينظر إن كان الجميع يلتزم بالقانون.',
    },
  },
  rechten: {
    titel: { je: 'حقوقك', u: 'حقوقكم' },
    zin: {
      je: 'من حقك قراءة ما هو مكتوب هنا، وطلب تصحيح أي خطأ، والاعتراض، وطلب حذف المكتوب. يصلك الرد خلال شهر واحد.',
      u: 'من حقكم قراءة ما هو مكتوب هنا، وطلب تصحيح أي خطأ، والاعتراض، وطلب حذف المكتوب. يصلكم الرد خلال شهر واحد.',
    },
    anders: {
      je: 'يمكنك إخبارنا إذا كان شيء غير صحيح. يمكنك طلب تغيير كلامك أنت أو حذفه. قبل بلوغك 16 سنة، يطلب والداك أو الوصي عليك تصحيح الباقي أو حذفه.',
      u: 'أخبرونا إذا كان شيء غير صحيح. يمكنكم طلب تغيير كلامكم أنتم أو حذفه. قبل بلوغ الطفل 16 سنة، يطلب صاحب السلطة الأبوية تصحيح الباقي أو حذفه. ومن عمر 16 سنة يطلب الشاب أو الشابة ذلك بنفسه.',
    },
    wieBellen: 'مَن يمكنه المساعدة؟',
    contact: {
      je: 'يمكنك أولًا الاتصال بالشخص المسؤول عن التواصل معك.',
      u: 'اتصلوا أولًا بالشخص المسؤول عن التواصل معكم.',
    },
    fg: (fg) =>
      `مسؤول حماية البيانات (functionaris gegevensbescherming) يراقب قواعد الخصوصية عندنا: \u2068${fg}\u2069`,
    geenFg: {
      je: 'مسؤول حماية البيانات (functionaris gegevensbescherming) يراقب قواعد الخصوصية عندنا. يمكنك سؤال الشخص المسؤول عن التواصل معك مَن هو هذا المسؤول.',
      u: 'مسؤول حماية البيانات (functionaris gegevensbescherming) يراقب قواعد الخصوصية عندنا. اسألوا الشخص المسؤول عن التواصل معكم مَن هو هذا المسؤول.',
    },
    toezichthouder: {
      je: 'يمكنك أيضًا إرسال شكوى إلى الهيئة الهولندية لحماية البيانات الشخصية (Autoriteit Persoonsgegevens). الموقع: autoriteitpersoonsgegevens.nl',
      u: 'يمكنكم أيضًا إرسال شكوى إلى الهيئة الهولندية لحماية البيانات الشخصية (Autoriteit Persoonsgegevens). الموقع: autoriteitpersoonsgegevens.nl',
    },
  },
}
