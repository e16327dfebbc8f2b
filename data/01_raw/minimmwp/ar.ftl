# Arabic (ar). The same messages as en.ftl. Written without native review.
#
# Plural categories: two (the dual, its number in brackets behind it: "كتابان (2)"), few (3 to 10: the plural), many (11 to
# 99: the accusative singular), other (the singular). In the dual the number stands after the noun, so a thing's value has
# the number in it, and sentences show no number beside it.
# thing-*  value: number and noun, nominative; .oblique: the same in the accusative and genitive, which only the dual
#          shows; .more: the same with "other" (أخرى); .counted: after "كم" (how many); .definite: the plural with the
#          article. .gender is read by selectors: verbs agree with what is counted.
# noun-*   in the same way.
# NUMBER(..., useGrouping: 0) shows a number as its plain digits.
# name-*   .gender for verbs and for "they". None of the names changes with its case.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = ليلى
    .gender = feminine
name-2 = أحمد
    .gender = masculine
name-3 = مريم
    .gender = feminine
name-4 = يوسف
    .gender = masculine
name-5 = فاطمة
    .gender = feminine
name-6 = إبراهيم
    .gender = masculine
name-7 = سلمى
    .gender = feminine
name-8 = مصطفى
    .gender = masculine
name-9 = زينب
    .gender = feminine
name-10 = عيسى
    .gender = masculine

thing-apple = { $n ->
        [two] تفاحتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } تفاحات
        [many] { NUMBER($n, useGrouping: 0) } تفاحة
       *[other] { NUMBER($n, useGrouping: 0) } تفاحة
    }
    .oblique = { $n ->
        [two] تفاحتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } تفاحات
        [many] { NUMBER($n, useGrouping: 0) } تفاحة
       *[other] { NUMBER($n, useGrouping: 0) } تفاحة
    }
    .more = { $n ->
        [two] تفاحتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } تفاحات أخرى
        [many] { NUMBER($n, useGrouping: 0) } تفاحة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } تفاحة أخرى
    }
    .counted = تفاحة
    .definite = التفاح
    .gender = feminine
thing-orange = { $n ->
        [two] برتقالتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } برتقالات
        [many] { NUMBER($n, useGrouping: 0) } برتقالة
       *[other] { NUMBER($n, useGrouping: 0) } برتقالة
    }
    .oblique = { $n ->
        [two] برتقالتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } برتقالات
        [many] { NUMBER($n, useGrouping: 0) } برتقالة
       *[other] { NUMBER($n, useGrouping: 0) } برتقالة
    }
    .more = { $n ->
        [two] برتقالتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } برتقالات أخرى
        [many] { NUMBER($n, useGrouping: 0) } برتقالة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } برتقالة أخرى
    }
    .counted = برتقالة
    .definite = البرتقال
    .gender = feminine
thing-banana = { $n ->
        [two] موزتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } موزات
        [many] { NUMBER($n, useGrouping: 0) } موزة
       *[other] { NUMBER($n, useGrouping: 0) } موزة
    }
    .oblique = { $n ->
        [two] موزتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } موزات
        [many] { NUMBER($n, useGrouping: 0) } موزة
       *[other] { NUMBER($n, useGrouping: 0) } موزة
    }
    .more = { $n ->
        [two] موزتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } موزات أخرى
        [many] { NUMBER($n, useGrouping: 0) } موزة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } موزة أخرى
    }
    .counted = موزة
    .definite = الموز
    .gender = feminine
thing-mango = { $n ->
        [two] حبتا مانجو ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات مانجو
        [many] { NUMBER($n, useGrouping: 0) } حبة مانجو
       *[other] { NUMBER($n, useGrouping: 0) } حبة مانجو
    }
    .oblique = { $n ->
        [two] حبتي مانجو ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات مانجو
        [many] { NUMBER($n, useGrouping: 0) } حبة مانجو
       *[other] { NUMBER($n, useGrouping: 0) } حبة مانجو
    }
    .more = { $n ->
        [two] حبتي مانجو أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات مانجو أخرى
        [many] { NUMBER($n, useGrouping: 0) } حبة مانجو أخرى
       *[other] { NUMBER($n, useGrouping: 0) } حبة مانجو أخرى
    }
    .counted = حبة مانجو
    .definite = المانجو
    .gender = feminine
