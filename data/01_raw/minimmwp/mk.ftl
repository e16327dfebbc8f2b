# Macedonian (mk). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (21, 31, ...), which takes the singular, and other.
# thing-*  value: the noun after a number ($n is that number); .plural: the plural, as after "колку" and "сите".
# noun-*   value as above; .plural as above.
# name-*   .gender, which the pronouns "ѝ" and "му" agree with. Names have no cases.
# Verbs stand in the present tense but for "sold", as in the English sentences.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ана
    .gender = feminine
name-2 = Марко
    .gender = masculine
name-3 = Елена
    .gender = feminine
name-4 = Стефан
    .gender = masculine
name-5 = Марија
    .gender = feminine
name-6 = Никола
    .gender = masculine
name-7 = Сара
    .gender = feminine
name-8 = Филип
    .gender = masculine
name-9 = Јована
    .gender = feminine
name-10 = Петар
    .gender = masculine

thing-apple = { $n ->
        [one] јаболко
       *[other] јаболка
    }
    .plural = јаболка
thing-orange = { $n ->
        [one] портокал
       *[other] портокали
    }
    .plural = портокали
thing-banana = { $n ->
        [one] банана
       *[other] банани
    }
    .plural = банани
thing-mango = { $n ->
        [one] манго
       *[other] манга
    }
    .plural = манга
thing-lemon = { $n ->
        [one] лимон
       *[other] лимони
    }
    .plural = лимони
thing-egg = { $n ->
        [one] јајце
       *[other] јајца
    }
    .plural = јајца
thing-tomato = { $n ->
        [one] домат
       *[other] домати
    }
    .plural = домати
thing-potato = { $n ->
        [one] компир
       *[other] компири
    }
    .plural = компири
thing-flower = { $n ->
        [one] цвеќе
       *[other] цвеќиња
    }
    .plural = цвеќиња
thing-book = { $n ->
        [one] книга
       *[other] книги
    }
    .plural = книги
thing-notebook = { $n ->
        [one] тетратка
       *[other] тетратки
    }
    .plural = тетратки
thing-pencil = { $n ->
        [one] молив
       *[other] моливи
    }
    .plural = моливи
thing-ball = { $n ->
        [one] топка
       *[other] топки
    }
    .plural = топки
thing-coin = { $n ->
        [one] монета
       *[other] монети
    }
    .plural = монети
thing-cup = { $n ->
        [one] шолја
       *[other] шолји
    }
    .plural = шолји
thing-plate = { $n ->
        [one] чинија
       *[other] чинии
    }
    .plural = чинии
thing-spoon = { $n ->
        [one] лажица
       *[other] лажици
    }
    .plural = лажици
thing-candle = { $n ->
        [one] свеќа
       *[other] свеќи
    }
    .plural = свеќи
thing-button = { $n ->
        [one] копче
       *[other] копчиња
    }
    .plural = копчиња
thing-stone = { $n ->
        [one] камче
       *[other] камчиња
    }
    .plural = камчиња
thing-bottle = { $n ->
        [one] шише
       *[other] шишиња
    }
    .plural = шишиња
thing-balloon = { $n ->
        [one] балон
       *[other] балони
    }
    .plural = балони
thing-hat = { $n ->
        [one] шапка
       *[other] шапки
    }
    .plural = шапки
thing-card = { $n ->
        [one] карта
       *[other] карти
    }
    .plural = карти

noun-box = { $n ->
        [one] кутија
       *[other] кутии
    }
    .plural = кутии
noun-bag = { $n ->
        [one] торба
       *[other] торби
    }
noun-friend = { $n ->
        [one] пријател
       *[other] пријатели
    }
noun-child = { $n ->
        [one] дете
       *[other] деца
    }
noun-shelf = { $n ->
        [one] полица
       *[other] полици
    }
noun-day = { $n ->
        [one] ден
       *[other] дена
    }
noun-year = { $n ->
        [one] година
       *[other] години
    }
noun-tree = { $n ->
        [one] дрво
       *[other] дрвја
    }
noun-window = { $n ->
        [one] прозорец
       *[other] прозорци
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } има { $d } { $year_d }.
distractor-trees = Во градината има { $d } { $tree_d }.
distractor-windows = Куќата има { $d } { $window_d }.
distractor-other = { $name3 } има { $d } { $other_d }.

# Addition.
add-gift = { $name1 } има { $p } { $item_p }. { $name2 } { $name1_gender ->
        [feminine] ѝ
       *[masculine] му
    } дава на { $name1 } уште { $q } { $item_q }.
    .question = Колку { $item_plural } има сега { $name1 }?
