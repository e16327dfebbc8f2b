# Serbian (sr), in Cyrillic script and Ekavian. The same messages as en.ftl. Written without native review.
#
# Plural categories: one (21, 31, ...), few (2-4, 22-24, ...), other (the rest).
# thing-*  value: the nominative after a number ($n is that number); .accusative: the same as an object (differs after 21
#          in the feminine); .plural: accusative plural; .many: genitive plural, as after "колико"; .was: "was/were",
#          agreeing with number and gender; .all: "all" in the accusative, agreeing in gender.
# noun-*   value and .accusative as above; .among: after "међу" and a number; .many as above.
# name-*   .gender, which past-tense verbs agree with; .genitive (than whom), .dative (to whom).
# Stories stand mostly in the past tense, as in Serbian school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ана
    .gender = feminine
    .genitive = Ане
    .dative = Ани
name-2 = Марко
    .gender = masculine
    .genitive = Марка
    .dative = Марку
name-3 = Јелена
    .gender = feminine
    .genitive = Јелене
    .dative = Јелени
name-4 = Никола
    .gender = masculine
    .genitive = Николе
    .dative = Николи
name-5 = Милица
    .gender = feminine
    .genitive = Милице
    .dative = Милици
name-6 = Стефан
    .gender = masculine
    .genitive = Стефана
    .dative = Стефану
name-7 = Тамара
    .gender = feminine
    .genitive = Тамаре
    .dative = Тамари
name-8 = Лазар
    .gender = masculine
    .genitive = Лазара
    .dative = Лазару
name-9 = Сара
    .gender = feminine
    .genitive = Саре
    .dative = Сари
name-10 = Петар
    .gender = masculine
    .genitive = Петра
    .dative = Петру

thing-apple = { $n ->
        [one] јабука
        [few] јабуке
       *[other] јабука
    }
    .accusative = { $n ->
        [one] јабуку
        [few] јабуке
       *[other] јабука
    }
    .plural = јабуке
    .many = јабука
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-orange = { $n ->
        [one] поморанџа
        [few] поморанџе
       *[other] поморанџи
    }
    .accusative = { $n ->
        [one] поморанџу
        [few] поморанџе
       *[other] поморанџи
    }
    .plural = поморанџе
    .many = поморанџи
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-banana = { $n ->
        [one] банана
        [few] банане
       *[other] банана
    }
    .accusative = { $n ->
        [one] банану
        [few] банане
       *[other] банана
    }
    .plural = банане
    .many = банана
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-mango = { $n ->
        [one] манго
        [few] манга
       *[other] манга
    }
    .accusative = { $n ->
        [one] манго
        [few] манга
       *[other] манга
    }
    .plural = манге
    .many = манга
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-lemon = { $n ->
        [one] лимун
        [few] лимуна
       *[other] лимуна
    }
    .accusative = { $n ->
        [one] лимун
        [few] лимуна
       *[other] лимуна
    }
    .plural = лимуне
    .many = лимуна
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-egg = { $n ->
        [one] јаје
        [few] јаја
       *[other] јаја
    }
    .accusative = { $n ->
        [one] јаје
        [few] јаја
       *[other] јаја
    }
    .plural = јаја
    .many = јаја
    .was = { $n ->
        [one] је било
        [few] су била
       *[other] је било
    }
    .all = сва
