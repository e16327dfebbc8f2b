# Ukrainian (uk). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (21, 31, ...), few (2-4, 22-24, ...), many (the rest; also the default, "other" being for
# fractions only).
# thing-*  value: the nominative after a number ($n is that number); .accusative: the same as an object (differs after 21
#          in the feminine); .plural: nominative and accusative plural; .many: genitive plural, as after "скільки";
#          .was: "was/were", agreeing with number and gender.
# noun-*   value: the nominative after a number; .instrumental: after "між" and a number; .was, .many as above.
# name-*   .gender, which past-tense verbs agree with; .genitive ("у Ганни"), .dative (to whom; age). All names begin with
#          a consonant: the choice between "у" and "в" in the sentences relies on it.
# Stories stand in the past tense, as in Ukrainian school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ганна
    .gender = feminine
    .genitive = Ганни
    .dative = Ганні
name-2 = Богдан
    .gender = masculine
    .genitive = Богдана
    .dative = Богдану
name-3 = Марія
    .gender = feminine
    .genitive = Марії
    .dative = Марії
name-4 = Тарас
    .gender = masculine
    .genitive = Тараса
    .dative = Тарасу
name-5 = Софія
    .gender = feminine
    .genitive = Софії
    .dative = Софії
name-6 = Петро
    .gender = masculine
    .genitive = Петра
    .dative = Петру
name-7 = Наталя
    .gender = feminine
    .genitive = Наталі
    .dative = Наталі
name-8 = Максим
    .gender = masculine
    .genitive = Максима
    .dative = Максиму
name-9 = Юлія
    .gender = feminine
    .genitive = Юлії
    .dative = Юлії
name-10 = Роман
    .gender = masculine
    .genitive = Романа
    .dative = Роману

thing-apple = { $n ->
        [one] яблуко
        [few] яблука
       *[many] яблук
    }
    .accusative = { $n ->
        [one] яблуко
        [few] яблука
       *[many] яблук
    }
    .plural = яблука
    .many = яблук
    .was = було
thing-orange = { $n ->
        [one] апельсин
        [few] апельсини
       *[many] апельсинів
    }
    .accusative = { $n ->
        [one] апельсин
        [few] апельсини
       *[many] апельсинів
    }
    .plural = апельсини
    .many = апельсинів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-banana = { $n ->
        [one] банан
        [few] банани
       *[many] бананів
    }
    .accusative = { $n ->
        [one] банан
        [few] банани
       *[many] бананів
    }
    .plural = банани
    .many = бананів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-mango = манго
    .accusative = манго
    .plural = манго
    .many = манго
    .was = було
thing-lemon = { $n ->
        [one] лимон
        [few] лимони
       *[many] лимонів
    }
    .accusative = { $n ->
        [one] лимон
        [few] лимони
       *[many] лимонів
    }
    .plural = лимони
    .many = лимонів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-egg = { $n ->
        [one] яйце
        [few] яйця
       *[many] яєць
    }
    .accusative = { $n ->
        [one] яйце
        [few] яйця
       *[many] яєць
    }
    .plural = яйця
    .many = яєць
    .was = було