thing-lemon = { $n ->
        [two] ليمونتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } ليمونات
        [many] { NUMBER($n, useGrouping: 0) } ليمونة
       *[other] { NUMBER($n, useGrouping: 0) } ليمونة
    }
    .oblique = { $n ->
        [two] ليمونتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } ليمونات
        [many] { NUMBER($n, useGrouping: 0) } ليمونة
       *[other] { NUMBER($n, useGrouping: 0) } ليمونة
    }
    .more = { $n ->
        [two] ليمونتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } ليمونات أخرى
        [many] { NUMBER($n, useGrouping: 0) } ليمونة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } ليمونة أخرى
    }
    .counted = ليمونة
    .definite = الليمون
    .gender = feminine
thing-egg = { $n ->
        [two] بيضتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بيضات
        [many] { NUMBER($n, useGrouping: 0) } بيضة
       *[other] { NUMBER($n, useGrouping: 0) } بيضة
    }
    .oblique = { $n ->
        [two] بيضتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بيضات
        [many] { NUMBER($n, useGrouping: 0) } بيضة
       *[other] { NUMBER($n, useGrouping: 0) } بيضة
    }
    .more = { $n ->
        [two] بيضتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بيضات أخرى
        [many] { NUMBER($n, useGrouping: 0) } بيضة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } بيضة أخرى
    }
    .counted = بيضة
    .definite = البيض
    .gender = feminine
thing-tomato = { $n ->
        [two] حبتا طماطم ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات طماطم
        [many] { NUMBER($n, useGrouping: 0) } حبة طماطم
       *[other] { NUMBER($n, useGrouping: 0) } حبة طماطم
    }
    .oblique = { $n ->
        [two] حبتي طماطم ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات طماطم
        [many] { NUMBER($n, useGrouping: 0) } حبة طماطم
       *[other] { NUMBER($n, useGrouping: 0) } حبة طماطم
    }
    .more = { $n ->
        [two] حبتي طماطم أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات طماطم أخرى
        [many] { NUMBER($n, useGrouping: 0) } حبة طماطم أخرى
       *[other] { NUMBER($n, useGrouping: 0) } حبة طماطم أخرى
    }
    .counted = حبة طماطم
    .definite = الطماطم
    .gender = feminine
thing-potato = { $n ->
        [two] حبتا بطاطس ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات بطاطس
        [many] { NUMBER($n, useGrouping: 0) } حبة بطاطس
       *[other] { NUMBER($n, useGrouping: 0) } حبة بطاطس
    }
    .oblique = { $n ->
        [two] حبتي بطاطس ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات بطاطس
        [many] { NUMBER($n, useGrouping: 0) } حبة بطاطس
       *[other] { NUMBER($n, useGrouping: 0) } حبة بطاطس
    }
    .more = { $n ->
        [two] حبتي بطاطس أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } حبات بطاطس أخرى
        [many] { NUMBER($n, useGrouping: 0) } حبة بطاطس أخرى
       *[other] { NUMBER($n, useGrouping: 0) } حبة بطاطس أخرى
    }
    .counted = حبة بطاطس
    .definite = البطاطس
    .gender = feminine
thing-flower = { $n ->
        [two] زهرتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } زهرات
        [many] { NUMBER($n, useGrouping: 0) } زهرة
       *[other] { NUMBER($n, useGrouping: 0) } زهرة
    }
    .oblique = { $n ->
        [two] زهرتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } زهرات
        [many] { NUMBER($n, useGrouping: 0) } زهرة
       *[other] { NUMBER($n, useGrouping: 0) } زهرة
    }
    .more = { $n ->
        [two] زهرتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } زهرات أخرى
        [many] { NUMBER($n, useGrouping: 0) } زهرة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } زهرة أخرى
    }
    .counted = زهرة
    .definite = الزهور
    .gender = feminine