thing-tomato = { $n ->
        [one] парадајз
        [few] парадајза
       *[other] парадајза
    }
    .accusative = { $n ->
        [one] парадајз
        [few] парадајза
       *[other] парадајза
    }
    .plural = парадајзе
    .many = парадајза
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-potato = { $n ->
        [one] кромпир
        [few] кромпира
       *[other] кромпира
    }
    .accusative = { $n ->
        [one] кромпир
        [few] кромпира
       *[other] кромпира
    }
    .plural = кромпире
    .many = кромпира
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-flower = { $n ->
        [one] цвет
        [few] цвета
       *[other] цветова
    }
    .accusative = { $n ->
        [one] цвет
        [few] цвета
       *[other] цветова
    }
    .plural = цветове
    .many = цветова
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-book = { $n ->
        [one] књига
        [few] књиге
       *[other] књига
    }
    .accusative = { $n ->
        [one] књигу
        [few] књиге
       *[other] књига
    }
    .plural = књиге
    .many = књига
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-notebook = { $n ->
        [one] свеска
        [few] свеске
       *[other] свезака
    }
    .accusative = { $n ->
        [one] свеску
        [few] свеске
       *[other] свезака
    }
    .plural = свеске
    .many = свезака
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-pencil = { $n ->
        [one] оловка
        [few] оловке
       *[other] оловака
    }
    .accusative = { $n ->
        [one] оловку
        [few] оловке
       *[other] оловака
    }
    .plural = оловке
    .many = оловака
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-ball = { $n ->
        [one] лопта
        [few] лопте
       *[other] лопти
    }
    .accusative = { $n ->
        [one] лопту
        [few] лопте
       *[other] лопти
    }
    .plural = лопте
    .many = лопти
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-coin = { $n ->
        [one] новчић
        [few] новчића
       *[other] новчића
    }
    .accusative = { $n ->
        [one] новчић
        [few] новчића
       *[other] новчића
    }
    .plural = новчиће
    .many = новчића
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-cup = { $n ->
        [one] шоља
        [few] шоље
       *[other] шоља
    }
    .accusative = { $n ->
        [one] шољу
        [few] шоље
       *[other] шоља
    }
    .plural = шоље
    .many = шоља
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-plate = { $n ->
        [one] тањир
        [few] тањира
       *[other] тањира
    }
    .accusative = { $n ->
        [one] тањир
        [few] тањира
       *[other] тањира
    }
    .plural = тањире
    .many = тањира
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-spoon = { $n ->
        [one] кашика
        [few] кашике
       *[other] кашика
    }
    .accusative = { $n ->
        [one] кашику
        [few] кашике
       *[other] кашика
    }
    .plural = кашике
    .many = кашика
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-candle = { $n ->
        [one] свећа
        [few] свеће
       *[other] свећа
    }
    .accusative = { $n ->
        [one] свећу
        [few] свеће
       *[other] свећа
    }
    .plural = свеће
    .many = свећа
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-button = { $n ->
        [one] дугме
        [few] дугмета
       *[other] дугмади
    }
    .accusative = { $n ->
        [one] дугме
        [few] дугмета
       *[other] дугмади
    }
    .plural = дугмад
    .many = дугмади
    .was = { $n ->
        [one] је било
        [few] су била
       *[other] је било
    }
    .all = сву
thing-stone = { $n ->
        [one] каменчић
        [few] каменчића
       *[other] каменчића
    }
    .accusative = { $n ->
        [one] каменчић
        [few] каменчића
       *[other] каменчића
    }
    .plural = каменчиће
    .many = каменчића
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-bottle = { $n ->
        [one] флаша
        [few] флаше
       *[other] флаша
    }
    .accusative = { $n ->
        [one] флашу
        [few] флаше
       *[other] флаша
    }
    .plural = флаше
    .many = флаша
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све
thing-balloon = { $n ->
        [one] балон
        [few] балона
       *[other] балона
    }
    .accusative = { $n ->
        [one] балон
        [few] балона
       *[other] балона
    }
    .plural = балоне
    .many = балона
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-hat = { $n ->
        [one] шешир
        [few] шешира
       *[other] шешира
    }
    .accusative = { $n ->
        [one] шешир
        [few] шешира
       *[other] шешира
    }
    .plural = шешире
    .many = шешира
    .was = { $n ->
        [one] је био
        [few] су била
       *[other] је било
    }
    .all = све
thing-card = { $n ->
        [one] карта
        [few] карте
       *[other] карата
    }
    .accusative = { $n ->
        [one] карту
        [few] карте
       *[other] карата
    }
    .plural = карте
    .many = карата
    .was = { $n ->
        [one] је била
        [few] су биле
       *[other] је било
    }
    .all = све

