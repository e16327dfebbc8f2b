# Belarusian (be). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (21, 31, ...), few (2-4, 22-24, ...), many (the rest; also the default, "other" being for
# fractions only).
# thing-*  value: the nominative after a number ($n is that number); .accusative: the same as an object (differs after 21
#          in the feminine); .plural: nominative and accusative plural; .many: genitive plural, as after "колькі";
#          .was: "was/were", agreeing with number and gender.
# noun-*   value: the nominative after a number; .instrumental: after "паміж" and a number; .genitive: after "з" and a
#          number; .was, .many as above. Children are "a group of" a number, which spares the collective numerals.
# name-*   .gender, which past-tense verbs agree with; .genitive ("у Ганны"), .dative (to whom; age).
# After a vowel "у" is written "ў": every .genitive of a name and every .plural of a thing ends in a vowel, which the
# sentences rely on; nowhere else does a word with "у" or "ў" follow a noun that changes.
# Stories stand in the past tense, as in Belarusian school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ганна
    .gender = feminine
    .genitive = Ганны
    .dative = Ганне
name-2 = Максім
    .gender = masculine
    .genitive = Максіма
    .dative = Максіму
name-3 = Марыя
    .gender = feminine
    .genitive = Марыі
    .dative = Марыі
name-4 = Андрэй
    .gender = masculine
    .genitive = Андрэя
    .dative = Андрэю
name-5 = Алена
    .gender = feminine
    .genitive = Алены
    .dative = Алене
name-6 = Алесь
    .gender = masculine
    .genitive = Алеся
    .dative = Алесю
name-7 = Наталля
    .gender = feminine
    .genitive = Наталлі
    .dative = Наталлі
name-8 = Пётр
    .gender = masculine
    .genitive = Пятра
    .dative = Пятру
name-9 = Юля
    .gender = feminine
    .genitive = Юлі
    .dative = Юлі
name-10 = Павел
    .gender = masculine
    .genitive = Паўла
    .dative = Паўлу

thing-apple = { $n ->
        [one] яблык
        [few] яблыкі
       *[many] яблыкаў
    }
    .accusative = { $n ->
        [one] яблык
        [few] яблыкі
       *[many] яблыкаў
    }
    .plural = яблыкі
    .many = яблыкаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-orange = { $n ->
        [one] апельсін
        [few] апельсіны
       *[many] апельсінаў
    }
    .accusative = { $n ->
        [one] апельсін
        [few] апельсіны
       *[many] апельсінаў
    }
    .plural = апельсіны
    .many = апельсінаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-banana = { $n ->
        [one] банан
        [few] бананы
       *[many] бананаў
    }
    .accusative = { $n ->
        [one] банан
        [few] бананы
       *[many] бананаў
    }
    .plural = бананы
    .many = бананаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-mango = манга
    .accusative = манга
    .plural = манга
    .many = манга
    .was = было
thing-lemon = { $n ->
        [one] лімон
        [few] лімоны
       *[many] лімонаў
    }
    .accusative = { $n ->
        [one] лімон
        [few] лімоны
       *[many] лімонаў
    }
    .plural = лімоны
    .many = лімонаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-egg = { $n ->
        [one] яйка
        [few] яйкі
       *[many] яек
    }
    .accusative = { $n ->
        [one] яйка
        [few] яйкі
       *[many] яек
    }
    .plural = яйкі
    .many = яек
    .was = было
