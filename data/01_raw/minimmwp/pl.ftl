# Polish (pl). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (1), few (2-4, 22-24, ...), many (the rest; also the default, "other" being for fractions only).
# thing-*  value: the noun after a number ($n is that number), nominative and accusative, which are alike from 2 on (the
#          shipped numbers begin there); .plural: nominative and accusative plural; .many: genitive plural, as after
#          "ile" and "potrzebuje".
# noun-*   value as above; .many: genitive plural; .accusative: after "między" and a number; .genitive: after "w ciągu"
#          and a number. Children are counted with collective numerals, so that their verb is neuter singular.
# name-*   .gender, which past-tense verbs agree with; .dative (to whom).
# Stories stand mostly in the past tense, as in Polish school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ania
    .gender = feminine
    .dative = Ani
name-2 = Tomek
    .gender = masculine
    .dative = Tomkowi
name-3 = Kasia
    .gender = feminine
    .dative = Kasi
name-4 = Bartek
    .gender = masculine
    .dative = Bartkowi
name-5 = Zosia
    .gender = feminine
    .dative = Zosi
name-6 = Michał
    .gender = masculine
    .dative = Michałowi
name-7 = Ewa
    .gender = feminine
    .dative = Ewie
name-8 = Jacek
    .gender = masculine
    .dative = Jackowi
name-9 = Magda
    .gender = feminine
    .dative = Magdzie
name-10 = Paweł
    .gender = masculine
    .dative = Pawłowi

thing-apple = { $n ->
        [one] jabłko
        [few] jabłka
       *[many] jabłek
    }
    .plural = jabłka
    .many = jabłek
thing-orange = { $n ->
        [one] pomarańcza
        [few] pomarańcze
       *[many] pomarańczy
    }
    .plural = pomarańcze
    .many = pomarańczy
thing-banana = { $n ->
        [one] banan
        [few] banany
       *[many] bananów
    }
    .plural = banany
    .many = bananów
thing-mango = mango
    .plural = mango
    .many = mango
thing-lemon = { $n ->
        [one] cytryna
        [few] cytryny
       *[many] cytryn
    }
    .plural = cytryny
    .many = cytryn
thing-egg = { $n ->
        [one] jajko
        [few] jajka
       *[many] jajek
    }
    .plural = jajka
    .many = jajek
thing-tomato = { $n ->
        [one] pomidor
        [few] pomidory
       *[many] pomidorów
    }
    .plural = pomidory
    .many = pomidorów
thing-potato = { $n ->
        [one] ziemniak
        [few] ziemniaki
       *[many] ziemniaków
    }
    .plural = ziemniaki
    .many = ziemniaków
thing-flower = { $n ->
        [one] kwiat
        [few] kwiaty
       *[many] kwiatów
    }
    .plural = kwiaty
    .many = kwiatów
thing-book = { $n ->
        [one] książka
        [few] książki
       *[many] książek
    }
    .plural = książki
    .many = książek
thing-notebook = { $n ->
        [one] zeszyt
        [few] zeszyty
       *[many] zeszytów
    }
    .plural = zeszyty
    .many = zeszytów
thing-pencil = { $n ->
        [one] ołówek
        [few] ołówki
       *[many] ołówków
    }
    .plural = ołówki
    .many = ołówków
thing-ball = { $n ->
        [one] piłka
        [few] piłki
       *[many] piłek
    }
    .plural = piłki
    .many = piłek
thing-coin = { $n ->
        [one] moneta
        [few] monety
       *[many] monet
    }
    .plural = monety
    .many = monet
thing-cup = { $n ->
        [one] kubek
        [few] kubki
       *[many] kubków
    }
    .plural = kubki
    .many = kubków
thing-plate = { $n ->
        [one] talerz
        [few] talerze
       *[many] talerzy
    }
    .plural = talerze
    .many = talerzy
thing-spoon = { $n ->
        [one] łyżka
        [few] łyżki
       *[many] łyżek
    }
    .plural = łyżki
    .many = łyżek
thing-candle = { $n ->
        [one] świeczka
        [few] świeczki
       *[many] świeczek
    }
    .plural = świeczki
    .many = świeczek
thing-button = { $n ->
        [one] guzik
        [few] guziki
       *[many] guzików
    }
    .plural = guziki
    .many = guzików