noun-box = { $n ->
        [one] кутија
        [few] кутије
       *[other] кутија
    }
    .accusative = { $n ->
        [one] кутију
        [few] кутије
       *[other] кутија
    }
    .many = кутија
noun-bag = { $n ->
        [one] кеса
        [few] кесе
       *[other] кеса
    }
    .accusative = { $n ->
        [one] кесу
        [few] кесе
       *[other] кеса
    }
noun-friend = { $n ->
        [one] друг
        [few] друга
       *[other] другова
    }
    .among = { $n ->
        [one] другом
        [few] друга
       *[other] другова
    }
noun-child = { $n ->
        [one] дете
        [few] детета
       *[other] деце
    }
noun-shelf = { $n ->
        [one] полица
        [few] полице
       *[other] полица
    }
noun-day = { $n ->
        [one] дан
        [few] дана
       *[other] дана
    }
noun-year = { $n ->
        [one] година
        [few] године
       *[other] година
    }
    .accusative = { $n ->
        [one] годину
        [few] године
       *[other] година
    }
noun-tree = { $n ->
        [one] стабло
        [few] стабла
       *[other] стабала
    }
noun-window = { $n ->
        [one] прозор
        [few] прозора
       *[other] прозора
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } има { $d } { $year_d_accusative }.
distractor-trees = У башти { $d_n ->
        [few] расту
       *[other] расте
    } { $d } { $tree_d }.
distractor-windows = Кућа има { $d } { $window_d }.
distractor-other = { $name3 } има { $d } { $other_d_accusative }.

# Addition.
add-gift = { $name1 } је { $name1_gender ->
        [feminine] имала
       *[masculine] имао
    } { $p } { $item_p_accusative }. { $name2 } је { $name2_gender ->
        [feminine] дала
       *[masculine] дао
    } { $name1_dative } још { $q } { $item_q_accusative }.
    .question = Колико { $item_many } сада има { $name1 }?
add-places = На столу { $q_n ->
        [few] су
       *[other] је
    } { $q } { $item_q }, а у корпи { $p_n ->
        [few] су
       *[other] је
    } { $p } { $item_p }.
    .question = Колико је укупно { $item_many }?
add-buy = { $name1 } је ујутру { $name1_gender ->
        [feminine] купила
       *[masculine] купио
    } { $q } { $item_q_accusative }, а увече { $p } { $item_p_accusative }.
    .question = Колико је { $item_many } { $name1 } укупно { $name1_gender ->
        [feminine] купила
       *[masculine] купио
    }?
add-together = { $name1 } је { $name1_gender ->
        [feminine] нашла
       *[masculine] нашао
    } { $p } { $item_p_accusative }, а { $name2 } је { $name2_gender ->
        [feminine] нашла
       *[masculine] нашао
    } { $q } { $item_q_accusative }.
    .question = Колико су { $item_many } заједно { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] нашле
           *[masculine] нашли
        }
       *[masculine] нашли
    }?

# Subtraction.
sub-give = { $name1 } је { $name1_gender ->
        [feminine] имала
       *[masculine] имао
    } { $p } { $item_p_accusative }. Затим је { $name1_gender ->
        [feminine] дала
       *[masculine] дао
    } { $name2_dative } { $q } { $item_q_accusative }.
    .question = Колико је { $item_many } остало { $name1_dative }?
sub-compare = { $name1 } има { $q } { $item_q_accusative }, а { $name2 } има { $p } { $item_p_accusative }.
    .question = Колико { $item_many } више има { $name2 } од { $name1_genitive }?
sub-sold = У продавници { $item_p_was } { $p } { $item_p }. Данас су продали { $q } { $item_q_accusative }.
    .question = Колико је { $item_many } остало у продавници?
sub-need = { $name1 } већ има { $q } { $item_q_accusative }, али { $name1_gender ->
        [feminine] јој
       *[masculine] му
    } { $p_n ->
        [few] требају
       *[other] треба
    } { $p } { $item_p }.
    .question = Колико { $item_many } { $name1_dative } још недостаје?

