# Armenian (hy). The same messages as en.ftl. Written without native review.
#
# Plural categories (one, other) need no selector: after a number and after "քանի" the noun stands in the singular, and
# with it the verb of things. Armenian has no grammatical gender. A sentence ends in ։, a question has ՞ on its question
# word, and ՝ stands for a verb left out.
# thing-*  value: the noun after a number; .bare: the same, as in "how many ..."; .definite: "(all) the ...s".
# noun-*   value in the same way; .genitive: before միջև "among" and մեջ "into" after a number; .inessive: "in ...";
#          .old: "years old".
# name-*   .definite: the subject, with -ը (-ն after a vowel); .linked: the same before a vowel (always -ն);
#          .dative: to ...; .genitive: before մոտ "with".

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Անի
    .definite = Անին
    .linked = Անին
    .dative = Անիին
    .genitive = Անիի
name-2 = Արամ
    .definite = Արամը
    .linked = Արամն
    .dative = Արամին
    .genitive = Արամի
name-3 = Մարիամ
    .definite = Մարիամը
    .linked = Մարիամն
    .dative = Մարիամին
    .genitive = Մարիամի
name-4 = Տիգրան
    .definite = Տիգրանը
    .linked = Տիգրանն
    .dative = Տիգրանին
    .genitive = Տիգրանի
name-5 = Նարե
    .definite = Նարեն
    .linked = Նարեն
    .dative = Նարեին
    .genitive = Նարեի
name-6 = Գոռ
    .definite = Գոռը
    .linked = Գոռն
    .dative = Գոռին
    .genitive = Գոռի
name-7 = Լիլիթ
    .definite = Լիլիթը
    .linked = Լիլիթն
    .dative = Լիլիթին
    .genitive = Լիլիթի
name-8 = Հայկ
    .definite = Հայկը
    .linked = Հայկն
    .dative = Հայկին
    .genitive = Հայկի
name-9 = Աստղիկ
    .definite = Աստղիկը
    .linked = Աստղիկն
    .dative = Աստղիկին
    .genitive = Աստղիկի
name-10 = Վահան
    .definite = Վահանը
    .linked = Վահանն
    .dative = Վահանին
    .genitive = Վահանի

thing-apple = խնձոր
    .bare = խնձոր
    .definite = խնձորները
thing-orange = նարինջ
    .bare = նարինջ
    .definite = նարինջները
thing-banana = բանան
    .bare = բանան
    .definite = բանանները
thing-mango = մանգո
    .bare = մանգո
    .definite = մանգոները
thing-lemon = կիտրոն
    .bare = կիտրոն
    .definite = կիտրոնները
thing-egg = ձու
    .bare = ձու
    .definite = ձվերը
thing-tomato = լոլիկ
    .bare = լոլիկ
    .definite = լոլիկները
thing-potato = կարտոֆիլ
    .bare = կարտոֆիլ
    .definite = կարտոֆիլները
thing-flower = ծաղիկ
    .bare = ծաղիկ
    .definite = ծաղիկները
thing-book = գիրք
    .bare = գիրք
    .definite = գրքերը
thing-notebook = տետր
    .bare = տետր
    .definite = տետրերը
thing-pencil = մատիտ
    .bare = մատիտ
    .definite = մատիտները
thing-ball = գնդակ
    .bare = գնդակ
    .definite = գնդակները
thing-coin = մետաղադրամ
    .bare = մետաղադրամ
    .definite = մետաղադրամները
thing-cup = բաժակ
    .bare = բաժակ
    .definite = բաժակները
thing-plate = ափսե
    .bare = ափսե
    .definite = ափսեները
thing-spoon = գդալ
    .bare = գդալ
    .definite = գդալները
thing-candle = մոմ
    .bare = մոմ
    .definite = մոմերը
thing-button = կոճակ
    .bare = կոճակ
    .definite = կոճակները
thing-stone = քար
    .bare = քար
    .definite = քարերը
thing-bottle = շիշ
    .bare = շիշ
    .definite = շշերը
thing-balloon = փուչիկ
    .bare = փուչիկ
    .definite = փուչիկները
thing-hat = գլխարկ
    .bare = գլխարկ
    .definite = գլխարկները
thing-card = քարտ
    .bare = քարտ
    .definite = քարտերը

noun-box = տուփ
    .bare = տուփ
noun-bag = տոպրակ
    .bare = տոպրակ
    .genitive = տոպրակի
noun-friend = ընկեր
    .bare = ընկեր
    .genitive = ընկերների
noun-child = երեխա
    .bare = երեխա
noun-shelf = դարակ
    .bare = դարակ
noun-day = օր
    .bare = օր
    .inessive = օրում
noun-year = տարի
    .bare = տարի
    .old = տարեկան
noun-tree = ծառ
    .bare = ծառ
noun-window = պատուհան
    .bare = պատուհան

# Sentences that give a number nobody needs.
distractor-age = { $name3_definite } { $d } { $year_d_old } է։
distractor-trees = Այգում կա { $d } { $tree_d }։
distractor-windows = Տունն ունի { $d } { $window_d }։
distractor-other = { $name3_linked } ունի { $d } { $other_d }։