thing-book = { $n ->
        [two] كتابان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } كتب
        [many] { NUMBER($n, useGrouping: 0) } كتابًا
       *[other] { NUMBER($n, useGrouping: 0) } كتاب
    }
    .oblique = { $n ->
        [two] كتابين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } كتب
        [many] { NUMBER($n, useGrouping: 0) } كتابًا
       *[other] { NUMBER($n, useGrouping: 0) } كتاب
    }
    .more = { $n ->
        [two] كتابين آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } كتب أخرى
        [many] { NUMBER($n, useGrouping: 0) } كتابًا آخر
       *[other] { NUMBER($n, useGrouping: 0) } كتاب آخر
    }
    .counted = كتابًا
    .definite = الكتب
    .gender = masculine
thing-notebook = { $n ->
        [two] دفتران ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } دفاتر
        [many] { NUMBER($n, useGrouping: 0) } دفترًا
       *[other] { NUMBER($n, useGrouping: 0) } دفتر
    }
    .oblique = { $n ->
        [two] دفترين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } دفاتر
        [many] { NUMBER($n, useGrouping: 0) } دفترًا
       *[other] { NUMBER($n, useGrouping: 0) } دفتر
    }
    .more = { $n ->
        [two] دفترين آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } دفاتر أخرى
        [many] { NUMBER($n, useGrouping: 0) } دفترًا آخر
       *[other] { NUMBER($n, useGrouping: 0) } دفتر آخر
    }
    .counted = دفترًا
    .definite = الدفاتر
    .gender = masculine
thing-pencil = { $n ->
        [two] قلما رصاص ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أقلام رصاص
        [many] { NUMBER($n, useGrouping: 0) } قلم رصاص
       *[other] { NUMBER($n, useGrouping: 0) } قلم رصاص
    }
    .oblique = { $n ->
        [two] قلمي رصاص ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أقلام رصاص
        [many] { NUMBER($n, useGrouping: 0) } قلم رصاص
       *[other] { NUMBER($n, useGrouping: 0) } قلم رصاص
    }
    .more = { $n ->
        [two] قلمي رصاص آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أقلام رصاص أخرى
        [many] { NUMBER($n, useGrouping: 0) } قلم رصاص آخر
       *[other] { NUMBER($n, useGrouping: 0) } قلم رصاص آخر
    }
    .counted = قلم رصاص
    .definite = أقلام الرصاص
    .gender = masculine
thing-ball = { $n ->
        [two] كرتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } كرات
        [many] { NUMBER($n, useGrouping: 0) } كرة
       *[other] { NUMBER($n, useGrouping: 0) } كرة
    }
    .oblique = { $n ->
        [two] كرتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } كرات
        [many] { NUMBER($n, useGrouping: 0) } كرة
       *[other] { NUMBER($n, useGrouping: 0) } كرة
    }
    .more = { $n ->
        [two] كرتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } كرات أخرى
        [many] { NUMBER($n, useGrouping: 0) } كرة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } كرة أخرى
    }
    .counted = كرة
    .definite = الكرات
    .gender = feminine
thing-coin = { $n ->
        [two] قطعتان نقديتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } قطع نقدية
        [many] { NUMBER($n, useGrouping: 0) } قطعة نقدية
       *[other] { NUMBER($n, useGrouping: 0) } قطعة نقدية
    }
    .oblique = { $n ->
        [two] قطعتين نقديتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } قطع نقدية
        [many] { NUMBER($n, useGrouping: 0) } قطعة نقدية
       *[other] { NUMBER($n, useGrouping: 0) } قطعة نقدية
    }
    .more = { $n ->
        [two] قطعتين نقديتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } قطع نقدية أخرى
        [many] { NUMBER($n, useGrouping: 0) } قطعة نقدية أخرى
       *[other] { NUMBER($n, useGrouping: 0) } قطعة نقدية أخرى
    }
    .counted = قطعة نقدية
    .definite = القطع النقدية
    .gender = feminine