thing-tomato = { $n ->
        [one] памідор
        [few] памідоры
       *[many] памідораў
    }
    .accusative = { $n ->
        [one] памідор
        [few] памідоры
       *[many] памідораў
    }
    .plural = памідоры
    .many = памідораў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-potato = { $n ->
        [one] бульбіна
        [few] бульбіны
       *[many] бульбін
    }
    .accusative = { $n ->
        [one] бульбіну
        [few] бульбіны
       *[many] бульбін
    }
    .plural = бульбіны
    .many = бульбін
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-flower = { $n ->
        [one] кветка
        [few] кветкі
       *[many] кветак
    }
    .accusative = { $n ->
        [one] кветку
        [few] кветкі
       *[many] кветак
    }
    .plural = кветкі
    .many = кветак
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-book = { $n ->
        [one] кніга
        [few] кнігі
       *[many] кніг
    }
    .accusative = { $n ->
        [one] кнігу
        [few] кнігі
       *[many] кніг
    }
    .plural = кнігі
    .many = кніг
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-notebook = { $n ->
        [one] сшытак
        [few] сшыткі
       *[many] сшыткаў
    }
    .accusative = { $n ->
        [one] сшытак
        [few] сшыткі
       *[many] сшыткаў
    }
    .plural = сшыткі
    .many = сшыткаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-pencil = { $n ->
        [one] аловак
        [few] алоўкі
       *[many] алоўкаў
    }
    .accusative = { $n ->
        [one] аловак
        [few] алоўкі
       *[many] алоўкаў
    }
    .plural = алоўкі
    .many = алоўкаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-ball = { $n ->
        [one] мяч
        [few] мячы
       *[many] мячоў
    }
    .accusative = { $n ->
        [one] мяч
        [few] мячы
       *[many] мячоў
    }
    .plural = мячы
    .many = мячоў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-coin = { $n ->
        [one] манета
        [few] манеты
       *[many] манет
    }
    .accusative = { $n ->
        [one] манету
        [few] манеты
       *[many] манет
    }
    .plural = манеты
    .many = манет
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-cup = { $n ->
        [one] кубак
        [few] кубкі
       *[many] кубкаў
    }
    .accusative = { $n ->
        [one] кубак
        [few] кубкі
       *[many] кубкаў
    }
    .plural = кубкі
    .many = кубкаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-plate = { $n ->
        [one] талерка
        [few] талеркі
       *[many] талерак
    }
    .accusative = { $n ->
        [one] талерку
        [few] талеркі
       *[many] талерак
    }
    .plural = талеркі
    .many = талерак
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-spoon = { $n ->
        [one] лыжка
        [few] лыжкі
       *[many] лыжак
    }
    .accusative = { $n ->
        [one] лыжку
        [few] лыжкі
       *[many] лыжак
    }
    .plural = лыжкі
    .many = лыжак
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-candle = { $n ->
        [one] свечка
        [few] свечкі
       *[many] свечак
    }
    .accusative = { $n ->
        [one] свечку
        [few] свечкі
       *[many] свечак
    }
    .plural = свечкі
    .many = свечак
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-button = { $n ->
        [one] гузік
        [few] гузікі
       *[many] гузікаў
    }
    .accusative = { $n ->
        [one] гузік
        [few] гузікі
       *[many] гузікаў
    }
    .plural = гузікі
    .many = гузікаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-stone = { $n ->
        [one] камень
        [few] камяні
       *[many] камянёў
    }
    .accusative = { $n ->
        [one] камень
        [few] камяні
       *[many] камянёў
    }
    .plural = камяні
    .many = камянёў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-bottle = { $n ->
        [one] бутэлька
        [few] бутэлькі
       *[many] бутэлек
    }
    .accusative = { $n ->
        [one] бутэльку
        [few] бутэлькі
       *[many] бутэлек
    }
    .plural = бутэлькі
    .many = бутэлек
    .was = { $n ->
        [one] была
       *[other] было
    }
thing-balloon = { $n ->
        [one] шарык
        [few] шарыкі
       *[many] шарыкаў
    }
    .accusative = { $n ->
        [one] шарык
        [few] шарыкі
       *[many] шарыкаў
    }
    .plural = шарыкі
    .many = шарыкаў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-hat = { $n ->
        [one] капялюш
        [few] капелюшы
       *[many] капелюшоў
    }
    .accusative = { $n ->
        [one] капялюш
        [few] капелюшы
       *[many] капелюшоў
    }
    .plural = капелюшы
    .many = капелюшоў
    .was = { $n ->
        [one] быў
       *[other] было
    }
thing-card = { $n ->
        [one] картка
        [few] карткі
       *[many] картак
    }
    .accusative = { $n ->
        [one] картку
        [few] карткі
       *[many] картак
    }
    .plural = карткі
    .many = картак
    .was = { $n ->
        [one] была
       *[other] было
    }

noun-box = { $n ->
        [one] скрынка
        [few] скрынкі
       *[many] скрынак
    }
    .was = { $n ->
        [one] была
       *[other] было
    }
    .many = скрынак
noun-bag = { $n ->
        [one] пакет
        [few] пакеты
       *[many] пакетаў
    }
noun-friend = { $n ->
        [one] сябар
        [few] сябры
       *[many] сяброў
    }
    .instrumental = { $n ->
        [one] сябрам
       *[other] сябрамі
    }
noun-child = { $n ->
        [one] дзіця
        [few] дзіцяці
       *[many] дзяцей
    }
    .genitive = { $n ->
        [one] дзіцяці
       *[other] дзяцей
    }
noun-shelf = { $n ->
        [one] паліца
        [few] паліцы
       *[many] паліц
    }
noun-day = { $n ->
        [one] дзень
        [few] дні
       *[many] дзён
    }
noun-year = { $n ->
        [one] год
        [few] гады
       *[many] гадоў
    }
noun-tree = { $n ->
        [one] дрэва
        [few] дрэвы
       *[many] дрэў
    }
noun-window = { $n ->
        [one] акно
        [few] акны
       *[many] акон
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3_dative } { $d } { $year_d }.
distractor-trees = У садзе { $d_n ->
        [few] растуць
       *[other] расце
    } { $d } { $tree_d }.
distractor-windows = У доме { $d } { $window_d }.
distractor-other = У { $name3_genitive } ёсць { $d } { $other_d }.

# Addition.
add-gift = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name2 } { $name2_gender ->
        [feminine] дала
       *[masculine] даў
    } { $name1_dative } яшчэ { $q } { $item_q_accusative }.
    .question = Колькі { $item_many } цяпер у { $name1_genitive }?
