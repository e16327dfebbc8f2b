# Slovak (sk). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (1), few (2-4), other (5 and more; "many" is for fractions only).
# thing-*  value: the noun after a number ($n is that number), nominative and accusative, which are alike from 2 on (the
#          shipped numbers begin there); .plural: nominative and accusative plural; .many: genitive plural, as after
#          "koľko".
# noun-*   value as above; .many: genitive plural; .accusative: after "medzi" and a number.
# name-*   .gender, which past-tense verbs agree with in the singular; .dative (to whom).
# Stories stand mostly in the past tense, as in Slovak school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Jana
    .gender = feminine
    .dative = Jane
name-2 = Peter
    .gender = masculine
    .dative = Petrovi
name-3 = Eva
    .gender = feminine
    .dative = Eve
name-4 = Tomáš
    .gender = masculine
    .dative = Tomášovi
name-5 = Lucia
    .gender = feminine
    .dative = Lucii
name-6 = Jakub
    .gender = masculine
    .dative = Jakubovi
name-7 = Zuzana
    .gender = feminine
    .dative = Zuzane
name-8 = Michal
    .gender = masculine
    .dative = Michalovi
name-9 = Katka
    .gender = feminine
    .dative = Katke
name-10 = Marek
    .gender = masculine
    .dative = Marekovi

thing-apple = { $n ->
        [one] jablko
        [few] jablká
       *[other] jabĺk
    }
    .plural = jablká
    .many = jabĺk
thing-orange = { $n ->
        [one] pomaranč
        [few] pomaranče
       *[other] pomarančov
    }
    .plural = pomaranče
    .many = pomarančov
thing-banana = { $n ->
        [one] banán
        [few] banány
       *[other] banánov
    }
    .plural = banány
    .many = banánov
thing-mango = { $n ->
        [one] mango
        [few] mangá
       *[other] máng
    }
    .plural = mangá
    .many = máng
thing-lemon = { $n ->
        [one] citrón
        [few] citróny
       *[other] citrónov
    }
    .plural = citróny
    .many = citrónov
thing-egg = { $n ->
        [one] vajce
        [few] vajcia
       *[other] vajec
    }
    .plural = vajcia
    .many = vajec
thing-tomato = { $n ->
        [one] paradajka
        [few] paradajky
       *[other] paradajok
    }
    .plural = paradajky
    .many = paradajok
thing-potato = { $n ->
        [one] zemiak
        [few] zemiaky
       *[other] zemiakov
    }
    .plural = zemiaky
    .many = zemiakov
thing-flower = { $n ->
        [one] kvet
        [few] kvety
       *[other] kvetov
    }
    .plural = kvety
    .many = kvetov
thing-book = { $n ->
        [one] kniha
        [few] knihy
       *[other] kníh
    }
    .plural = knihy
    .many = kníh
thing-notebook = { $n ->
        [one] zošit
        [few] zošity
       *[other] zošitov
    }
    .plural = zošity
    .many = zošitov
thing-pencil = { $n ->
        [one] ceruzka
        [few] ceruzky
       *[other] ceruziek
    }
    .plural = ceruzky
    .many = ceruziek
thing-ball = { $n ->
        [one] lopta
        [few] lopty
       *[other] lôpt
    }
    .plural = lopty
    .many = lôpt
thing-coin = { $n ->
        [one] minca
        [few] mince
       *[other] mincí
    }
    .plural = mince
    .many = mincí
thing-cup = { $n ->
        [one] hrnček
        [few] hrnčeky
       *[other] hrnčekov
    }
    .plural = hrnčeky
    .many = hrnčekov
thing-plate = { $n ->
        [one] tanier
        [few] taniere
       *[other] tanierov
    }
    .plural = taniere
    .many = tanierov
thing-spoon = { $n ->
        [one] lyžica
        [few] lyžice
       *[other] lyžíc
    }
    .plural = lyžice
    .many = lyžíc
thing-candle = { $n ->
        [one] sviečka
        [few] sviečky
       *[other] sviečok
    }
    .plural = sviečky
    .many = sviečok
