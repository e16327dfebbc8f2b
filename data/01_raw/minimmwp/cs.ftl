# Czech (cs). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (1), few (2-4), other (5 and more; "many" is for fractions only).
# thing-*  value: the noun after a number ($n is that number), nominative and accusative, which are alike from 2 on (the
#          shipped numbers begin there); .plural: nominative and accusative plural; .many: genitive plural, as after
#          "kolik"; .all: "all" in the accusative plural, agreeing in gender.
# noun-*   value as above; .many: genitive plural; .accusative: after "mezi" and a number.
# name-*   .gender, which past-tense verbs agree with; .dative (to whom; age).
# Stories stand mostly in the past tense, as in Czech school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Jana
    .gender = feminine
    .dative = Janě
name-2 = Petr
    .gender = masculine
    .dative = Petrovi
name-3 = Eva
    .gender = feminine
    .dative = Evě
name-4 = Tomáš
    .gender = masculine
    .dative = Tomášovi
name-5 = Lucie
    .gender = feminine
    .dative = Lucii
name-6 = Jakub
    .gender = masculine
    .dative = Jakubovi
name-7 = Hana
    .gender = feminine
    .dative = Haně
name-8 = Ondřej
    .gender = masculine
    .dative = Ondřejovi
name-9 = Tereza
    .gender = feminine
    .dative = Tereze
name-10 = Pavel
    .gender = masculine
    .dative = Pavlovi

thing-apple = { $n ->
        [one] jablko
        [few] jablka
       *[other] jablek
    }
    .plural = jablka
    .many = jablek
    .all = všechna
thing-orange = { $n ->
        [one] pomeranč
        [few] pomeranče
       *[other] pomerančů
    }
    .plural = pomeranče
    .many = pomerančů
    .all = všechny
thing-banana = { $n ->
        [one] banán
        [few] banány
       *[other] banánů
    }
    .plural = banány
    .many = banánů
    .all = všechny
thing-mango = { $n ->
        [one] mango
        [few] manga
       *[other] mang
    }
    .plural = manga
    .many = mang
    .all = všechna
thing-lemon = { $n ->
        [one] citron
        [few] citrony
       *[other] citronů
    }
    .plural = citrony
    .many = citronů
    .all = všechny
thing-egg = { $n ->
        [one] vejce
        [few] vejce
       *[other] vajec
    }
    .plural = vejce
    .many = vajec
    .all = všechna
thing-tomato = { $n ->
        [one] rajče
        [few] rajčata
       *[other] rajčat
    }
    .plural = rajčata
    .many = rajčat
    .all = všechna
thing-potato = { $n ->
        [one] brambora
        [few] brambory
       *[other] brambor
    }
    .plural = brambory
    .many = brambor
    .all = všechny
thing-flower = { $n ->
        [one] květina
        [few] květiny
       *[other] květin
    }
    .plural = květiny
    .many = květin
    .all = všechny
thing-book = { $n ->
        [one] kniha
        [few] knihy
       *[other] knih
    }
    .plural = knihy
    .many = knih
    .all = všechny
thing-notebook = { $n ->
        [one] sešit
        [few] sešity
       *[other] sešitů
    }
    .plural = sešity
    .many = sešitů
    .all = všechny
thing-pencil = { $n ->
        [one] tužka
        [few] tužky
       *[other] tužek
    }
    .plural = tužky
    .many = tužek
    .all = všechny
thing-ball = { $n ->
        [one] míč
        [few] míče
       *[other] míčů
    }
    .plural = míče
    .many = míčů
    .all = všechny
thing-coin = { $n ->
        [one] mince
        [few] mince
       *[other] mincí
    }
    .plural = mince
    .many = mincí
    .all = všechny
thing-cup = { $n ->
        [one] hrnek
        [few] hrnky
       *[other] hrnků
    }
    .plural = hrnky
    .many = hrnků
    .all = všechny
thing-plate = { $n ->
        [one] talíř
        [few] talíře
       *[other] talířů
    }
    .plural = talíře
    .many = talířů
    .all = všechny
thing-spoon = { $n ->
        [one] lžíce
        [few] lžíce
       *[other] lžic
    }
    .plural = lžíce
    .many = lžic
    .all = všechny