thing-cup = { $n ->
        [two] كوبان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أكواب
        [many] { NUMBER($n, useGrouping: 0) } كوبًا
       *[other] { NUMBER($n, useGrouping: 0) } كوب
    }
    .oblique = { $n ->
        [two] كوبين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أكواب
        [many] { NUMBER($n, useGrouping: 0) } كوبًا
       *[other] { NUMBER($n, useGrouping: 0) } كوب
    }
    .more = { $n ->
        [two] كوبين آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أكواب أخرى
        [many] { NUMBER($n, useGrouping: 0) } كوبًا آخر
       *[other] { NUMBER($n, useGrouping: 0) } كوب آخر
    }
    .counted = كوبًا
    .definite = الأكواب
    .gender = masculine
thing-plate = { $n ->
        [two] طبقان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أطباق
        [many] { NUMBER($n, useGrouping: 0) } طبقًا
       *[other] { NUMBER($n, useGrouping: 0) } طبق
    }
    .oblique = { $n ->
        [two] طبقين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أطباق
        [many] { NUMBER($n, useGrouping: 0) } طبقًا
       *[other] { NUMBER($n, useGrouping: 0) } طبق
    }
    .more = { $n ->
        [two] طبقين آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أطباق أخرى
        [many] { NUMBER($n, useGrouping: 0) } طبقًا آخر
       *[other] { NUMBER($n, useGrouping: 0) } طبق آخر
    }
    .counted = طبقًا
    .definite = الأطباق
    .gender = masculine
thing-spoon = { $n ->
        [two] ملعقتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } ملاعق
        [many] { NUMBER($n, useGrouping: 0) } ملعقة
       *[other] { NUMBER($n, useGrouping: 0) } ملعقة
    }
    .oblique = { $n ->
        [two] ملعقتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } ملاعق
        [many] { NUMBER($n, useGrouping: 0) } ملعقة
       *[other] { NUMBER($n, useGrouping: 0) } ملعقة
    }
    .more = { $n ->
        [two] ملعقتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } ملاعق أخرى
        [many] { NUMBER($n, useGrouping: 0) } ملعقة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } ملعقة أخرى
    }
    .counted = ملعقة
    .definite = الملاعق
    .gender = feminine
thing-candle = { $n ->
        [two] شمعتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } شموع
        [many] { NUMBER($n, useGrouping: 0) } شمعة
       *[other] { NUMBER($n, useGrouping: 0) } شمعة
    }
    .oblique = { $n ->
        [two] شمعتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } شموع
        [many] { NUMBER($n, useGrouping: 0) } شمعة
       *[other] { NUMBER($n, useGrouping: 0) } شمعة
    }
    .more = { $n ->
        [two] شمعتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } شموع أخرى
        [many] { NUMBER($n, useGrouping: 0) } شمعة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } شمعة أخرى
    }
    .counted = شمعة
    .definite = الشموع
    .gender = feminine
thing-button = { $n ->
        [two] زران ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أزرار
        [many] { NUMBER($n, useGrouping: 0) } زرًا
       *[other] { NUMBER($n, useGrouping: 0) } زر
    }
    .oblique = { $n ->
        [two] زرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أزرار
        [many] { NUMBER($n, useGrouping: 0) } زرًا
       *[other] { NUMBER($n, useGrouping: 0) } زر
    }
    .more = { $n ->
        [two] زرين آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أزرار أخرى
        [many] { NUMBER($n, useGrouping: 0) } زرًا آخر
       *[other] { NUMBER($n, useGrouping: 0) } زر آخر
    }
    .counted = زرًا
    .definite = الأزرار
    .gender = masculine
thing-stone = { $n ->
        [two] حجران ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أحجار
        [many] { NUMBER($n, useGrouping: 0) } حجرًا
       *[other] { NUMBER($n, useGrouping: 0) } حجر
    }
    .oblique = { $n ->
        [two] حجرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أحجار
        [many] { NUMBER($n, useGrouping: 0) } حجرًا
       *[other] { NUMBER($n, useGrouping: 0) } حجر
    }
    .more = { $n ->
        [two] حجرين آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أحجار أخرى
        [many] { NUMBER($n, useGrouping: 0) } حجرًا آخر
       *[other] { NUMBER($n, useGrouping: 0) } حجر آخر
    }
    .counted = حجرًا
    .definite = الأحجار
    .gender = masculine
