# Russian (ru). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (21, 31, ...), few (2-4, 22-24, ...), many (the rest; also the default, "other" being for
# fractions only).
# thing-*  value: the nominative after a number ($n is that number); .accusative: the same as an object (differs after 21
#          in the feminine); .plural: nominative and accusative plural; .many: genitive plural, as after "сколько";
#          .was, .needed: "was/were" and "is/are needed", agreeing with number and gender.
# noun-*   value: the nominative after a number; .instrumental: after "между" and a number; .was, .many as above.
# name-*   .gender, which past-tense verbs agree with; .genitive ("у Ани"), .dative (to whom; age).
# Stories stand in the past tense, as in Russian school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Аня
    .gender = feminine
    .genitive = Ани
    .dative = Ане
name-2 = Дима
    .gender = masculine
    .genitive = Димы
    .dative = Диме
name-3 = Оля
    .gender = feminine
    .genitive = Оли
    .dative = Оле
name-4 = Серёжа
    .gender = masculine
    .genitive = Серёжи
    .dative = Серёже
name-5 = Маша
    .gender = feminine
    .genitive = Маши
    .dative = Маше
name-6 = Ваня
    .gender = masculine
    .genitive = Вани
    .dative = Ване
name-7 = Лена
    .gender = feminine
    .genitive = Лены
    .dative = Лене
name-8 = Андрей
    .gender = masculine
    .genitive = Андрея
    .dative = Андрею
name-9 = Юля
    .gender = feminine
    .genitive = Юли
    .dative = Юле
name-10 = Миша
    .gender = masculine
    .genitive = Миши
    .dative = Мише

thing-apple = { $n ->
        [one] яблоко
        [few] яблока
       *[many] яблок
    }
    .accusative = { $n ->
        [one] яблоко
        [few] яблока
       *[many] яблок
    }
    .plural = яблоки
    .many = яблок
    .was = было
    .needed = нужно
thing-orange = { $n ->
        [one] апельсин
        [few] апельсина
       *[many] апельсинов
    }
    .accusative = { $n ->
        [one] апельсин
        [few] апельсина
       *[many] апельсинов
    }
    .plural = апельсины
    .many = апельсинов
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-banana = { $n ->
        [one] банан
        [few] банана
       *[many] бананов
    }
    .accusative = { $n ->
        [one] банан
        [few] банана
       *[many] бананов
    }
    .plural = бананы
    .many = бананов
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-mango = манго
    .accusative = манго
    .plural = манго
    .many = манго
    .was = было
    .needed = нужно
thing-lemon = { $n ->
        [one] лимон
        [few] лимона
       *[many] лимонов
    }
    .accusative = { $n ->
        [one] лимон
        [few] лимона
       *[many] лимонов
    }
    .plural = лимоны
    .many = лимонов
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-egg = { $n ->
        [one] яйцо
        [few] яйца
       *[many] яиц
    }
    .accusative = { $n ->
        [one] яйцо
        [few] яйца
       *[many] яиц
    }
    .plural = яйца
    .many = яиц
    .was = было
    .needed = нужно