thing-candle = { $n ->
        [one] svíčka
        [few] svíčky
       *[other] svíček
    }
    .plural = svíčky
    .many = svíček
    .all = všechny
thing-button = { $n ->
        [one] knoflík
        [few] knoflíky
       *[other] knoflíků
    }
    .plural = knoflíky
    .many = knoflíků
    .all = všechny
thing-stone = { $n ->
        [one] kámen
        [few] kameny
       *[other] kamenů
    }
    .plural = kameny
    .many = kamenů
    .all = všechny
thing-bottle = { $n ->
        [one] lahev
        [few] lahve
       *[other] lahví
    }
    .plural = lahve
    .many = lahví
    .all = všechny
thing-balloon = { $n ->
        [one] balonek
        [few] balonky
       *[other] balonků
    }
    .plural = balonky
    .many = balonků
    .all = všechny
thing-hat = { $n ->
        [one] klobouk
        [few] klobouky
       *[other] klobouků
    }
    .plural = klobouky
    .many = klobouků
    .all = všechny
thing-card = { $n ->
        [one] karta
        [few] karty
       *[other] karet
    }
    .plural = karty
    .many = karet
    .all = všechny

noun-box = { $n ->
        [one] krabice
        [few] krabice
       *[other] krabic
    }
    .many = krabic
noun-bag = { $n ->
        [one] taška
        [few] tašky
       *[other] tašek
    }
    .many = tašek
noun-friend = { $n ->
        [one] kamarád
        [few] kamarádi
       *[other] kamarádů
    }
    .accusative = { $n ->
        [one] kamaráda
        [few] kamarády
       *[other] kamarádů
    }
noun-child = { $n ->
        [one] dítě
        [few] děti
       *[other] dětí
    }
noun-shelf = { $n ->
        [one] police
        [few] police
       *[other] polic
    }
noun-day = { $n ->
        [one] den
        [few] dny
       *[other] dní
    }
noun-year = { $n ->
        [one] rok
        [few] roky
       *[other] let
    }
noun-tree = { $n ->
        [one] strom
        [few] stromy
       *[other] stromů
    }
noun-window = { $n ->
        [one] okno
        [few] okna
       *[other] oken
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3_dative } { $d_n ->
        [few] jsou
       *[other] je
    } { $d } { $year_d }.
distractor-trees = Na zahradě { $d_n ->
        [few] rostou
       *[other] roste
    } { $d } { $tree_d }.
distractor-windows = Dům má { $d } { $window_d }.
distractor-other = { $name3 } má { $d } { $other_d }.

# Addition.
add-gift = { $name1 } { $name1_gender ->
        [feminine] měla
       *[masculine] měl
    } { $p } { $item_p }. { $name2 } { $name2_gender ->
        [feminine] dala
       *[masculine] dal
    } { $name1_dative } ještě { $q } { $item_q }.
    .question = Kolik { $item_many } má teď { $name1 }?
add-places = Na stole { $q_n ->
        [few] jsou
       *[other] je
    } { $q } { $item_q } a v košíku { $p_n ->
        [few] jsou
       *[other] je
    } { $p } { $item_p }.
    .question = Kolik je to dohromady { $item_many }?
add-buy = Ráno { $name1_gender ->
        [feminine] koupila
       *[masculine] koupil
    } { $name1 } { $q } { $item_q } a večer { $p } { $item_p }.
    .question = Kolik { $item_many } { $name1_gender ->
        [feminine] koupila
       *[masculine] koupil
    } { $name1 } celkem?
add-together = { $name1 } { $name1_gender ->
        [feminine] našla
       *[masculine] našel
    } { $p } { $item_p } a { $name2 } { $name2_gender ->
        [feminine] našla
       *[masculine] našel
    } { $q } { $item_q }.
    .question = Kolik { $item_many } { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] našly
           *[masculine] našli
        }
       *[masculine] našli
    } společně?

# Subtraction.
sub-give = { $name1 } { $name1_gender ->
        [feminine] měla
       *[masculine] měl
    } { $p } { $item_p }. Potom { $name1_gender ->
        [feminine] dala
       *[masculine] dal
    } { $name2_dative } { $q } { $item_q }.
    .question = Kolik { $item_many } { $name1_dative } zbylo?
sub-compare = { $name1 } má { $q } { $item_q } a { $name2 } má { $p } { $item_p }.
    .question = O kolik { $item_many } má { $name2 } víc než { $name1 }?