thing-button = { $n ->
        [one] gombík
        [few] gombíky
       *[other] gombíkov
    }
    .plural = gombíky
    .many = gombíkov
thing-stone = { $n ->
        [one] kameň
        [few] kamene
       *[other] kameňov
    }
    .plural = kamene
    .many = kameňov
thing-bottle = { $n ->
        [one] fľaša
        [few] fľaše
       *[other] fliaš
    }
    .plural = fľaše
    .many = fliaš
thing-balloon = { $n ->
        [one] balón
        [few] balóny
       *[other] balónov
    }
    .plural = balóny
    .many = balónov
thing-hat = { $n ->
        [one] klobúk
        [few] klobúky
       *[other] klobúkov
    }
    .plural = klobúky
    .many = klobúkov
thing-card = { $n ->
        [one] karta
        [few] karty
       *[other] kariet
    }
    .plural = karty
    .many = kariet

noun-box = { $n ->
        [one] škatuľa
        [few] škatule
       *[other] škatúľ
    }
    .many = škatúľ
noun-bag = { $n ->
        [one] taška
        [few] tašky
       *[other] tašiek
    }
    .many = tašiek
noun-friend = { $n ->
        [one] kamarát
        [few] kamaráti
       *[other] kamarátov
    }
    .accusative = { $n ->
        [one] kamaráta
       *[other] kamarátov
    }
noun-child = { $n ->
        [one] dieťa
        [few] deti
       *[other] detí
    }
noun-shelf = { $n ->
        [one] polica
        [few] police
       *[other] políc
    }
noun-day = { $n ->
        [one] deň
        [few] dni
       *[other] dní
    }
noun-year = { $n ->
        [one] rok
        [few] roky
       *[other] rokov
    }
noun-tree = { $n ->
        [one] strom
        [few] stromy
       *[other] stromov
    }
noun-window = { $n ->
        [one] okno
        [few] okná
       *[other] okien
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } má { $d } { $year_d }.
distractor-trees = V záhrade { $d_n ->
        [few] rastú
       *[other] rastie
    } { $d } { $tree_d }.
distractor-windows = Dom má { $d } { $window_d }.
distractor-other = { $name3 } má { $d } { $other_d }.

# Addition.
add-gift = { $name1 } { $name1_gender ->
        [feminine] mala
       *[masculine] mal
    } { $p } { $item_p }. { $name2 } { $name2_gender ->
        [feminine] dala
       *[masculine] dal
    } { $name1_dative } ešte { $q } { $item_q }.
    .question = Koľko { $item_many } má teraz { $name1 }?
add-places = Na stole { $q_n ->
        [few] sú
       *[other] je
    } { $q } { $item_q } a v košíku { $p_n ->
        [few] sú
       *[other] je
    } { $p } { $item_p }.
    .question = Koľko je to spolu { $item_many }?
add-buy = Ráno { $name1_gender ->
        [feminine] kúpila
       *[masculine] kúpil
    } { $name1 } { $q } { $item_q } a večer { $p } { $item_p }.
    .question = Koľko { $item_many } { $name1_gender ->
        [feminine] kúpila
       *[masculine] kúpil
    } { $name1 } celkovo?
add-together = { $name1 } { $name1_gender ->
        [feminine] našla
       *[masculine] našiel
    } { $p } { $item_p } a { $name2 } { $name2_gender ->
        [feminine] našla
       *[masculine] našiel
    } { $q } { $item_q }.
    .question = Koľko { $item_many } našli spolu?

# Subtraction.
sub-give = { $name1 } { $name1_gender ->
        [feminine] mala
       *[masculine] mal
    } { $p } { $item_p }. Potom { $name1_gender ->
        [feminine] dala
       *[masculine] dal
    } { $name2_dative } { $q } { $item_q }.
    .question = Koľko { $item_many } { $name1_dative } zostalo?
sub-compare = { $name1 } má { $q } { $item_q } a { $name2 } má { $p } { $item_p }.
    .question = O koľko { $item_many } má { $name2 } viac ako { $name1 }?
sub-sold = V obchode mali { $p } { $item_p }. Dnes predali { $q } { $item_q }.
    .question = Koľko { $item_many } zostalo v obchode?