thing-tomato = { $n ->
        [one] помидор
        [few] помидора
       *[many] помидоров
    }
    .accusative = { $n ->
        [one] помидор
        [few] помидора
       *[many] помидоров
    }
    .plural = помидоры
    .many = помидоров
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-potato = { $n ->
        [one] картофелина
        [few] картофелины
       *[many] картофелин
    }
    .accusative = { $n ->
        [one] картофелину
        [few] картофелины
       *[many] картофелин
    }
    .plural = картофелины
    .many = картофелин
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-flower = { $n ->
        [one] цветок
        [few] цветка
       *[many] цветков
    }
    .accusative = { $n ->
        [one] цветок
        [few] цветка
       *[many] цветков
    }
    .plural = цветы
    .many = цветов
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-book = { $n ->
        [one] книга
        [few] книги
       *[many] книг
    }
    .accusative = { $n ->
        [one] книгу
        [few] книги
       *[many] книг
    }
    .plural = книги
    .many = книг
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-notebook = { $n ->
        [one] тетрадь
        [few] тетради
       *[many] тетрадей
    }
    .accusative = { $n ->
        [one] тетрадь
        [few] тетради
       *[many] тетрадей
    }
    .plural = тетради
    .many = тетрадей
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-pencil = { $n ->
        [one] карандаш
        [few] карандаша
       *[many] карандашей
    }
    .accusative = { $n ->
        [one] карандаш
        [few] карандаша
       *[many] карандашей
    }
    .plural = карандаши
    .many = карандашей
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-ball = { $n ->
        [one] мяч
        [few] мяча
       *[many] мячей
    }
    .accusative = { $n ->
        [one] мяч
        [few] мяча
       *[many] мячей
    }
    .plural = мячи
    .many = мячей
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-coin = { $n ->
        [one] монета
        [few] монеты
       *[many] монет
    }
    .accusative = { $n ->
        [one] монету
        [few] монеты
       *[many] монет
    }
    .plural = монеты
    .many = монет
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-cup = { $n ->
        [one] чашка
        [few] чашки
       *[many] чашек
    }
    .accusative = { $n ->
        [one] чашку
        [few] чашки
       *[many] чашек
    }
    .plural = чашки
    .many = чашек
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-plate = { $n ->
        [one] тарелка
        [few] тарелки
       *[many] тарелок
    }
    .accusative = { $n ->
        [one] тарелку
        [few] тарелки
       *[many] тарелок
    }
    .plural = тарелки
    .many = тарелок
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-spoon = { $n ->
        [one] ложка
        [few] ложки
       *[many] ложек
    }
    .accusative = { $n ->
        [one] ложку
        [few] ложки
       *[many] ложек
    }
    .plural = ложки
    .many = ложек
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-candle = { $n ->
        [one] свеча
        [few] свечи
       *[many] свечей
    }
    .accusative = { $n ->
        [one] свечу
        [few] свечи
       *[many] свечей
    }
    .plural = свечи
    .many = свечей
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-button = { $n ->
        [one] пуговица
        [few] пуговицы
       *[many] пуговиц
    }
    .accusative = { $n ->
        [one] пуговицу
        [few] пуговицы
       *[many] пуговиц
    }
    .plural = пуговицы
    .many = пуговиц
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-stone = { $n ->
        [one] камень
        [few] камня
       *[many] камней
    }
    .accusative = { $n ->
        [one] камень
        [few] камня
       *[many] камней
    }
    .plural = камни
    .many = камней
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-bottle = { $n ->
        [one] бутылка
        [few] бутылки
       *[many] бутылок
    }
    .accusative = { $n ->
        [one] бутылку
        [few] бутылки
       *[many] бутылок
    }
    .plural = бутылки
    .many = бутылок
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-balloon = { $n ->
        [one] шарик
        [few] шарика
       *[many] шариков
    }
    .accusative = { $n ->
        [one] шарик
        [few] шарика
       *[many] шариков
    }
    .plural = шарики
    .many = шариков
    .was = { $n ->
        [one] был
       *[other] было
    }
    .needed = { $n ->
        [one] нужен
       *[other] нужно
    }
thing-hat = { $n ->
        [one] шляпа
        [few] шляпы
       *[many] шляп
    }
    .accusative = { $n ->
        [one] шляпу
        [few] шляпы
       *[many] шляп
    }
    .plural = шляпы
    .many = шляп
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }
thing-card = { $n ->
        [one] карточка
        [few] карточки
       *[many] карточек
    }
    .accusative = { $n ->
        [one] карточку
        [few] карточки
       *[many] карточек
    }
    .plural = карточки
    .many = карточек
    .was = { $n ->
        [one] была
       *[other] было
    }
    .needed = { $n ->
        [one] нужна
       *[other] нужно
    }

noun-box = { $n ->
        [one] коробка
        [few] коробки
       *[many] коробок
    }
    .was = { $n ->
        [one] была
       *[other] было
    }
    .many = коробок
noun-bag = { $n ->
        [one] пакет
        [few] пакета
       *[many] пакетов
    }
noun-friend = { $n ->
        [one] друг
        [few] друга
       *[many] друзей
    }
    .instrumental = { $n ->
        [one] другом
       *[other] друзьями
    }
noun-child = { $n ->
        [one] ребёнок
        [few] ребёнка
       *[many] детей
    }
noun-shelf = { $n ->
        [one] полка
        [few] полки
       *[many] полок
    }
noun-day = { $n ->
        [one] день
        [few] дня
       *[many] дней
    }
noun-year = { $n ->
        [one] год
        [few] года
       *[many] лет
    }
noun-tree = { $n ->
        [one] дерево
        [few] дерева
       *[many] деревьев
    }
noun-window = { $n ->
        [one] окно
        [few] окна
       *[many] окон
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3_dative } { $d } { $year_d }.
distractor-trees = В саду { $d_n ->
        [few] растут
       *[other] растёт
    } { $d } { $tree_d }.
distractor-windows = В доме { $d } { $window_d }.
distractor-other = У { $name3_genitive } есть { $d } { $other_d }.

# Addition.
add-gift = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name2 } { $name2_gender ->
        [feminine] дала
       *[masculine] дал
    } { $name1_dative } ещё { $q } { $item_q_accusative }.
    .question = Сколько { $item_many } теперь у { $name1_genitive }?
add-places = На столе { $q } { $item_q }, а в корзине { $p } { $item_p }.
    .question = Сколько всего { $item_many }?