add-places = На масата има { $q } { $item_q }, а во кошницата има { $p } { $item_p }.
    .question = Колку { $item_plural } има вкупно?
add-buy = Наутро { $name1 } купува { $q } { $item_q }, а навечер купува { $p } { $item_p }.
    .question = Колку { $item_plural } купува вкупно { $name1 }?
add-together = { $name1 } наоѓа { $p } { $item_p }, а { $name2 } наоѓа { $q } { $item_q }.
    .question = Колку { $item_plural } наоѓаат заедно?

# Subtraction.
sub-give = { $name1 } има { $p } { $item_p }. { $name1 } { $name2_gender ->
        [feminine] ѝ
       *[masculine] му
    } дава { $q } { $item_q } на { $name2 }.
    .question = Колку { $item_plural } { $name1_gender ->
        [feminine] ѝ
       *[masculine] му
    } остануваат на { $name1 }?
sub-compare = { $name1 } има { $q } { $item_q }, а { $name2 } има { $p } { $item_p }.
    .question = Колку { $item_plural } повеќе има { $name2 } од { $name1 }?
sub-sold = Во продавницата имаше { $p } { $item_p }. Денес продадоа { $q } { $item_q }.
    .question = Колку { $item_plural } останаа во продавницата?
sub-need = { $name1 } веќе има { $q } { $item_q }, но { $name1_gender ->
        [feminine] ѝ
       *[masculine] му
    } { $p_n ->
        [one] треба
       *[other] требаат
    } { $p } { $item_p }.
    .question = Колку { $item_plural } уште { $name1_gender ->
        [feminine] ѝ
       *[masculine] му
    } недостигаат на { $name1 }?

# Multiplication.
mul-boxes = Има { $q } { $box_q }. Во секоја кутија има { $p } { $item_p }.
    .question = Колку { $item_plural } има во сите кутии?
mul-bags = Една торба собира { $p } { $item_p }. { $name1 } полни { $q } { $bag_q }.
    .question = Колку { $item_plural } има во торбите?
mul-daily = { $name1 } продава по { $p } { $item_p } секој ден.
    .question = Колку { $item_plural } ќе продаде { $name1 } за { $q } { $day_q }?
mul-children = На училиште { $q_n ->
        [one] доаѓа
       *[other] доаѓаат
    } { $q } { $child_q }. Секое дете носи по { $p } { $item_p }.
    .question = Колку { $item_plural } носат децата?

# Division.
div-share = { $name1 } подеднакво дели { $p } { $item_p } меѓу { $q } { $friend_q }.
    .question = По колку { $item_plural } добива секој пријател?
div-children = { $q } { $child_q } подеднакво { $q_n ->
        [one] дели
       *[other] делат
    } меѓу себе { $p } { $item_p }.
    .question = По колку { $item_plural } добива секое дете?
div-pack = { $name1 } пакува { $p } { $item_p } во кутии. Една кутија собира { $q } { $item_q }.
    .question = Колку { $box_plural } { $name1_gender ->
        [feminine] ѝ
       *[masculine] му
    } требаат на { $name1 }?
div-shelves = Во собата има { $q } { $shelf_q }. { $name1 } става на нив { $p } { $item_p }, по еднаков број на секоја полица.
    .question = Колку { $item_plural } има на секоја полица?

# Two steps.
two-buy-give = { $name1 } има { $p } { $item_p } и купува уште { $q } { $item_q }. Потоа { $name1 } { $name2_gender ->
        [feminine] ѝ
       *[masculine] му
    } дава { $r } { $item_r } на { $name2 }.
    .question = Колку { $item_plural } има сега { $name1 }?
two-boxes-lose = { $name1 } има { $q } { $box_q } со по { $p } { $item_p } во секоја кутија. { $name1 } губи { $r } { $item_r }.
    .question = Колку { $item_plural } { $name1_gender ->
        [feminine] ѝ
       *[masculine] му
    } остануваат на { $name1 }?
two-lose-share = { $name1 } има { $p } { $item_p } и губи { $q } { $item_q }. { $name1 } го дели остатокот подеднакво меѓу { $r } { $friend_r }.
    .question = По колку { $item_plural } добива секој пријател?
two-pool-bags = { $name1 } има { $q } { $item_q }, а { $name2 } има { $p } { $item_p }. Тие ги ставаат сите { $item_plural } во { $r } { $bag_r }, по еднаков број во секоја торба.
    .question = Колку { $item_plural } има во секоја торба?