thing-bottle = { $n ->
        [two] زجاجتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } زجاجات
        [many] { NUMBER($n, useGrouping: 0) } زجاجة
       *[other] { NUMBER($n, useGrouping: 0) } زجاجة
    }
    .oblique = { $n ->
        [two] زجاجتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } زجاجات
        [many] { NUMBER($n, useGrouping: 0) } زجاجة
       *[other] { NUMBER($n, useGrouping: 0) } زجاجة
    }
    .more = { $n ->
        [two] زجاجتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } زجاجات أخرى
        [many] { NUMBER($n, useGrouping: 0) } زجاجة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } زجاجة أخرى
    }
    .counted = زجاجة
    .definite = الزجاجات
    .gender = feminine
thing-balloon = { $n ->
        [two] بالونان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بالونات
        [many] { NUMBER($n, useGrouping: 0) } بالونًا
       *[other] { NUMBER($n, useGrouping: 0) } بالون
    }
    .oblique = { $n ->
        [two] بالونين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بالونات
        [many] { NUMBER($n, useGrouping: 0) } بالونًا
       *[other] { NUMBER($n, useGrouping: 0) } بالون
    }
    .more = { $n ->
        [two] بالونين آخرين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بالونات أخرى
        [many] { NUMBER($n, useGrouping: 0) } بالونًا آخر
       *[other] { NUMBER($n, useGrouping: 0) } بالون آخر
    }
    .counted = بالونًا
    .definite = البالونات
    .gender = masculine
thing-hat = { $n ->
        [two] قبعتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } قبعات
        [many] { NUMBER($n, useGrouping: 0) } قبعة
       *[other] { NUMBER($n, useGrouping: 0) } قبعة
    }
    .oblique = { $n ->
        [two] قبعتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } قبعات
        [many] { NUMBER($n, useGrouping: 0) } قبعة
       *[other] { NUMBER($n, useGrouping: 0) } قبعة
    }
    .more = { $n ->
        [two] قبعتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } قبعات أخرى
        [many] { NUMBER($n, useGrouping: 0) } قبعة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } قبعة أخرى
    }
    .counted = قبعة
    .definite = القبعات
    .gender = feminine
thing-card = { $n ->
        [two] بطاقتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بطاقات
        [many] { NUMBER($n, useGrouping: 0) } بطاقة
       *[other] { NUMBER($n, useGrouping: 0) } بطاقة
    }
    .oblique = { $n ->
        [two] بطاقتين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بطاقات
        [many] { NUMBER($n, useGrouping: 0) } بطاقة
       *[other] { NUMBER($n, useGrouping: 0) } بطاقة
    }
    .more = { $n ->
        [two] بطاقتين أخريين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } بطاقات أخرى
        [many] { NUMBER($n, useGrouping: 0) } بطاقة أخرى
       *[other] { NUMBER($n, useGrouping: 0) } بطاقة أخرى
    }
    .counted = بطاقة
    .definite = البطاقات
    .gender = feminine

noun-box = { $n ->
        [two] صندوقان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } صناديق
        [many] { NUMBER($n, useGrouping: 0) } صندوقًا
       *[other] { NUMBER($n, useGrouping: 0) } صندوق
    }
    .oblique = { $n ->
        [two] صندوقين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } صناديق
        [many] { NUMBER($n, useGrouping: 0) } صندوقًا
       *[other] { NUMBER($n, useGrouping: 0) } صندوق
    }
    .counted = صندوقًا
noun-bag = { $n ->
        [two] كيسان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أكياس
        [many] { NUMBER($n, useGrouping: 0) } كيسًا
       *[other] { NUMBER($n, useGrouping: 0) } كيس
    }
    .oblique = { $n ->
        [two] كيسين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أكياس
        [many] { NUMBER($n, useGrouping: 0) } كيسًا
       *[other] { NUMBER($n, useGrouping: 0) } كيس
    }
noun-friend = { $n ->
        [two] صديقان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أصدقاء
        [many] { NUMBER($n, useGrouping: 0) } صديقًا
       *[other] { NUMBER($n, useGrouping: 0) } صديق
    }
    .oblique = { $n ->
        [two] صديقين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أصدقاء
        [many] { NUMBER($n, useGrouping: 0) } صديقًا
       *[other] { NUMBER($n, useGrouping: 0) } صديق
    }