sub-need = { $name1 } už má { $q } { $item_q }, ale potrebuje { $p } { $item_p }.
    .question = Koľko { $item_many } { $name1_dative } ešte chýba?

# Multiplication.
mul-boxes = Máme { $q } { $box_q }. V každej škatuli { $p_n ->
        [few] sú
       *[other] je
    } { $p } { $item_p }.
    .question = Koľko { $item_many } je v škatuliach spolu?
mul-bags = Do jednej tašky sa { $p_n ->
        [few] zmestia
       *[other] zmestí
    } { $p } { $item_p }. { $name1 } { $name1_gender ->
        [feminine] naplnila
       *[masculine] naplnil
    } { $q } { $bag_q }.
    .question = Koľko { $item_many } je v taškách?
mul-daily = { $name1 } každý deň predá { $p } { $item_p }.
    .question = Koľko { $item_many } predá { $name1 } za { $q } { $day_q }?
mul-children = Do školy { $q_n ->
        [few] prišli
       *[other] prišlo
    } { $q } { $child_q }. Každé dieťa prinieslo { $p } { $item_p }.
    .question = Koľko { $item_many } priniesli deti?

# Division.
div-share = { $name1 } { $name1_gender ->
        [feminine] rozdelila
       *[masculine] rozdelil
    } { $p } { $item_p } rovným dielom medzi { $q } { $friend_q_accusative }.
    .question = Koľko { $item_many } dostal každý kamarát?
div-children = { $q } { $child_q } si rovným dielom { $q_n ->
        [few] rozdelili
       *[other] rozdelilo
    } { $p } { $item_p }.
    .question = Koľko { $item_many } dostalo každé dieťa?
div-pack = { $name1 } balí { $p } { $item_p } do škatúľ. Do jednej škatule sa { $q_n ->
        [few] zmestia
       *[other] zmestí
    } { $q } { $item_q }.
    .question = Koľko { $box_many } { $name1 } potrebuje?
div-shelves = V izbe { $q_n ->
        [few] sú
       *[other] je
    } { $q } { $shelf_q }. { $name1 } na ne { $name1_gender ->
        [feminine] položila
       *[masculine] položil
    } { $p } { $item_p }, na každú policu rovnaký počet.
    .question = Koľko { $item_many } je na každej polici?

# Two steps.
two-buy-give = { $name1 } { $name1_gender ->
        [feminine] mala
       *[masculine] mal
    } { $p } { $item_p } a { $name1_gender ->
        [feminine] kúpila
       *[masculine] kúpil
    } si ešte { $q } { $item_q }. Potom { $name1_gender ->
        [feminine] dala
       *[masculine] dal
    } { $name2_dative } { $r } { $item_r }.
    .question = Koľko { $item_many } má teraz { $name1 }?
two-boxes-lose = { $name1 } { $name1_gender ->
        [feminine] mala
       *[masculine] mal
    } { $q } { $box_q } a v každej škatuli { $p } { $item_p }. Potom { $name1_gender ->
        [feminine] stratila
       *[masculine] stratil
    } { $r } { $item_r }.
    .question = Koľko { $item_many } { $name1_dative } zostalo?
two-lose-share = { $name1 } { $name1_gender ->
        [feminine] mala
       *[masculine] mal
    } { $p } { $item_p } a { $name1_gender ->
        [feminine] stratila
       *[masculine] stratil
    } { $q } { $item_q }. Zvyšok { $name1_gender ->
        [feminine] rozdelila
       *[masculine] rozdelil
    } rovným dielom medzi { $r } { $friend_r_accusative }.
    .question = Koľko { $item_many } dostal každý kamarát?
two-pool-bags = { $name1 } { $name1_gender ->
        [feminine] mala
       *[masculine] mal
    } { $q } { $item_q } a { $name2 } { $name2_gender ->
        [feminine] mala
       *[masculine] mal
    } { $p } { $item_p }. Všetky { $item_plural } dali do { $r } { $bag_many }, do každej tašky rovnaký počet.
    .question = Koľko { $item_many } je v každej taške?