thing-tomato = { $n ->
        [one] помідор
        [few] помідори
       *[many] помідорів
    }
    .accusative = { $n ->
        [one] помідор
        [few] помідори
       *[many] помідорів
    }
    .plural = помідори
    .many = помідорів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-potato = { $n ->
        [one] картоплина
        [few] картоплини
       *[many] картоплин
    }
    .accusative = { $n ->
        [one] картоплину
        [few] картоплини
       *[many] картоплин
    }
    .plural = картоплини
    .many = картоплин
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-flower = { $n ->
        [one] квітка
        [few] квітки
       *[many] квіток
    }
    .accusative = { $n ->
        [one] квітку
        [few] квітки
       *[many] квіток
    }
    .plural = квітки
    .many = квіток
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-book = { $n ->
        [one] книжка
        [few] книжки
       *[many] книжок
    }
    .accusative = { $n ->
        [one] книжку
        [few] книжки
       *[many] книжок
    }
    .plural = книжки
    .many = книжок
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-notebook = { $n ->
        [one] зошит
        [few] зошити
       *[many] зошитів
    }
    .accusative = { $n ->
        [one] зошит
        [few] зошити
       *[many] зошитів
    }
    .plural = зошити
    .many = зошитів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-pencil = { $n ->
        [one] олівець
        [few] олівці
       *[many] олівців
    }
    .accusative = { $n ->
        [one] олівець
        [few] олівці
       *[many] олівців
    }
    .plural = олівці
    .many = олівців
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-ball = { $n ->
        [one] м’яч
        [few] м’ячі
       *[many] м’ячів
    }
    .accusative = { $n ->
        [one] м’яч
        [few] м’ячі
       *[many] м’ячів
    }
    .plural = м’ячі
    .many = м’ячів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-coin = { $n ->
        [one] монета
        [few] монети
       *[many] монет
    }
    .accusative = { $n ->
        [one] монету
        [few] монети
       *[many] монет
    }
    .plural = монети
    .many = монет
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-cup = { $n ->
        [one] чашка
        [few] чашки
       *[many] чашок
    }
    .accusative = { $n ->
        [one] чашку
        [few] чашки
       *[many] чашок
    }
    .plural = чашки
    .many = чашок
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-plate = { $n ->
        [one] тарілка
        [few] тарілки
       *[many] тарілок
    }
    .accusative = { $n ->
        [one] тарілку
        [few] тарілки
       *[many] тарілок
    }
    .plural = тарілки
    .many = тарілок
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-spoon = { $n ->
        [one] ложка
        [few] ложки
       *[many] ложок
    }
    .accusative = { $n ->
        [one] ложку
        [few] ложки
       *[many] ложок
    }
    .plural = ложки
    .many = ложок
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-candle = { $n ->
        [one] свічка
        [few] свічки
       *[many] свічок
    }
    .accusative = { $n ->
        [one] свічку
        [few] свічки
       *[many] свічок
    }
    .plural = свічки
    .many = свічок
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-button = { $n ->
        [one] ґудзик
        [few] ґудзики
       *[many] ґудзиків
    }
    .accusative = { $n ->
        [one] ґудзик
        [few] ґудзики
       *[many] ґудзиків
    }
    .plural = ґудзики
    .many = ґудзиків
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-stone = { $n ->
        [one] камінь
        [few] камені
       *[many] каменів
    }
    .accusative = { $n ->
        [one] камінь
        [few] камені
       *[many] каменів
    }
    .plural = камені
    .many = каменів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-bottle = { $n ->
        [one] пляшка
        [few] пляшки
       *[many] пляшок
    }
    .accusative = { $n ->
        [one] пляшку
        [few] пляшки
       *[many] пляшок
    }
    .plural = пляшки
    .many = пляшок
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-balloon = { $n ->
        [one] кулька
        [few] кульки
       *[many] кульок
    }
    .accusative = { $n ->
        [one] кульку
        [few] кульки
       *[many] кульок
    }
    .plural = кульки
    .many = кульок
    .was = { $n ->
        [one] була
       *[other] було
    }
thing-hat = { $n ->
        [one] капелюх
        [few] капелюхи
       *[many] капелюхів
    }
    .accusative = { $n ->
        [one] капелюх
        [few] капелюхи
       *[many] капелюхів
    }
    .plural = капелюхи
    .many = капелюхів
    .was = { $n ->
        [one] був
       *[other] було
    }
thing-card = { $n ->
        [one] картка
        [few] картки
       *[many] карток
    }
    .accusative = { $n ->
        [one] картку
        [few] картки
       *[many] карток
    }
    .plural = картки
    .many = карток
    .was = { $n ->
        [one] була
       *[other] було
    }

noun-box = { $n ->
        [one] коробка
        [few] коробки
       *[many] коробок
    }
    .was = { $n ->
        [one] була
       *[other] було
    }
    .many = коробок
noun-bag = { $n ->
        [one] пакет
        [few] пакети
       *[many] пакетів
    }
noun-friend = { $n ->
        [one] друг
        [few] друзі
       *[many] друзів
    }
    .instrumental = { $n ->
        [one] другом
       *[other] друзями
    }
noun-child = { $n ->
        [one] дитина
        [few] дитини
       *[many] дітей
    }
noun-shelf = { $n ->
        [one] полиця
        [few] полиці
       *[many] полиць
    }
noun-day = { $n ->
        [one] день
        [few] дні
       *[many] днів
    }
noun-year = { $n ->
        [one] рік
        [few] роки
       *[many] років
    }
noun-tree = { $n ->
        [one] дерево
        [few] дерева
       *[many] дерев
    }
noun-window = { $n ->
        [one] вікно
        [few] вікна
       *[many] вікон
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3_dative } { $d } { $year_d }.
distractor-trees = У саду { $d_n ->
        [few] ростуть
       *[other] росте
    } { $d } { $tree_d }.
distractor-windows = У будинку { $d } { $window_d }.
distractor-other = У { $name3_genitive } є { $d } { $other_d }.

# Addition.
add-gift = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name2 } { $name2_gender ->
        [feminine] дала
       *[masculine] дав
    } { $name1_dative } ще { $q } { $item_q_accusative }.
    .question = Скільки { $item_many } тепер у { $name1_genitive }?
add-places = На столі { $q } { $item_q }, а в кошику { $p } { $item_p }.
    .question = Скільки всього { $item_many }?