noun-child = { $n ->
        [two] طفلان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أطفال
        [many] { NUMBER($n, useGrouping: 0) } طفلًا
       *[other] { NUMBER($n, useGrouping: 0) } طفل
    }
noun-shelf = { $n ->
        [two] رفان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } رفوف
        [many] { NUMBER($n, useGrouping: 0) } رفًا
       *[other] { NUMBER($n, useGrouping: 0) } رف
    }
noun-day = { $n ->
        [two] يومان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أيام
        [many] { NUMBER($n, useGrouping: 0) } يومًا
       *[other] { NUMBER($n, useGrouping: 0) } يوم
    }
    .oblique = { $n ->
        [two] يومين ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أيام
        [many] { NUMBER($n, useGrouping: 0) } يومًا
       *[other] { NUMBER($n, useGrouping: 0) } يوم
    }
noun-year = { $n ->
        [two] سنتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } سنوات
        [many] { NUMBER($n, useGrouping: 0) } سنة
       *[other] { NUMBER($n, useGrouping: 0) } سنة
    }
noun-tree = { $n ->
        [two] شجرتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } أشجار
        [many] { NUMBER($n, useGrouping: 0) } شجرة
       *[other] { NUMBER($n, useGrouping: 0) } شجرة
    }
noun-window = { $n ->
        [two] نافذتان ({ NUMBER($n, useGrouping: 0) })
        [few] { NUMBER($n, useGrouping: 0) } نوافذ
        [many] { NUMBER($n, useGrouping: 0) } نافذة
       *[other] { NUMBER($n, useGrouping: 0) } نافذة
    }

# Sentences that give a number nobody needs.
distractor-age = عمر { $name3 } { $year_d }.
distractor-trees = في الحديقة { $tree_d }.
distractor-windows = في البيت { $window_d }.
distractor-other = لدى { $name3 } { $other_d }.

# Addition.
add-gift = لدى { $name1 } { $item_p }. { $name2_gender ->
        [feminine] أعطت
       *[masculine] أعطى
    } { $name2 } { $name1 } { $item_q_more }.
    .question = كم { $item_counted } لدى { $name1 } الآن؟
add-places = على الطاولة { $item_q }، وفي السلة { $item_p }.
    .question = كم { $item_counted } هناك في المجموع؟
add-buy = { $name1_gender ->
        [feminine] اشترت
       *[masculine] اشترى
    } { $name1 } { $item_q_oblique } في الصباح و{ $name1_gender ->
        [feminine] اشترت
       *[masculine] اشترى
    } { $item_p_oblique } في المساء.
    .question = كم { $item_counted } { $name1_gender ->
        [feminine] اشترت
       *[masculine] اشترى
    } { $name1 } في المجموع؟
add-together = { $name1_gender ->
        [feminine] وجدت
       *[masculine] وجد
    } { $name1 } { $item_p_oblique }، و{ $name2_gender ->
        [feminine] وجدت
       *[masculine] وجد
    } { $name2 } { $item_q_oblique }.
    .question = كم { $item_counted } { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] وجدتا
           *[masculine] وجدا
        }
       *[masculine] وجدا
    } معًا؟

# Subtraction.
sub-give = لدى { $name1 } { $item_p }. { $name1_gender ->
        [feminine] أعطت
       *[masculine] أعطى
    } { $name1 } { $name2 } { $item_q_oblique }.
    .question = كم { $item_counted } { $item_gender ->
        [feminine] بقيت
       *[masculine] بقي
    } لدى { $name1 }؟
sub-compare = لدى { $name1 } { $item_q }، ولدى { $name2 } { $item_p }.
    .question = بكم { $item_counted } يزيد ما لدى { $name2 } على ما لدى { $name1 }؟
sub-sold = في المتجر { $item_p }. باع المتجر اليوم { $item_q_oblique }.
    .question = كم { $item_counted } { $item_gender ->
        [feminine] بقيت
       *[masculine] بقي
    } في المتجر؟