# Addition.
add-gift = { $name1_linked } ուներ { $p } { $item_p }։ { $name2_definite } տվեց { $name1_dative } ևս { $q } { $item_q }։
    .question = Քանի՞ { $item_bare } ունի { $name1_definite } հիմա։
add-places = Սեղանին կա { $q } { $item_q }, իսկ զամբյուղում՝ { $p } { $item_p }։
    .question = Ընդամենը քանի՞ { $item_bare } կա։
add-buy = { $name1_linked } առավոտյան գնեց { $q } { $item_q }, իսկ երեկոյան՝ { $p } { $item_p }։
    .question = Ընդամենը քանի՞ { $item_bare } գնեց { $name1_definite }։
add-together = { $name1_definite } գտավ { $p } { $item_p }, իսկ { $name2_definite }՝ { $q } { $item_q }։
    .question = Միասին քանի՞ { $item_bare } գտան նրանք։

# Subtraction.
sub-give = { $name1_linked } ուներ { $p } { $item_p }։ { $name1_definite } { $q } { $item_q } տվեց { $name2_dative }։
    .question = Քանի՞ { $item_bare } մնաց { $name1_genitive } մոտ։
sub-compare = { $name1_linked } ունի { $q } { $item_q }, իսկ { $name2_definite }՝ { $p } { $item_p }։
    .question = Քանի՞ { $item_bare } ավելի ունի { $name2_definite }, քան { $name1_definite }։
sub-sold = Խանութում կար { $p } { $item_p }։ Այսօր վաճառվեց { $q } { $item_q }։
    .question = Քանի՞ { $item_bare } մնաց խանութում։
sub-need = { $name1_linked } արդեն ունի { $q } { $item_q }, բայց նրան պետք է { $p } { $item_p }։
    .question = Քանի՞ { $item_bare } է դեռ պակասում { $name1_dative }։

# Multiplication.
mul-boxes = Կա { $q } { $box_q }։ Յուրաքանչյուր տուփում կա { $p } { $item_p }։
    .question = Քանի՞ { $item_bare } կա բոլոր տուփերում։
mul-bags = Մեկ տոպրակում տեղավորվում է { $p } { $item_p }։ { $name1_definite } լցրեց { $q } { $bag_q }։
    .question = Քանի՞ { $item_bare } կա տոպրակներում։
mul-daily = { $name1_linked } ամեն օր վաճառում է { $p } { $item_p }։
    .question = Քանի՞ { $item_bare } է վաճառում { $name1_definite } { $q } { $day_q_inessive }։
mul-children = Դպրոց եկավ { $q } { $child_q }։ Յուրաքանչյուր երեխա բերեց { $p } { $item_p }։
    .question = Քանի՞ { $item_bare } բերեցին երեխաները։

# Division.
div-share = { $name1_definite } { $p } { $item_p } հավասարապես բաժանեց { $q } { $friend_q_genitive } միջև։
    .question = Քանի՞ { $item_bare } ստացավ յուրաքանչյուր ընկեր։
div-children = { $q } { $child_q } իրար միջև հավասարապես բաժանեցին { $p } { $item_p }։
    .question = Քանի՞ { $item_bare } ստացավ յուրաքանչյուր երեխա։
div-pack = { $name1_definite } տուփերում դասավորում է { $p } { $item_p }։ Մեկ տուփում տեղավորվում է { $q } { $item_q }։
    .question = Քանի՞ տուփ է պետք { $name1_dative }։
div-shelves = Սենյակում կա { $q } { $shelf_q }։ { $name1_definite } դրանց վրա դրեց { $p } { $item_p }՝ յուրաքանչյուր դարակին նույն քանակով։
    .question = Քանի՞ { $item_bare } կա յուրաքանչյուր դարակին։

# Two steps.
two-buy-give = { $name1_linked } ուներ { $p } { $item_p } և գնեց ևս { $q } { $item_q }։ Հետո { $name1_definite } { $r } { $item_r } տվեց { $name2_dative }։
    .question = Քանի՞ { $item_bare } ունի { $name1_definite } հիմա։
two-boxes-lose = { $name1_linked } ուներ { $q } { $box_q }, յուրաքանչյուր տուփում՝ { $p } { $item_p }։ { $name1_definite } կորցրեց { $r } { $item_r }։
    .question = Քանի՞ { $item_bare } մնաց { $name1_genitive } մոտ։
two-lose-share = { $name1_linked } ուներ { $p } { $item_p } և կորցրեց { $q } { $item_q }։ { $name1_definite } մնացածը հավասարապես բաժանեց { $r } { $friend_r_genitive } միջև։
    .question = Քանի՞ { $item_bare } ստացավ յուրաքանչյուր ընկեր։
two-pool-bags = { $name1_linked } ուներ { $q } { $item_q }, իսկ { $name2_definite }՝ { $p } { $item_p }։ Նրանք բոլոր { $item_definite } դրեցին { $r } { $bag_r_genitive } մեջ՝ յուրաքանչյուր տոպրակում նույն քանակով։
    .question = Քանի՞ { $item_bare } կա յուրաքանչյուր տոպրակում։