sub-sold = V obchodě měli { $p } { $item_p }. Dnes prodali { $q } { $item_q }.
    .question = Kolik { $item_many } v obchodě zbylo?
sub-need = { $name1 } už má { $q } { $item_q }, ale potřebuje { $p } { $item_p }.
    .question = Kolik { $item_many } { $name1_dative } ještě chybí?

# Multiplication.
mul-boxes = Máme { $q } { $box_q }. V každé krabici { $p_n ->
        [few] jsou
       *[other] je
    } { $p } { $item_p }.
    .question = Kolik { $item_many } je v krabicích dohromady?
mul-bags = Do jedné tašky se { $p_n ->
        [few] vejdou
       *[other] vejde
    } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] naplnila
       *[masculine] naplnil
    } { $q } { $bag_q }.
    .question = Kolik { $item_many } je v taškách?
mul-daily = { $name1 } každý den prodá { $p } { $item_p }.
    .question = Kolik { $item_many } prodá { $name1 } za { $q } { $day_q }?
mul-children = Do školy { $q_n ->
        [few] přišly
       *[other] přišlo
    } { $q } { $child_q }. Každé dítě přineslo { $p } { $item_p }.
    .question = Kolik { $item_many } děti přinesly?

# Division.
div-share = { $name1 } { $name1_gender ->
        [feminine] rozdělila
       *[masculine] rozdělil
    } { $p } { $item_p } rovným dílem mezi { $q } { $friend_q_accusative }.
    .question = Kolik { $item_many } dostal každý kamarád?
div-children = { $q } { $child_q } si rovným dílem { $q_n ->
        [few] rozdělily
       *[other] rozdělilo
    } { $p } { $item_p }.
    .question = Kolik { $item_many } dostalo každé dítě?
div-pack = { $name1 } balí { $p } { $item_p } do krabic. Do jedné krabice se { $q_n ->
        [few] vejdou
       *[other] vejde
    } { $q } { $item_q }.
    .question = Kolik { $box_many } { $name1 } potřebuje?
div-shelves = V pokoji { $q_n ->
        [few] jsou
       *[other] je
    } { $q } { $shelf_q }. { $name1 } na ně { $name1_gender ->
        [feminine] položila
       *[masculine] položil
    } { $p } { $item_p }, na každou polici stejný počet.
    .question = Kolik { $item_many } je na každé polici?

# Two steps.
two-buy-give = { $name1 } { $name1_gender ->
        [feminine] měla
       *[masculine] měl
    } { $p } { $item_p } a { $name1_gender ->
        [feminine] koupila
       *[masculine] koupil
    } si ještě { $q } { $item_q }. Potom { $name1_gender ->
        [feminine] dala
       *[masculine] dal
    } { $name2_dative } { $r } { $item_r }.
    .question = Kolik { $item_many } má teď { $name1 }?
two-boxes-lose = { $name1 } { $name1_gender ->
        [feminine] měla
       *[masculine] měl
    } { $q } { $box_q } a v každé krabici { $p } { $item_p }. Potom { $name1_gender ->
        [feminine] ztratila
       *[masculine] ztratil
    } { $r } { $item_r }.
    .question = Kolik { $item_many } { $name1_dative } zbylo?
two-lose-share = { $name1 } { $name1_gender ->
        [feminine] měla
       *[masculine] měl
    } { $p } { $item_p } a { $name1_gender ->
        [feminine] ztratila
       *[masculine] ztratil
    } { $q } { $item_q }. Zbytek { $name1_gender ->
        [feminine] rozdělila
       *[masculine] rozdělil
    } rovným dílem mezi { $r } { $friend_r_accusative }.
    .question = Kolik { $item_many } dostal každý kamarád?
two-pool-bags = { $name1 } { $name1_gender ->
        [feminine] měla
       *[masculine] měl
    } { $q } { $item_q } a { $name2 } { $name2_gender ->
        [feminine] měla
       *[masculine] měl
    } { $p } { $item_p }. Společně { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] daly
           *[masculine] dali
        }
       *[masculine] dali
    } { $item_all } { $item_plural } do { $r } { $bag_many }, do každé tašky stejný počet.
    .question = Kolik { $item_many } je v každé tašce?