sub-need = لدى { $name1 } بالفعل { $item_q }، { $name1_gender ->
        [feminine] لكنها تحتاج
       *[masculine] لكنه يحتاج
    } إلى { $item_p_oblique }.
    .question = كم { $item_counted } { $item_gender ->
        [feminine] ما زالت تنقص
       *[masculine] ما زال ينقص
    } { $name1 }؟

# Multiplication.
mul-boxes = هناك { $box_q }. في كل صندوق { $item_p }.
    .question = كم { $item_counted } في { $q_n ->
        [two] الصندوقين معًا
       *[other] جميع الصناديق
    }؟
mul-bags = يسع الكيس الواحد { $item_p_oblique }. { $name1_gender ->
        [feminine] ملأت
       *[masculine] ملأ
    } { $name1 } { $bag_q_oblique }.
    .question = كم { $item_counted } في { $q_n ->
        [two] الكيسين
       *[other] الأكياس
    }؟
mul-daily = { $name1_gender ->
        [feminine] تبيع
       *[masculine] يبيع
    } { $name1 } { $item_p_oblique } كل يوم.
    .question = كم { $item_counted } { $name1_gender ->
        [feminine] تبيع
       *[masculine] يبيع
    } { $name1 } في { $day_q_oblique }؟
mul-children = جاء { $child_q } إلى المدرسة. أحضر كل طفل { $item_p_oblique }.
    .question = كم { $item_counted } أحضر { $q_n ->
        [two] الطفلان
       *[other] الأطفال
    }؟

# Division.
div-share = { $name1_gender ->
        [feminine] وزعت
       *[masculine] وزع
    } { $name1 } { $item_p_oblique } بالتساوي على { $friend_q_oblique }.
    .question = كم { $item_counted } نال كل صديق؟
div-children = تقاسم { $child_q } { $q_n ->
        [two] فيما بينهما
       *[other] فيما بينهم
    } بالتساوي { $item_p_oblique }.
    .question = كم { $item_counted } أخذ كل طفل؟
div-pack = { $name1_gender ->
        [feminine] تعبئ
       *[masculine] يعبئ
    } { $name1 } { $item_p_oblique } في صناديق. يسع الصندوق الواحد { $item_q_oblique }.
    .question = كم { $box_counted } يلزم { $name1 }؟
div-shelves = في الغرفة { $shelf_q }. { $name1_gender ->
        [feminine] وضعت
       *[masculine] وضع
    } { $name1 } { $q_n ->
        [two] عليهما
       *[other] عليها
    } { $item_p_oblique }، بالعدد نفسه على كل رف.
    .question = كم { $item_counted } على كل رف؟

# Two steps.
two-buy-give = لدى { $name1 } { $item_p }، و{ $name1_gender ->
        [feminine] اشترت
       *[masculine] اشترى
    } { $item_q_more }. ثم { $name1_gender ->
        [feminine] أعطت
       *[masculine] أعطى
    } { $name1 } { $name2 } { $item_r_oblique }.
    .question = كم { $item_counted } لدى { $name1 } الآن؟
two-boxes-lose = لدى { $name1 } { $box_q }، وفي كل صندوق { $item_p }. { $name1_gender ->
        [feminine] فقدت
       *[masculine] فقد
    } { $name1 } { $item_r_oblique }.
    .question = كم { $item_counted } { $item_gender ->
        [feminine] بقيت
       *[masculine] بقي
    } لدى { $name1 }؟
two-lose-share = لدى { $name1 } { $item_p }، و{ $name1_gender ->
        [feminine] فقدت
       *[masculine] فقد
    } { $item_q_oblique }. { $name1_gender ->
        [feminine] وزعت
       *[masculine] وزع
    } { $name1 } الباقي بالتساوي على { $friend_r_oblique }.
    .question = كم { $item_counted } نال كل صديق؟
two-pool-bags = لدى { $name1 } { $item_q }، ولدى { $name2 } { $item_p }. { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] وضعتا
           *[masculine] وضعا
        }
       *[masculine] وضعا
    } كل { $item_definite } في { $bag_r_oblique }، بالعدد نفسه في كل كيس.
    .question = كم { $item_counted } في كل كيس؟