add-buy = Зранку { $name1 } { $name1_gender ->
        [feminine] купила
       *[masculine] купив
    } { $q } { $item_q_accusative }, а ввечері { $p } { $item_p_accusative }.
    .question = Скільки всього { $item_many } { $name1_gender ->
        [feminine] купила
       *[masculine] купив
    } { $name1 }?
add-together = { $name1 } { $name1_gender ->
        [feminine] знайшла
       *[masculine] знайшов
    } { $p } { $item_p_accusative }, а { $name2 } { $name2_gender ->
        [feminine] знайшла
       *[masculine] знайшов
    } { $q } { $item_q_accusative }.
    .question = Скільки { $item_many } вони знайшли разом?

# Subtraction.
sub-give = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] віддала
       *[masculine] віддав
    } { $q } { $item_q_accusative } { $name2_dative }.
    .question = Скільки { $item_many } залишилося в { $name1_genitive }?
sub-compare = У { $name1_genitive } { $q } { $item_q }, а в { $name2_genitive } { $p } { $item_p }.
    .question = На скільки в { $name2_genitive } більше { $item_many }, ніж у { $name1_genitive }?
sub-sold = У магазині { $item_p_was } { $p } { $item_p }. Сьогодні продали { $q } { $item_q_accusative }.
    .question = Скільки { $item_many } залишилося в магазині?
sub-need = У { $name1_genitive } вже є { $q } { $item_q }, але потрібно { $p } { $item_p_accusative }.
    .question = Скільки { $item_many } ще бракує { $name1_dative }?

# Multiplication.
mul-boxes = Є { $q } { $box_q }. У кожній коробці { $p } { $item_p }.
    .question = Скільки { $item_many } в усіх коробках?
mul-bags = В один пакет { $p_n ->
        [few] уміщуються
       *[other] уміщується
    } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] наповнила
       *[masculine] наповнив
    } { $q } { $bag_q }.
    .question = Скільки { $item_many } у пакетах?
mul-daily = { $name1 } кожного дня продає { $p } { $item_p_accusative }.
    .question = Скільки { $item_many } { $name1 } продасть за { $q } { $day_q }?
mul-children = До школи { $q_n ->
        [one] прийшла
        [few] прийшли
       *[many] прийшло
    } { $q } { $child_q }. Кожна дитина принесла { $p } { $item_p_accusative }.
    .question = Скільки { $item_many } принесли діти?

# Division.
div-share = { $name1 } { $name1_gender ->
        [feminine] поділила
       *[masculine] поділив
    } { $p } { $item_p_accusative } порівну між { $q } { $friend_q_instrumental }.
    .question = Скільки { $item_many } отримав кожен друг?
div-children = { $q } { $child_q } порівну { $q_n ->
        [one] поділила
       *[other] поділили
    } між собою { $p } { $item_p_accusative }.
    .question = Скільки { $item_many } отримала кожна дитина?
div-pack = { $name1 } пакує в коробки { $p } { $item_p_accusative }. В одну коробку { $q_n ->
        [few] вміщуються
       *[other] вміщується
    } { $q } { $item_q }.
    .question = Скільки { $box_many } потрібно { $name1_dative }?
div-shelves = У кімнаті { $q } { $shelf_q }. { $name1 } { $name1_gender ->
        [feminine] розклала
       *[masculine] розклав
    } на них { $p } { $item_p_accusative }, на кожну полицю порівну.
    .question = Скільки { $item_many } на кожній полиці?

# Two steps.
two-buy-give = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] купила
       *[masculine] купив
    } ще { $q } { $item_q_accusative }, а потім { $name1_gender ->
        [feminine] віддала
       *[masculine] віддав
    } { $r } { $item_r_accusative } { $name2_dative }.
    .question = Скільки { $item_many } тепер у { $name1_genitive }?
two-boxes-lose = У { $name1_genitive } { $box_q_was } { $q } { $box_q }, у кожній коробці { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] загубила
       *[masculine] загубив
    } { $r } { $item_r_accusative }.
    .question = Скільки { $item_many } залишилося в { $name1_genitive }?
two-lose-share = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] загубила
       *[masculine] загубив
    } { $q } { $item_q_accusative }, а решту { $name1_gender ->
        [feminine] поділила
       *[masculine] поділив
    } порівну між { $r } { $friend_r_instrumental }.
    .question = Скільки { $item_many } отримав кожен друг?
two-pool-bags = У { $name1_genitive } { $item_q_was } { $q } { $item_q }, а в { $name2_genitive } { $item_p_was } { $p } { $item_p }. Вони розклали всі { $item_plural } в { $r } { $bag_r }, у кожен пакет порівну.
    .question = Скільки { $item_many } у кожному пакеті?