# Multiplication.
mul-boxes = Имамо { $q } { $box_q_accusative }. У свакој кутији { $p_n ->
        [few] су
       *[other] је
    } { $p } { $item_p }.
    .question = Колико је { $item_many } у свим кутијама?
mul-bags = У једну кесу { $p_n ->
        [few] стају
       *[other] стаје
    } { $p } { $item_p }. { $name1 } је { $name1_gender ->
        [feminine] напунила
       *[masculine] напунио
    } { $q } { $bag_q_accusative }.
    .question = Колико је { $item_many } у кесама?
mul-daily = { $name1 } сваког дана продаје { $p } { $item_p_accusative }.
    .question = Колико ће { $item_many } { $name1 } продати за { $q } { $day_q }?
mul-children = У школу { $q_n ->
        [few] су дошла
       *[other] је дошло
    } { $q } { $child_q }. Свако дете је донело { $p } { $item_p_accusative }.
    .question = Колико су { $item_many } донела деца?

# Division.
div-share = { $name1 } је једнако { $name1_gender ->
        [feminine] поделила
       *[masculine] поделио
    } { $p } { $item_p_accusative } међу { $q } { $friend_q_among }.
    .question = Колико је { $item_many } добио сваки друг?
div-children = { $q } { $child_q } { $q_n ->
        [few] су једнако поделила
       *[other] је једнако поделило
    } међу собом { $p } { $item_p_accusative }.
    .question = Колико је { $item_many } добило свако дете?
div-pack = { $name1 } пакује { $p } { $item_p_accusative } у кутије. У једну кутију { $q_n ->
        [few] стају
       *[other] стаје
    } { $q } { $item_q }.
    .question = Колико { $box_many } треба { $name1_dative }?
div-shelves = У соби { $q_n ->
        [few] су
       *[other] је
    } { $q } { $shelf_q }. { $name1 } је на њих { $name1_gender ->
        [feminine] ставила
       *[masculine] ставио
    } { $p } { $item_p_accusative }, на сваку полицу исти број.
    .question = Колико је { $item_many } на свакој полици?

# Two steps.
two-buy-give = { $name1 } је { $name1_gender ->
        [feminine] имала
       *[masculine] имао
    } { $p } { $item_p_accusative } и { $name1_gender ->
        [feminine] купила
       *[masculine] купио
    } још { $q } { $item_q_accusative }. Затим је { $name1_gender ->
        [feminine] дала
       *[masculine] дао
    } { $name2_dative } { $r } { $item_r_accusative }.
    .question = Колико { $item_many } сада има { $name1 }?
two-boxes-lose = { $name1 } је { $name1_gender ->
        [feminine] имала
       *[masculine] имао
    } { $q } { $box_q_accusative }, а у свакој кутији { $item_p_was } { $p } { $item_p }. Затим је { $name1_gender ->
        [feminine] изгубила
       *[masculine] изгубио
    } { $r } { $item_r_accusative }.
    .question = Колико је { $item_many } остало { $name1_dative }?
two-lose-share = { $name1 } је { $name1_gender ->
        [feminine] имала
       *[masculine] имао
    } { $p } { $item_p_accusative } и { $name1_gender ->
        [feminine] изгубила
       *[masculine] изгубио
    } { $q } { $item_q_accusative }. Остатак је једнако { $name1_gender ->
        [feminine] поделила
       *[masculine] поделио
    } међу { $r } { $friend_r_among }.
    .question = Колико је { $item_many } добио сваки друг?
two-pool-bags = { $name1 } је { $name1_gender ->
        [feminine] имала
       *[masculine] имао
    } { $q } { $item_q_accusative }, а { $name2 } је { $name2_gender ->
        [feminine] имала
       *[masculine] имао
    } { $p } { $item_p_accusative }. Затим су { $item_all } { $item_plural } { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] ставиле
           *[masculine] ставили
        }
       *[masculine] ставили
    } у { $r } { $bag_r_accusative }, у сваку кесу исти број.
    .question = Колико је { $item_many } у свакој кеси?