add-places = На стале { $q } { $item_q }, а ў кошыку { $p } { $item_p }.
    .question = Колькі ўсяго { $item_many }?
add-buy = Раніцай { $name1 } { $name1_gender ->
        [feminine] купіла
       *[masculine] купіў
    } { $q } { $item_q_accusative }, а ўвечары { $p } { $item_p_accusative }.
    .question = Колькі ўсяго { $item_many } { $name1_gender ->
        [feminine] купіла
       *[masculine] купіў
    } { $name1 }?
add-together = { $name1 } { $name1_gender ->
        [feminine] знайшла
       *[masculine] знайшоў
    } { $p } { $item_p_accusative }, а { $name2 } { $name2_gender ->
        [feminine] знайшла
       *[masculine] знайшоў
    } { $q } { $item_q_accusative }.
    .question = Колькі { $item_many } яны знайшлі разам?

# Subtraction.
sub-give = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] аддала
       *[masculine] аддаў
    } { $q } { $item_q_accusative } { $name2_dative }.
    .question = Колькі { $item_many } засталося ў { $name1_genitive }?
sub-compare = У { $name1_genitive } { $q } { $item_q }, а ў { $name2_genitive } { $p } { $item_p }.
    .question = На колькі ў { $name2_genitive } больш { $item_many }, чым у { $name1_genitive }?
sub-sold = У краме { $item_p_was } { $p } { $item_p }. Сёння прадалі { $q } { $item_q_accusative }.
    .question = Колькі { $item_many } засталося ў краме?
sub-need = У { $name1_genitive } ўжо ёсць { $q } { $item_q }, але трэба { $p } { $item_p_accusative }.
    .question = Колькі { $item_many } яшчэ не хапае { $name1_dative }?

# Multiplication.
mul-boxes = Ёсць { $q } { $box_q }. У кожнай скрынцы { $p } { $item_p }.
    .question = Колькі { $item_many } ва ўсіх скрынках?
mul-bags = У адным пакеце { $p_n ->
        [few] змяшчаюцца
       *[other] змяшчаецца
    } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] напоўніла
       *[masculine] напоўніў
    } { $q } { $bag_q }.
    .question = Колькі ў пакетах { $item_many }?
mul-daily = { $name1 } кожны дзень прадае { $p } { $item_p_accusative }.
    .question = Колькі { $item_many } { $name1 } прадасць за { $q } { $day_q }?
mul-children = У школу прыйшла група з { $q } { $child_q_genitive }. Кожнае дзіця прынесла { $p } { $item_p_accusative }.
    .question = Колькі { $item_many } прынеслі дзеці?

# Division.
div-share = { $name1 } { $name1_gender ->
        [feminine] падзяліла
       *[masculine] падзяліў
    } { $p } { $item_p_accusative } пароўну паміж { $q } { $friend_q_instrumental }.
    .question = Колькі { $item_many } атрымаў кожны сябар?
div-children = Група з { $q } { $child_q_genitive } пароўну падзяліла паміж сабой { $p } { $item_p_accusative }.
    .question = Колькі { $item_many } атрымала кожнае дзіця?
div-pack = { $name1 } пакуе ў скрынкі { $p } { $item_p_accusative }. У адной скрынцы { $q_n ->
        [few] змяшчаюцца
       *[other] змяшчаецца
    } { $q } { $item_q }.
    .question = Колькі { $box_many } трэба { $name1_dative }?
div-shelves = У пакоі { $q } { $shelf_q }. { $name1 } { $name1_gender ->
        [feminine] расклала
       *[masculine] расклаў
    } на іх { $p } { $item_p_accusative }, на кожную паліцу пароўну.
    .question = Колькі { $item_many } на кожнай паліцы?

# Two steps.
two-buy-give = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] купіла
       *[masculine] купіў
    } яшчэ { $q } { $item_q_accusative }, а потым { $name1_gender ->
        [feminine] аддала
       *[masculine] аддаў
    } { $r } { $item_r_accusative } { $name2_dative }.
    .question = Колькі { $item_many } цяпер у { $name1_genitive }?
two-boxes-lose = У { $name1_genitive } { $box_q_was } { $q } { $box_q }, у кожнай скрынцы { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] згубіла
       *[masculine] згубіў
    } { $r } { $item_r_accusative }.
    .question = Колькі { $item_many } засталося ў { $name1_genitive }?
two-lose-share = У { $name1_genitive } { $item_p_was } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] згубіла
       *[masculine] згубіў
    } { $q } { $item_q_accusative }, а рэшту { $name1_gender ->
        [feminine] падзяліла
       *[masculine] падзяліў
    } пароўну паміж { $r } { $friend_r_instrumental }.
    .question = Колькі { $item_many } атрымаў кожны сябар?
two-pool-bags = У { $name1_genitive } { $item_q_was } { $q } { $item_q }, а ў { $name2_genitive } { $item_p_was } { $p } { $item_p }. Яны расклалі ўсе { $item_plural } ў { $r } { $bag_r }, у кожны пакет пароўну.
    .question = Колькі ў кожным пакеце { $item_many }?