add-buy = Утром { $name1 } { $name1_gender ->
        [feminine] купила
       *[masculine] купил
    } { $q } { $item_q_accusative }, а вечером { $p } { $item_p_accusative }.
    .question = Сколько всего { $item_many } { $name1_gender ->
        [feminine] купила
       *[masculine] купил
    } { $name1 }?
add-together = { $name1 } { $name1_gender ->
        [feminine] нашла
       *[masculine] нашёл
    } { $p } { $item_p_accusative }, а { $name2 } { $name2_gender ->
        [feminine] нашла
       *[masculine] нашёл
    } { $q } { $item_q_accusative }.
    .question = Сколько { $item_many } они нашли вместе?

# Subtraction.
sub-give = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] отдала
       *[masculine] отдал
    } { $q } { $item_q_accusative } { $name2_dative }.
    .question = Сколько { $item_many } осталось у { $name1_genitive }?
sub-compare = У { $name1_genitive } { $q } { $item_q }, а у { $name2_genitive } { $p } { $item_p }.
    .question = На сколько { $item_many } у { $name2_genitive } больше, чем у { $name1_genitive }?
sub-sold = В магазине { $item_p_was } { $p } { $item_p }. Сегодня продали { $q } { $item_q_accusative }.
    .question = Сколько { $item_many } осталось в магазине?
sub-need = У { $name1_genitive } уже есть { $q } { $item_q }, но { $item_p_needed } { $p } { $item_p }.
    .question = Сколько { $item_many } ещё не хватает { $name1_dative }?

# Multiplication.
mul-boxes = Есть { $q } { $box_q }. В каждой коробке { $p } { $item_p }.
    .question = Сколько { $item_many } во всех коробках?
mul-bags = В один пакет { $p_n ->
        [few] помещаются
       *[other] помещается
    } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] наполнила
       *[masculine] наполнил
    } { $q } { $bag_q }.
    .question = Сколько { $item_many } в пакетах?
mul-daily = { $name1 } каждый день продаёт { $p } { $item_p_accusative }.
    .question = Сколько { $item_many } { $name1 } продаст за { $q } { $day_q }?
mul-children = В школу { $q_n ->
        [one] пришёл
        [few] пришли
       *[many] пришло
    } { $q } { $child_q }. Каждый ребёнок принёс { $p } { $item_p_accusative }.
    .question = Сколько { $item_many } принесли дети?

# Division.
div-share = { $name1 } { $name1_gender ->
        [feminine] разделила
       *[masculine] разделил
    } { $p } { $item_p_accusative } поровну между { $q } { $friend_q_instrumental }.
    .question = Сколько { $item_many } получил каждый друг?
div-children = { $q } { $child_q } поровну { $q_n ->
        [one] разделил
       *[other] разделили
    } между собой { $p } { $item_p_accusative }.
    .question = Сколько { $item_many } получил каждый ребёнок?
div-pack = { $name1 } упаковывает { $p } { $item_p_accusative } в коробки. В одну коробку { $q_n ->
        [few] помещаются
       *[other] помещается
    } { $q } { $item_q }.
    .question = Сколько { $box_many } нужно { $name1_dative }?
div-shelves = В комнате { $q } { $shelf_q }. { $name1 } { $name1_gender ->
        [feminine] разложила
       *[masculine] разложил
    } на них { $p } { $item_p_accusative }, на каждую полку поровну.
    .question = Сколько { $item_many } на каждой полке?

# Two steps.
two-buy-give = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] купила
       *[masculine] купил
    } ещё { $q } { $item_q_accusative }, а потом { $name1_gender ->
        [feminine] отдала
       *[masculine] отдал
    } { $r } { $item_r_accusative } { $name2_dative }.
    .question = Сколько { $item_many } теперь у { $name1_genitive }?
two-boxes-lose = У { $name1_genitive } { $box_q_was } { $q } { $box_q }, в каждой коробке { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] потеряла
       *[masculine] потерял
    } { $r } { $item_r_accusative }.
    .question = Сколько { $item_many } осталось у { $name1_genitive }?
two-lose-share = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] потеряла
       *[masculine] потерял
    } { $q } { $item_q_accusative }, а остальные { $name1_gender ->
        [feminine] разделила
       *[masculine] разделил
    } поровну между { $r } { $friend_r_instrumental }.
    .question = Сколько { $item_many } получил каждый друг?
two-pool-bags = У { $name1_genitive } { $item_q_was } { $q } { $item_q }, а у { $name2_genitive } { $item_p_was } { $p } { $item_p }. Они разложили все { $item_plural } в { $r } { $bag_r }, в каждый пакет поровну.
    .question = Сколько { $item_many } в каждом пакете?
