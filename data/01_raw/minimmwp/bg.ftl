# Bulgarian (bg). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (1 alone; 21 takes the plural too), other.
# thing-*  value: the noun after a number ($n is that number), masculines in the counting form ("лимона"); .plural: the
#          ordinary plural ("лимони"), as after "всички"; .many: as after "колко", the counting form again.
# noun-*   value as above; .many as above.
# name-*   .gender, which the pronouns "ѝ" and "му" agree with. Names have no cases.
# Verbs stand in the present tense, as in the English sentences.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ана
    .gender = feminine
name-2 = Иван
    .gender = masculine
name-3 = Мария
    .gender = feminine
name-4 = Георги
    .gender = masculine
name-5 = Елена
    .gender = feminine
name-6 = Петър
    .gender = masculine
name-7 = Виктория
    .gender = feminine
name-8 = Димитър
    .gender = masculine
name-9 = Юлия
    .gender = feminine
name-10 = Николай
    .gender = masculine

thing-apple = { $n ->
        [one] ябълка
       *[other] ябълки
    }
    .plural = ябълки
    .many = ябълки
thing-orange = { $n ->
        [one] портокал
       *[other] портокала
    }
    .plural = портокали
    .many = портокала
thing-banana = { $n ->
        [one] банан
       *[other] банана
    }
    .plural = банани
    .many = банана
thing-mango = { $n ->
        [one] манго
       *[other] манга
    }
    .plural = манга
    .many = манга
thing-lemon = { $n ->
        [one] лимон
       *[other] лимона
    }
    .plural = лимони
    .many = лимона
thing-egg = { $n ->
        [one] яйце
       *[other] яйца
    }
    .plural = яйца
    .many = яйца
thing-tomato = { $n ->
        [one] домат
       *[other] домата
    }
    .plural = домати
    .many = домата
thing-potato = { $n ->
        [one] картоф
       *[other] картофа
    }
    .plural = картофи
    .many = картофа
thing-flower = { $n ->
        [one] цвете
       *[other] цветя
    }
    .plural = цветя
    .many = цветя
thing-book = { $n ->
        [one] книга
       *[other] книги
    }
    .plural = книги
    .many = книги
thing-notebook = { $n ->
        [one] тетрадка
       *[other] тетрадки
    }
    .plural = тетрадки
    .many = тетрадки
thing-pencil = { $n ->
        [one] молив
       *[other] молива
    }
    .plural = моливи
    .many = молива
thing-ball = { $n ->
        [one] топка
       *[other] топки
    }
    .plural = топки
    .many = топки
thing-coin = { $n ->
        [one] монета
       *[other] монети
    }
    .plural = монети
    .many = монети
thing-cup = { $n ->
        [one] чаша
       *[other] чаши
    }
    .plural = чаши
    .many = чаши
thing-plate = { $n ->
        [one] чиния
       *[other] чинии
    }
    .plural = чинии
    .many = чинии
thing-spoon = { $n ->
        [one] лъжица
       *[other] лъжици
    }
    .plural = лъжици
    .many = лъжици
thing-candle = { $n ->
        [one] свещ
       *[other] свещи
    }
    .plural = свещи
    .many = свещи
thing-button = { $n ->
        [one] копче
       *[other] копчета
    }
    .plural = копчета
    .many = копчета
thing-stone = { $n ->
        [one] камък
       *[other] камъка
    }
    .plural = камъни
    .many = камъка
thing-bottle = { $n ->
        [one] бутилка
       *[other] бутилки
    }
    .plural = бутилки
    .many = бутилки
thing-balloon = { $n ->
        [one] балон
       *[other] балона
    }
    .plural = балони
    .many = балона
thing-hat = { $n ->
        [one] шапка
       *[other] шапки
    }
    .plural = шапки
    .many = шапки
thing-card = { $n ->
        [one] карта
       *[other] карти
    }
    .plural = карти
    .many = карти

noun-box = { $n ->
        [one] кутия
       *[other] кутии
    }
    .many = кутии
noun-bag = { $n ->
        [one] торбичка
       *[other] торбички
    }
noun-friend = { $n ->
        [one] приятел
       *[other] приятели
    }
noun-child = { $n ->
        [one] дете
       *[other] деца
    }
noun-shelf = { $n ->
        [one] рафт
       *[other] рафта
    }