thing-stone = { $n ->
        [one] kamień
        [few] kamienie
       *[many] kamieni
    }
    .plural = kamienie
    .many = kamieni
thing-bottle = { $n ->
        [one] butelka
        [few] butelki
       *[many] butelek
    }
    .plural = butelki
    .many = butelek
thing-balloon = { $n ->
        [one] balon
        [few] balony
       *[many] balonów
    }
    .plural = balony
    .many = balonów
thing-hat = { $n ->
        [one] kapelusz
        [few] kapelusze
       *[many] kapeluszy
    }
    .plural = kapelusze
    .many = kapeluszy
thing-card = { $n ->
        [one] karta
        [few] karty
       *[many] kart
    }
    .plural = karty
    .many = kart

noun-box = { $n ->
        [one] pudełko
        [few] pudełka
       *[many] pudełek
    }
    .many = pudełek
noun-bag = { $n ->
        [one] torba
        [few] torby
       *[many] toreb
    }
    .many = toreb
noun-friend = { $n ->
        [one] przyjaciel
        [few] przyjaciele
       *[many] przyjaciół
    }
    .accusative = { $n ->
        [one] przyjaciela
       *[other] przyjaciół
    }
noun-child = { $n ->
        [one] dziecko
        [few] dzieci
       *[many] dzieci
    }
noun-shelf = { $n ->
        [one] półka
        [few] półki
       *[many] półek
    }
noun-day = { $n ->
        [one] dzień
        [few] dni
       *[many] dni
    }
    .genitive = { $n ->
        [one] dnia
       *[other] dni
    }
noun-year = { $n ->
        [one] rok
        [few] lata
       *[many] lat
    }
noun-tree = { $n ->
        [one] drzewo
        [few] drzewa
       *[many] drzew
    }
noun-window = { $n ->
        [one] okno
        [few] okna
       *[many] okien
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } ma { $d } { $year_d }.
distractor-trees = W ogrodzie { $d_n ->
        [few] rosną
       *[other] rośnie
    } { $d } { $tree_d }.
distractor-windows = Dom ma { $d } { $window_d }.
distractor-other = { $name3 } ma { $d } { $other_d }.

# Addition.
add-gift = { $name1 } { $name1_gender ->
        [feminine] miała
       *[masculine] miał
    } { $p } { $item_p }. { $name2 } { $name2_gender ->
        [feminine] dała
       *[masculine] dał
    } { $name1_dative } jeszcze { $q } { $item_q }.
    .question = Ile { $item_many } ma teraz { $name1 }?
add-places = Na stole { $q_n ->
        [few] są
       *[other] jest
    } { $q } { $item_q }, a w koszyku { $p_n ->
        [few] są
       *[other] jest
    } { $p } { $item_p }.
    .question = Ile { $item_many } jest w sumie?
add-buy = Rano { $name1 } { $name1_gender ->
        [feminine] kupiła
       *[masculine] kupił
    } { $q } { $item_q }, a wieczorem { $p } { $item_p }.
    .question = Ile { $item_many } { $name1_gender ->
        [feminine] kupiła
       *[masculine] kupił
    } łącznie { $name1 }?
add-together = { $name1 } { $name1_gender ->
        [feminine] znalazła
       *[masculine] znalazł
    } { $p } { $item_p }, a { $name2 } { $name2_gender ->
        [feminine] znalazła
       *[masculine] znalazł
    } { $q } { $item_q }.
    .question = Ile { $item_many } { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] znalazły
           *[masculine] znaleźli
        }
       *[masculine] znaleźli
    } razem?

# Subtraction.
sub-give = { $name1 } { $name1_gender ->
        [feminine] miała
       *[masculine] miał
    } { $p } { $item_p }. Potem { $name1_gender ->
        [feminine] dała
       *[masculine] dał
    } { $name2_dative } { $q } { $item_q }.
    .question = Ile { $item_many } zostało { $name1_dative }?
sub-compare = { $name1 } ma { $q } { $item_q }, a { $name2 } ma { $p } { $item_p }.
    .question = O ile więcej { $item_many } ma { $name2 } niż { $name1 }?