noun-day = { $n ->
        [one] ден
       *[other] дни
    }
noun-year = { $n ->
        [one] година
       *[other] години
    }
noun-tree = { $n ->
        [one] дърво
       *[other] дървета
    }
noun-window = { $n ->
        [one] прозорец
       *[other] прозореца
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } е на { $d } { $year_d }.
distractor-trees = В градината растат { $d } { $tree_d }.
distractor-windows = Къщата има { $d } { $window_d }.
distractor-other = { $name3 } има { $d } { $other_d }.

# Addition.
add-gift = { $name1 } има { $p } { $item_p }. { $name2 } дава на { $name1 } още { $q } { $item_q }.
    .question = Колко { $item_many } има сега { $name1 }?
add-places = На масата има { $q } { $item_q }, а в кошницата има { $p } { $item_p }.
    .question = Колко { $item_many } има общо?
add-buy = Сутринта { $name1 } купува { $q } { $item_q }, а вечерта купува { $p } { $item_p }.
    .question = Колко { $item_many } купува общо { $name1 }?
add-together = { $name1 } намира { $p } { $item_p }, а { $name2 } намира { $q } { $item_q }.
    .question = Колко { $item_many } намират заедно?

# Subtraction.
sub-give = { $name1 } има { $p } { $item_p }. { $name1 } дава { $q } { $item_q } на { $name2 }.
    .question = Колко { $item_many } остават на { $name1 }?
sub-compare = { $name1 } има { $q } { $item_q }, а { $name2 } има { $p } { $item_p }.
    .question = С колко { $item_many } повече има { $name2 } от { $name1 }?
sub-sold = В магазина има { $p } { $item_p }. Днес са продадени { $q } { $item_q }.
    .question = Колко { $item_many } остават в магазина?
sub-need = { $name1 } вече има { $q } { $item_q }, но { $name1_gender ->
        [feminine] ѝ
       *[masculine] му
    } трябват { $p } { $item_p }.
    .question = Колко { $item_many } още не достигат на { $name1 }?

# Multiplication.
mul-boxes = Има { $q } { $box_q }. Във всяка кутия има { $p } { $item_p }.
    .question = Колко { $item_many } има във всички кутии?
mul-bags = В една торбичка се побират { $p } { $item_p }. { $name1 } напълва { $q } { $bag_q }.
    .question = Колко { $item_many } има в торбичките?
mul-daily = { $name1 } продава по { $p } { $item_p } всеки ден.
    .question = Колко { $item_many } ще продаде { $name1 } за { $q } { $day_q }?
mul-children = В училище идват { $q } { $child_q }. Всяко дете носи { $p } { $item_p }.
    .question = Колко { $item_many } носят децата?

# Division.
div-share = { $name1 } разделя поравно { $p } { $item_p } между { $q } { $friend_q }.
    .question = По колко { $item_many } получава всеки приятел?
div-children = { $q } { $child_q } си поделят поравно { $p } { $item_p }.
    .question = По колко { $item_many } получава всяко дете?
div-pack = { $name1 } опакова { $p } { $item_p } в кутии. В една кутия се побират { $q } { $item_q }.
    .question = Колко { $box_many } са нужни на { $name1 }?
div-shelves = В стаята има { $q } { $shelf_q }. { $name1 } слага върху тях { $p } { $item_p }, по равен брой на всеки рафт.
    .question = Колко { $item_many } има на всеки рафт?

# Two steps.
two-buy-give = { $name1 } има { $p } { $item_p } и купува още { $q } { $item_q }. След това { $name1 } дава { $r } { $item_r } на { $name2 }.
    .question = Колко { $item_many } има сега { $name1 }?
two-boxes-lose = { $name1 } има { $q } { $box_q } с по { $p } { $item_p } във всяка кутия. { $name1 } губи { $r } { $item_r }.
    .question = Колко { $item_many } остават на { $name1 }?
two-lose-share = { $name1 } има { $p } { $item_p } и губи { $q } { $item_q }. { $name1 } разделя останалите поравно между { $r } { $friend_r }.
    .question = По колко { $item_many } получава всеки приятел?
two-pool-bags = { $name1 } има { $q } { $item_q }, а { $name2 } има { $p } { $item_p }. Те слагат всички { $item_plural } в { $r } { $bag_r }, по равен брой във всяка торбичка.
    .question = Колко { $item_many } има във всяка торбичка?