sub-sold = W sklepie { $p_n ->
        [few] były
       *[other] było
    } { $p } { $item_p }. Dzisiaj sprzedano { $q } { $item_q }.
    .question = Ile { $item_many } zostało w sklepie?
sub-need = { $name1 } ma już { $q } { $item_q }, ale potrzebuje { $p } { $item_many }.
    .question = Ilu { $item_many } brakuje jeszcze { $name1_dative }?

# Multiplication.
mul-boxes = Mamy { $q } { $box_q }. W każdym pudełku { $p_n ->
        [few] są
       *[other] jest
    } { $p } { $item_p }.
    .question = Ile { $item_many } jest łącznie w pudełkach?
mul-bags = W jednej torbie { $p_n ->
        [few] mieszczą
       *[other] mieści
    } się { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] napełniła
       *[masculine] napełnił
    } { $q } { $bag_q }.
    .question = Ile { $item_many } jest w torbach?
mul-daily = { $name1 } codziennie sprzedaje { $p } { $item_p }.
    .question = Ile { $item_many } sprzeda { $name1 } w ciągu { $q } { $day_q_genitive }?
mul-children = Do szkoły przyszło { $q } { $child_q }. Każde dziecko przyniosło { $p } { $item_p }.
    .question = Ile { $item_many } przyniosły dzieci?

# Division.
div-share = { $name1 } { $name1_gender ->
        [feminine] rozdzieliła
       *[masculine] rozdzielił
    } { $p } { $item_p } po równo między { $q } { $friend_q_accusative }.
    .question = Ile { $item_many } dostał każdy przyjaciel?
div-children = { $q } { $child_q } podzieliło między siebie po równo { $p } { $item_p }.
    .question = Ile { $item_many } dostało każde dziecko?
div-pack = { $name1 } pakuje { $p } { $item_p } do pudełek. W jednym pudełku { $q_n ->
        [few] mieszczą
       *[other] mieści
    } się { $q } { $item_q }.
    .question = Ilu { $box_many } potrzebuje { $name1 }?
div-shelves = W pokoju { $q_n ->
        [few] są
       *[other] jest
    } { $q } { $shelf_q }. { $name1 } { $name1_gender ->
        [feminine] ułożyła
       *[masculine] ułożył
    } na nich { $p } { $item_p }, na każdej półce tyle samo.
    .question = Ile { $item_many } jest na każdej półce?

# Two steps.
two-buy-give = { $name1 } { $name1_gender ->
        [feminine] miała
       *[masculine] miał
    } { $p } { $item_p } i { $name1_gender ->
        [feminine] kupiła
       *[masculine] kupił
    } jeszcze { $q } { $item_q }. Potem { $name1_gender ->
        [feminine] dała
       *[masculine] dał
    } { $name2_dative } { $r } { $item_r }.
    .question = Ile { $item_many } ma teraz { $name1 }?
two-boxes-lose = { $name1 } { $name1_gender ->
        [feminine] miała
       *[masculine] miał
    } { $q } { $box_q }, a w każdym pudełku { $p_n ->
        [few] były
       *[other] było
    } { $p } { $item_p }. Potem { $name1_gender ->
        [feminine] zgubiła
       *[masculine] zgubił
    } { $r } { $item_r }.
    .question = Ile { $item_many } zostało { $name1_dative }?
two-lose-share = { $name1 } { $name1_gender ->
        [feminine] miała
       *[masculine] miał
    } { $p } { $item_p } i { $name1_gender ->
        [feminine] zgubiła
       *[masculine] zgubił
    } { $q } { $item_q }. Resztę { $name1_gender ->
        [feminine] rozdzieliła
       *[masculine] rozdzielił
    } po równo między { $r } { $friend_r_accusative }.
    .question = Ile { $item_many } dostał każdy przyjaciel?
two-pool-bags = { $name1 } { $name1_gender ->
        [feminine] miała
       *[masculine] miał
    } { $q } { $item_q }, a { $name2 } { $name2_gender ->
        [feminine] miała
       *[masculine] miał
    } { $p } { $item_p }. Wszystkie { $item_plural } { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] włożyły
           *[masculine] włożyli
        }
       *[masculine] włożyli
    } do { $r } { $bag_many }, do każdej torby tyle samo.
    .question = Ile { $item_many } jest w każdej torbie?
